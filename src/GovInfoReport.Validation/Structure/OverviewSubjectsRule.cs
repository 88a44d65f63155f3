namespace GovInfoReport.Validation;

/// <summary>GIR3008: section one speaks of its five subjects.</summary>
internal sealed class OverviewSubjectsRule : IReportRule
{
    // Words that a report uses for each subject; generous, because a warning that is wrong is worse here than one that is missed.
    private static readonly (string Subject, string English, string[] Words)[] Subjects =
    [
        ("主动公开", "proactive disclosure", ["主动公开", "公开信息", "发布信息"]),
        ("依申请公开", "disclosure on request", ["申请"]),
        ("政府信息管理", "management of information", ["信息管理", "管理", "审查", "审核"]),
        ("政府信息公开平台建设", "platforms", ["平台", "网站", "专栏", "公众号", "新媒体"]),
        ("监督保障", "supervision and support", ["监督", "保障", "考核", "培训"]),
    ];

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3008", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        if (context.AnnualReport.Overview is not { } overview)
        {
            context.NotApplicable();
            return;
        }

        string text = WithoutTitles(overview.Text);
        (string Subject, string English, string[] Words)[] missing = [.. Subjects.Where(s => !ContainsAny(text, s.Words))];
        if (missing.Length == 0) return;
        LocalizedText names = new(string.Join(", ", missing.Select(m => m.English)), string.Join("、", missing.Select(m => m.Subject)));
        context.Add(new Diagnostic(Descriptor, Location.At(Place.OfSection(ReportFormat.Current.Overview.Number)), names));
    }

    // 《政府信息公开条例》 says nothing of what was done.
    private static string WithoutTitles(string text)
    {
        System.Text.StringBuilder rest = new();
        int depth = 0;
        foreach (char c in text)
        {
            if (c == '《') depth++;
            if (depth == 0) rest.Append(c);
            if (c == '》' && depth > 0) depth--;
        }

        return rest.ToString();
    }

    private static bool ContainsAny(string text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
