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
    protected virtual DiagnosticSeverity SeverityOf(RuleContext context, ReportClaim claim) => Descriptor.DefaultSeverity;

    private Diagnostic Find(RuleContext context, ReportClaim claim)
    {
        string figure = claim.Value is null ? claim.Unit : claim.Figure;
        CellDefinition? mended = ClaimTables.MendedCell(context, claim);
        IEnumerable<CellDefinition> cells = mended is null ? claim.Cells : claim.Cells.OrderBy(c => c == mended ? 0 : 1);
        Location place = Location.At(claim.SentenceSpan.Place);
        return new Diagnostic(Descriptor, place, [Around(claim), figure, .. Against(context, claim, mended)])
        {
            Severity = SeverityOf(context, claim),
            Expected = mended is null ? null : claim.Value,
            Actual = claim.Value,
            Operands = [.. cells.Select(c => Operand.Of(context.AnnualReport, c))],
            Related = [.. cells.Select(c => Location.Of(context.AnnualReport, c))],
            Suggestions = [.. ClaimTables.Origins(context.AnnualReport, claim)],
        };
    }

    // The cells that disagree and what to look at first; of what the prose alone tells, its values.
    private static object[] Against(RuleContext context, ReportClaim claim, CellDefinition? mended) => claim.Terms.Count > 0
        ? [ClaimTables.Readings(context.AnnualReport, claim), ClaimTables.Advice(context, claim, mended)]
        : [string.Join(" / ", claim.Readings
            .Select(r => r.Value is { } v ? v.ToString("0.##", CultureInfo.InvariantCulture) : "").Where(v => v.Length > 0).Distinct())];

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
