namespace GovInfoReport.Validation;

/// <summary>GIR3033: the regulation and the notice of the format are cited by their right names and numbers.</summary>
internal sealed class CitationRule : IReportRule
{
    private const string Regulation = "国务院令第711号";

    private const string Former = "国务院令第492号";
    private const int Around = 12;

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3033", DiagnosticSeverity.Info);

    public void Check(RuleContext context)
    {
        foreach ((Place place, string text) in context.Texts)
        {
            if (Find(text) is { } wrong) context.Add(new Diagnostic(Descriptor, Location.At(place), wrong.Written, wrong.Right));
        }
    }

    // 国务院令第492号公布的原《条例》 is what was in force then.
    private static bool IsCalledFormer(string text, int at)
    {
        int start = Math.Max(0, at - Around), end = Math.Min(text.Length, at + Former.Length + Around);
        return WordSearch.HasAny(text.AsSpan(start..end), ["原", "旧", "修订前", "废止"]);
    }

    private static (string Written, string Right)? Find(string text)
    {
        int at = text.IndexOf("国令第711号", StringComparison.Ordinal);
        if (at >= 0) return ("国令第711号", Regulation);
        at = text.Contains("711", StringComparison.Ordinal) ? -1 : text.IndexOf(Former, StringComparison.Ordinal);
        if (at >= 0 && !IsCalledFormer(text, at)) return (Former, Regulation);

        // 〔2021〕 of the notice is number 30.
        for (at = text.IndexOf("国办公开办函〔2021〕", StringComparison.Ordinal); at >= 0; at = text.IndexOf("国办公开办函〔2021〕", at + 1,
            StringComparison.Ordinal))
        {
            int end = text.IndexOf('号', at);
            if (end > at && end - at <= 18 && text[at..(end + 1)] is var cited && cited != ReportFormat.Current.Notice) return (cited,
                ReportFormat.Current.Notice);
        }

        return null;
    }
}
