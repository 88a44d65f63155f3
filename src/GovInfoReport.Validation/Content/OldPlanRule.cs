namespace GovInfoReport.Validation;

/// <summary>GIR3028: no plan or work list of an earlier year is cited as that of this one.</summary>
internal sealed class OldPlanRule : IReportRule
{
    private static readonly string[] Subjects = ["政务公开", "信息公开"];
    private static readonly string[] Plans = ["工作要点", "重点工作", "责任分解", "任务分解", "任务分工", "工作安排", "工作计划", "实施方案"];

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3028", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        if (Sections.YearOf(context.AnnualReport) is not { } year)
        {
            context.NotApplicable();
            return;
        }

        foreach ((Place place, string text) in context.Texts)
        {
            foreach (string title in Titles(text))
            {
                if (!Names(title, Subjects) || !Names(title, Plans)) continue;
                (int Year, int Place)[] years = [.. YearsInText.Find(title)];
                if (years.Length == 1
                    && years[0].Year < year) context.Add(new Diagnostic(Descriptor, Location.At(place), title, years[0].Year, year));
            }
        }
    }

    private static bool Names(string title, string[] words) => words.Any(w => title.Contains(w, StringComparison.Ordinal));

    // What stands in 《》.
    private static IEnumerable<string> Titles(string text)
    {
        for (int open = text.IndexOf('《', StringComparison.Ordinal); open >= 0; open = text.IndexOf('《', open + 1))
        {
            int close = text.IndexOf('》', open);
            if (close < 0) yield break;
            yield return text[open..(close + 1)].ReplaceLineEndings("");
            open = close;
        }
    }
}
