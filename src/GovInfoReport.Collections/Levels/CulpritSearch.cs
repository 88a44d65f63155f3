namespace GovInfoReport.Collections;

/// <summary>Looks for the one report that explains all residuals.</summary>
internal static class CulpritSearch
{
    private const int LeastFigures = 3;

    /// <param name="whole">The whole.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="residuals">The residuals that can be told.</param>
    public static Culprit? Find(ReportView whole, IReadOnlyList<Part> parts, CellResidual[] residuals)
    {
        CellResidual[] known = [.. residuals.Where(r => r.IsKnown)];
        if (Array.TrueForAll(known, r => r.Value == 0)) return null;
        foreach (Part part in parts)
        {
            if (Equal(known, part.View, -1)) return new Culprit(part.View, SumTexts.Get("culprit.left", part.Member.Agency));
            if (Equal(known, part.View, 1)) return new Culprit(part.View, SumTexts.Get("culprit.twice", part.Member.Agency));
        }

        return FindByOwnSums(whole, parts, known);
    }

    /// <summary>
    /// Whether in every row that does not hold, the same two columns differ by as much, one less and one more: figures of the whole that
    /// stand in the wrong column.
    /// </summary>
    /// <param name="whole">The whole.</param>
    /// <param name="broken">The residuals that do not hold.</param>
    public static Culprit? FindColumns(ReportView whole, CellResidual[] broken)
    {
        int less = Array.FindIndex(broken, r => r.Value < 0), more = Array.FindIndex(broken, r => r.Value > 0);
        if (less < 0 || more < 0) return null;
        (ColumnDefinition from, ColumnDefinition to) = (broken[less].Cell.Column, broken[more].Cell.Column);
        bool areMoved = broken.GroupBy(r => r.Cell.Row).All(row => row.ToArray() is [var first, var second]
            && first.Value == -second.Value
            && (first.Cell.Column, second.Cell.Column) is var (one, other) && ((one, other) == (from, to) || (one, other) == (to, from)));
        return areMoved
            ? new Culprit(whole, SumTexts.Get("culprit.columns", from.LocalizedLabel, to.LocalizedLabel))
            : null;
    }

    /// <summary>Whether the residuals are the figures of a report, all of them, times a sign.</summary>
    public static bool Equal(CellResidual[] known, ReportView part, int sign) =>
        Array.TrueForAll(known, r => r.Value == sign * part.Read(r.Cell).Value) && known.Count(r => r.Value != 0) >= LeastFigures;

    // Sums that hold in all reports hold in the residual. One that does not there, and in one report by as much, points at that report.
    private static Culprit? FindByOwnSums(ReportView whole, IReadOnlyList<Part> parts, CellResidual[] known)
    {
        Dictionary<CellDefinition, decimal> values = known.ToDictionary(r => r.Cell, r => r.Value);
        Dictionary<Relation, decimal> broken = [];
        foreach (Relation relation in ReportFormat.Current.Relations)
        {
            if (!relation.Addends.Concat(relation.Totals).All(values.ContainsKey)) continue;
            decimal difference = relation.Addends.Sum(c => values[c]) - relation.Totals.Sum(c => values[c]);
            if (difference != 0) broken.Add(relation, difference);
        }

        if (broken.Count == 0) return null;
        ReportView[] found = [.. parts.Select(p => p.View).Where(v => Explains(v, broken, -1))];
        if (Explains(whole, broken, 1)) found = [whole, .. found];
        return found is [ReportView only] ? new Culprit(only,
            SumTexts.Get(only == whole ? "culprit.whole" : "culprit.sums", only.Key.Agency)) : null;
    }

    private static bool Explains(ReportView view, Dictionary<Relation, decimal> broken, int sign)
    {
        (Relation Relation, decimal Difference)[] own = [.. view.Broken.All.Where(b => broken.ContainsKey(b.Relation))];
        return own.Length == broken.Count && Array.TrueForAll(own, b => broken[b.Relation] == sign * b.Difference);
    }
}
