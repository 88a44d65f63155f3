using System.Buffers;

namespace GovInfoReport.Validation;

/// <summary>GIR3029: the preamble names the year of this report, not that of another.</summary>
internal sealed class OtherYearRule : IReportRule
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("。，；、《》〔\n");
    private static readonly string[] Reports = ["年度报告", "工作年报", "信息公开报告", "公开工作报告", "公开工作总结"];

    // 编制2023年度报告: what is made or published here is this report.
    private static readonly string[] Making = ["编制", "编写", "撰写", "形成", "公布", "发布", "现将"];
    private const string ShortReport = "度报告";

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3029", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        if (context.AnnualReport.Preamble is not { } preamble || Sections.YearOf(context.AnnualReport) is not { } year)
        {
            context.NotApplicable();
            return;
        }

        // 2022年政府信息公开工作年度报告: year and 报告 close together, and no title in between.
        foreach ((int named, int place) in YearsInText.Find(preamble))
        {
            ReadOnlySpan<char> behind = preamble.AsSpan(place + 5, Math.Min(20, preamble.Length - place - 5));
            int end = behind.IndexOfAny(Marks);
            string words = behind[..(end < 0 ? behind.Length : end)].ToString();
            bool isReport = (words.Contains("信息公开", StringComparison.Ordinal) && WordSearch.HasAny(words, Reports))
                || (words.StartsWith(ShortReport, StringComparison.Ordinal) && WordSearch.EndsWithAny(preamble.AsSpan(0, place), Making));
            if (named == year || !isReport) continue;
            context.Add(new Diagnostic(Descriptor, Location.At(Place.Of(ReportField.Preamble)), named, year));
            return;
        }
    }
}
