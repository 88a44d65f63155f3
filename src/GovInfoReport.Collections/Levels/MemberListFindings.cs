namespace GovInfoReport.Collections;

/// <summary>What is said of one list of members: counts that differ, once for all, and names that are no members’.</summary>
/// <param name="whole">The whole.</param>
/// <param name="list">The list in its prose.</param>
/// <param name="counts">Its counts, compared.</param>
internal sealed class MemberListFindings(ReportView whole, MemberList list, ListedCount[] counts)
{
    private const int MostNamed = 20;

    /// <summary>The finding of the counts that differ from the members’ reports; <see langword="null"/> where none does.</summary>
    /// <param name="reading">What is counted.</param>
    public Diagnostic? FindDiffering(EquatableArray<CellDefinition> reading)
    {
        ListedCount[] differing = [.. counts.Where(c => c.Verdict == RelationVerdict.Fail)];
        if (differing.Length == 0) return null;
        IEnumerable<(LocalizedText, decimal?, decimal?)> pairs = differing.Take(MostNamed)
            .Select(c => (new LocalizedText(c.Listed.Name, c.Listed.Name), (decimal?)c.Listed.Count, c.Stated));
        return new Diagnostic(
            CollectionDiagnostics.ListedCountDiffers, whole.LocationOf(list.Place), list.Figure, differing.Length, SumTexts.Pairs(pairs),
            SumTexts.Join(reading.Select(SumTexts.CellName), " + "), BrokenSum(differing, reading))
        {
            Expected = differing[0].Stated,
            Actual = differing[0].Listed.Count,
            Operands = [.. reading.Select(whole.OperandOf), .. Views(differing).SelectMany(v => reading.Select(v.OperandOf))],
            Related = [.. Views(differing).Select(v => v.LocationOf(reading[0]))],
            Suggestions = [.. Mendings(differing)],
        };
    }

    /// <summary>
    /// The information on names that are no member’s or not certain, and on members that are not listed; <see langword="null"/> where
    /// there are none.
    /// </summary>
    /// <param name="leftOut">Members with requests that are not listed.</param>
    public Diagnostic? FindOthers(IReadOnlyList<Part> leftOut)
    {
        string[] unknown = NamesOf(null), uncertain = NamesOf(NotAssessableReason.IdentityUncertain);
        LocalizedText[] texts =
        [
            .. Text("list.unknown", unknown),
            .. Text("list.uncertain", uncertain),
            // What no member has may be that of several: 各部门120件.
            .. unknown.Length + uncertain.Length > 0 ? [] : Text("list.leftOut", [.. leftOut.Select(p => p.Member.Agency)]),
        ];
        if (texts.Length == 0) return null;
        LocalizedText scope = SumTexts.Get("list.scope", list.Figure, SumTexts.Join(texts));
        return new Diagnostic(CollectionDiagnostics.ScopeUnclear, whole.LocationOf(list.Place), scope);
    }

    private static IEnumerable<ReportView> Views(ListedCount[] differing) => differing.Take(MostNamed).Select(c => c.Body.Part!.View);

    private static LocalizedText BrokenSum(ListedCount[] differing, EquatableArray<CellDefinition> reading)
    {
        foreach (ReportView view in Views(differing))
        {
            if (reading.Select(view.Broken.Find).FirstOrDefault(r => r is not null) is { } broken)
                return SumTexts.Get("checkFirstOf", view.Key.Agency, broken.Place.LocalizedLabel, SumTexts.IdOf(broken.Kind));
        }

        return SumTexts.Empty;
    }

    private string[] NamesOf(NotAssessableReason? reason) =>
        [.. counts.Where(c => c.Body.Part is null && c.Body.Reason == reason).Select(c => c.Listed.Name)];

    private static LocalizedText[] Text(string key, string[] names)
    {
        if (names.Length == 0) return [];
        LocalizedText more = names.Length > MostNamed ? SumTexts.Get("list.more", names.Length - MostNamed) : SumTexts.Empty;
        return [SumTexts.Get(key, SumTexts.List(names.Take(MostNamed)), more)];
    }

    // Parts that add up with the figures of the reports are mended in the prose; where they would not, either side may be wrong.
    private IEnumerable<LocalizedText> Mendings(ListedCount[] differing)
    {
        decimal sum = list.Total + differing.Sum(c => c.Stated!.Value - c.Listed.Count);
        if (sum != list.Total)
            return [SumTexts.Get("list.either", Changes(c => c.Stated, c => c.Listed.Count), Number(sum), Number(list.Total))];
        bool areSwapped = differing is [var one, var other] && one.Stated == other.Listed.Count;
        return [SumTexts.Get(areSwapped ? "list.swapped" : "list.mend", Changes(c => c.Listed.Count, c => c.Stated))];

        LocalizedText Changes(Func<ListedCount, decimal?> from, Func<ListedCount, decimal?> to) => SumTexts.Join(
            differing.Take(MostNamed).Select(c => SumTexts.Get("list.change", c.Listed.Name, Number(from(c)), Number(to(c)))));
    }

    private static LocalizedText Number(decimal? value) => SumTexts.Figure(value, "");
}
