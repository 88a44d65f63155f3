namespace GovInfoReport.Validation;

/// <summary>GIR5008: the number of staff in the prose is that of the table of staff behind it.</summary>
internal sealed class StaffRule : IReportRule
{
    // Kinds of staff that a number may count: the rows that say so, if any does.
    private static readonly WordSet Kinds = ClaimWords.Table.List("staffKind");

    private static readonly WordSet Elsewhere = ClaimWords.Table.List("staffElsewhere");

    private static readonly LocalizedText NoClaims = ValidationTexts.Reason("noClaims");

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR5008", DiagnosticSeverity.Info);

    public void Check(RuleContext context)
    {
        ReportClaim[] staff = [.. context.Claims.Where(c => c is { Measure: ClaimMeasures.Staff, IsApproximate: false, Value: not null })];
        bool any = false;
        foreach (IGrouping<(Place Place, int End), ReportClaim> paragraph in staff.GroupBy(c => EndOfParagraph(context, c)))
        {
            if (RowsBehind(context, paragraph.Key) is not { } rows) continue;
            any = true;
            if (paragraph.All(c => Differs(c, rows))) Report(context, paragraph.First(), rows.Count);
        }

        if (!any) context.NotApplicable(NoClaims);
    }

    private static (Place Place, int End) EndOfParagraph(RuleContext context, ReportClaim claim)
    {
        string text = TextOf(context, claim.SentenceSpan.Place);
        int end = text.IndexOf('\n', claim.FigureSpan.Start);
        return (claim.SentenceSpan.Place, end < 0 ? text.Length : end);
    }

    private static List<string>? RowsBehind(RuleContext context, (Place Place, int End) paragraph) =>
        StaffTable.RowsAt(TextOf(context, paragraph.Place).AsSpan(paragraph.End));

    private static string TextOf(RuleContext context, Place place)
    {
        foreach (ReportText text in context.Texts)
        {
            if (text.Place == place) return text.Text;
        }

        return "";
    }

    // The table that follows is the office's: 党政办公室 may be named, villages and all offices together may not.
    private static bool Differs(ReportClaim claim, List<string> rows) => claim.Scope != ClaimScope.OtherPeriod && claim.Value != rows.Count
        && !Elsewhere.IsIn(claim.Sentence)
        && !Kinds.Words.Any(kind => rows.Count(row => row.Contains(kind, StringComparison.Ordinal)) == claim.Value);

    private void Report(RuleContext context, ReportClaim claim, int rows) => context.Add(
        new Diagnostic(Descriptor, Location.At(claim.SentenceSpan.Place), claim.Figure, rows) { Actual = claim.Value });
}
