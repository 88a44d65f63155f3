using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoReport.Validation;

/// <summary>What the tables say against a claim, in words: which cells, whether their sums hold, which side is likely wrong.</summary>
internal static class ClaimTables
{
    private const int LeastTelling = 3;

    private static readonly LocalizedText BlankAsZero = ValidationTexts.Term("blankAsZero");

    /// <summary>The readings of a claim by the names of their cells, with their values.</summary>
    internal static LocalizedText Readings(AnnualReport report, ReportClaim claim)
    {
        List<LocalizedText> readings = [];
        for (int i = 0; i < claim.Terms.Count; i++)
        {
            (LocalizedText Name, bool IsSum, bool IsBlank) named = Name(report, claim.Terms[i]);
            object value = named.IsBlank ? BlankAsZero : claim.Readings[i].Value ?? 0;
            readings.Add(ValidationTexts.Format(named.IsSum ? "claim.sum" : "claim.cell", named.Name, value));
        }

        return Join(readings, "claim.or");
    }

    /// <summary>What to look at first, and which side is probably wrong.</summary>
    /// <param name="context">The report with its sums.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="mended">The cell that the figure of the prose mends (<see cref="MendedCell"/>).</param>
    internal static LocalizedText Advice(RuleContext context, ReportClaim claim, CellDefinition? mended)
    {
        if (mended is not null) return ValidationTexts.Format("claim.mends", Label(mended), claim.Value);
        Relation? broken = BrokenSum(context, claim, out bool allHold);
        if (broken is not null) return ValidationTexts.Format("claim.brokenSum", NameOf(broken));
        return ValidationTexts.Term(allHold ? "claim.tablesHold" : "claim.either");
    }

    /// <summary>The first broken sum that a cell of the claim stands in; <see langword="null"/> where none is.</summary>
    /// <param name="context">The report with its sums.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="allHold">Whether every cell stands in a sum, and all those hold.</param>
    internal static Relation? BrokenSum(RuleContext context, ReportClaim claim, out bool allHold)
    {
        ReportSums sums = context.Arithmetic;
        allHold = claim.Cells.Count > 0;
        foreach (CellDefinition cell in claim.Cells)
        {
            SumLayout.Part[] parts = SumLayout.ByCell[cell.Index];
            foreach (SumLayout.Part part in parts)
            {
                if (sums.States[part.Relation] == SumState.Broken) return sums.RelationOf(part.Relation);
            }

            allHold &= parts.Length > 0 && parts.All(p => sums.States[p.Relation] == SumState.Holds);
        }

        return null;
    }

    /// <summary>
    /// The cell whose broken sums would all hold with the figure of the prose: then the table is probably wrong. <see langword="null"/>
    /// where there is none.
    /// </summary>
    internal static CellDefinition? MendedCell(RuleContext context, ReportClaim claim)
    {
        if (!context.Arithmetic.HasBroken || claim.Value is not { } value || claim.Cells.Count == 0) return null;
        SumLedger ledger = new(context.Arithmetic);
        foreach (string term in claim.Terms)
        {
            CellDefinition[] cells = [.. ClaimJudge.CellsOf(term)];
            if (cells.Length == 1 && ledger.MendingValue(cells[0].Index, out int mended) == value && mended > 0) return cells[0];
        }

        return null;
    }

    /// <summary>What the prose says for a mending of a broken sum, in words.</summary>
    internal static IEnumerable<LocalizedText> MendingsOf(RuleContext context, Relation relation)
    {
        foreach (ReportClaim claim in context.Claims)
        {
            bool contradicts = claim.Verdict == ClaimVerdict.Contradicts && claim.Terms.Count > 0;
            if (!contradicts || MendedCell(context, claim) is not { } cell) continue;
            if (relation.Addends.Contains(cell) || relation.Totals.Contains(cell))
                yield return ValidationTexts.Format("claim.says", claim.Figure, Label(cell), claim.Value);
        }
    }

    /// <summary>How the figure may have come about: another figure of the same table, or digits that changed places.</summary>
    internal static ImmutableArray<LocalizedText> Origins(AnnualReport report, ReportClaim claim)
    {
        if (claim.Value is not { } value || value < LeastTelling || claim.Cells.Count == 0) return [];
        if (claim.Readings.Any(r => FigureSlip.IsTransposed(r.Value, value))) return [ValidationTexts.Term("claim.transposed")];
        CellDefinition[] same = [.. Neighbours(claim.Cells[0]).Where(c => report.Cells[c] == value && !claim.Cells.Contains(c))];
        return same is [{ } one] ? [ValidationTexts.Format("claim.otherCell", Label(one))] : [];
    }

    // The totals of tables 3 and 4; of table 2 the cells of the row.
    private static IEnumerable<CellDefinition> Neighbours(CellDefinition cell) =>
        cell.Table == ReportFormat.Current.Disclosure ? cell.Row.Cells : cell.Table.Rows.Select(r => r.Cells[^1]);

    private static (LocalizedText Name, bool IsSum, bool IsBlank) Name(AnnualReport report, string term)
    {
        CellDefinition[] cells = [.. ClaimJudge.CellsOf(term)];
        IEnumerable<LocalizedText> names = cells
            .GroupBy(c => c.Row.Group is { Rows.Length: > 1 } group && cells.Length > 1 ? (object)group : c)
            .Select(g => g.Key is RowGroupDefinition group ? new LocalizedText(group.EnglishLabel, group.Label) : Label(g.First()));
        bool isBlank = cells.Length == 1 && report.Cells[cells[0]] is null;
        return (Join([.. names], "claim.and"), cells.Length > 1, isBlank);
    }

    private static LocalizedText NameOf(Relation relation) => ValidationTexts.Format(
        "claim.relation." + relation.Kind, Quoted(relation.Place.Row.LocalizedLabel), relation.Place.Column.LocalizedLabel);

    private static LocalizedText Label(CellDefinition cell) => Quoted(cell.LocalizedLabel);

    // Quotation marks within quotation marks are single ones.
    private static LocalizedText Quoted(LocalizedText label) => new(
        label.ToString(CultureInfo.InvariantCulture), label.ToString(LocalizedText.ChineseCulture).Replace('“', '‘').Replace('”', '’'));

    private static LocalizedText Join(IReadOnlyList<LocalizedText> texts, string key)
    {
        LocalizedText separator = ValidationTexts.Term(key);
        string Of(CultureInfo culture) => string.Join(separator.ToString(culture), texts.Select(t => t.ToString(culture)));
        return new(Of(CultureInfo.InvariantCulture), Of(LocalizedText.ChineseCulture));
    }
}
