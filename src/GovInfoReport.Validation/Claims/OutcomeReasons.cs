using System.Collections.Frozen;

namespace GovInfoReport.Validation;

/// <summary>The outcomes of requests that the format divides by reasons, and the words for each reason.</summary>
internal static class OutcomeReasons
{
    private static readonly ClaimWords Words = ClaimWords.Table;

    private static readonly (RowDefinition Row, WordSet Words)[] Reasons;

    static OutcomeReasons()
    {
        Groups = ReportFormat.Current.Tables.SelectMany(t => t.Groups)
            .Where(g => Words.Counts.Any(row => row.Measure == ClaimMeasures.OutcomeOf(g))).ToFrozenDictionary(ClaimMeasures.OutcomeOf);
        Reasons = [.. Groups.Values.SelectMany(g => g.Rows).Select(r => (r, WordsOf(r))).Where(r => !r.Item2.IsEmpty)];
    }

    /// <summary>（三）不予公开 and the other outcomes, by their measures.</summary>
    internal static FrozenDictionary<string, RowGroupDefinition> Groups { get; }

    /// <summary>The reasons that a text names.</summary>
    internal static IEnumerable<RowDefinition> NamedIn(string text) => Reasons.Where(r => r.Words.IsIn(text)).Select(r => r.Row);

    /// <summary>
    /// The claim on an outcome as that on its one reason where one is named before it: 因过程性信息不予公开22件. Of several it may be all, or
    /// the last alone.
    /// </summary>
    internal static ClaimDraft Read(ClaimDraft claim, string before)
    {
        if (!Groups.TryGetValue(claim.Measure, out RowGroupDefinition? group)) return claim;
        RowDefinition[] named = [.. NamedIn(before).Where(r => r.Group == group)];
        if (named.Length == 0) return claim;
        if (named.Length > 1 || Words.List("andOthers").IsIn(before)) return claim with { IsWeak = true };
        return claim with { Measure = named[0].Code, Readings = [named[0].Cells[^1].Code, .. claim.Readings] };
    }

    private static WordSet WordsOf(RowDefinition reason) =>
        new([.. Words.Counts.Where(row => row.Measure == reason.Code).SelectMany(row => row.Words)]);
}
