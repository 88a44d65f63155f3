using System.Globalization;

namespace GovInfoReport.Validation;

/// <summary>Reports the claims of the prose of one kind that contradict; the same claim once.</summary>
internal abstract class ClaimRule(string id, DiagnosticSeverity severity) : IReportRule
{
    private const int LongestSentence = 60;

    private static readonly LocalizedText NoClaims = ValidationTexts.Reason("noClaims");

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor(id, severity);

    public void Check(RuleContext context)
    {
        bool any = false;
        HashSet<(string, decimal?)> seen = [];
        foreach (ReportClaim claim in context.Claims)
        {
            if (!IsOfKind(claim)) continue;
            any |= claim.Verdict is ClaimVerdict.Agrees or ClaimVerdict.Contradicts;
            if (claim.Verdict == ClaimVerdict.Contradicts && seen.Add((claim.Measure, claim.Value))) context.Add(Find(context, claim));
        }

        if (!any) context.NotApplicable(NoClaims);
    }

    /// <summary>Whether a claim is for this rule.</summary>
    protected abstract bool IsOfKind(ReportClaim claim);

    /// <summary>How much a claim's contradiction weighs.</summary>
    protected virtual DiagnosticSeverity SeverityOf(ReportClaim claim) => Descriptor.DefaultSeverity;

    private Diagnostic Find(RuleContext context, ReportClaim claim)
    {
        string readings = string.Join(" / ", claim.Readings
            .Select(r => r.Value is { } v ? v.ToString("0.##", CultureInfo.InvariantCulture) : "").Where(v => v.Length > 0).Distinct());
        string figure = claim.Value is null ? claim.Unit : claim.Figure;
        return new Diagnostic(Descriptor, Location.At(claim.SentenceSpan.Place), Around(claim), figure, readings)
        {
            Severity = SeverityOf(claim),
            Actual = claim.Value,
            Operands = [.. claim.Cells.Select(c => Operand.Of(context.AnnualReport, c))],
        };
    }

    // The clause around the figure: sentences of reports may run over half a page.
    private static string Around(ReportClaim claim)
    {
        string sentence = claim.Sentence.ReplaceLineEndings("");
        if (sentence.Length <= LongestSentence) return sentence;
        int at = claim.FigureSpan.Start - claim.SentenceSpan.Start;
        int start = Math.Max(0, at - (LongestSentence / 2)), end = Math.Min(sentence.Length, start + LongestSentence);
        return (start > 0 ? "…" : "") + sentence[start..end] + (end < sentence.Length ? "…" : "");
    }
}
