namespace GovInfoReport.TestSupport;

/// <summary>Makes figures agree with the sums of the format, by solving the relations one unknown at a time.</summary>
public static class ConsistentCells
{
    /// <summary>The cells that the relations of an edition determine: every total, and for the balance the new requests.</summary>
    public static IReadOnlySet<CellDefinition> DerivedOf(ReportFormat format) => format.Relations.Select(DerivedCell).ToHashSet();

    /// <summary>Fills the derived cells from the others.</summary>
    /// <param name="format">The edition of table 3.</param>
    /// <param name="figures">Figures by cell index; those of derived cells are replaced, and one carried over is lowered where new requests
    /// would be negative.</param>
    public static void Complete(ReportFormat format, decimal[] figures)
    {
        while (!TryComplete(format, figures))
        {
        }
    }

    // A negative number of new requests means that more was carried over than was dealt with: lower that and solve again.
    private static bool TryComplete(ReportFormat format, decimal[] figures)
    {
        HashSet<CellDefinition> unknown = [.. DerivedOf(format)];
        while (unknown.Count > 0)
        {
            int before = unknown.Count;
            foreach (Relation relation in format.Relations)
            {
                CellDefinition[] missing = [.. relation.Addends.Concat(relation.Totals).Where(unknown.Contains)];
                if (missing is not [CellDefinition cell]) continue;
                decimal side = relation.Totals.Contains(cell) ? Difference(relation.Addends, relation.Totals, cell)
                    : Difference(relation.Totals, relation.Addends, cell);
                if (side < 0)
                {
                    CellDefinition carried = relation.Addends.Single(c => c != cell);
                    figures[carried.Index] += side;
                    return false;
                }

                figures[cell.Index] = side;
                unknown.Remove(cell);
            }

            if (unknown.Count == before)
                throw new InvalidOperationException("The relations of the format do not determine: " + string.Join(", ", unknown));
        }

        return true;

        decimal Difference(IEnumerable<CellDefinition> whole, IEnumerable<CellDefinition> others, CellDefinition cell) =>
            whole.Sum(c => figures[c.Index]) - others.Where(c => c != cell).Sum(c => figures[c.Index]);
    }

    private static CellDefinition DerivedCell(Relation relation) =>
        relation.Kind == RelationKind.Balance ? relation.Addends[0] : relation.Totals[0];
}
