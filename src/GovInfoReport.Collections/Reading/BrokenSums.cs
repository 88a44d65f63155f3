namespace GovInfoReport.Collections;

/// <summary>The sums of one report that do not hold, as far as its figures tell.</summary>
internal sealed class BrokenSums
{
    private readonly List<(Relation Relation, decimal Difference)> _broken = [];

    private BrokenSums()
    {
    }

    public IReadOnlyList<(Relation Relation, decimal Difference)> All => _broken;

    public static BrokenSums Of(ReportView view)
    {
        BrokenSums sums = new();
        foreach (Relation relation in view.Report.FormatOf(3).Relations)
        {
            if (Difference(view, relation) is { } difference && difference != 0) sums._broken.Add((relation, difference));
        }

        return sums;
    }

    /// <summary>The first broken sum that a cell stands in.</summary>
    public Relation? Find(CellDefinition cell)
    {
        foreach ((Relation relation, _) in _broken)
        {
            if (relation.Addends.Contains(cell) || relation.Totals.Contains(cell)) return relation;
        }

        return null;
    }

    // A total that is blank over its parts is not filled, which is no broken sum.
    private static decimal? Difference(ReportView view, Relation relation)
    {
        decimal difference = 0;
        bool anyAddend = false, anyTotal = false;
        foreach (CellDefinition cell in relation.Addends) Take(cell, 1, ref anyAddend);
        foreach (CellDefinition cell in relation.Totals) Take(cell, -1, ref anyTotal);
        bool isDoubtful = relation.Addends.Concat(relation.Totals)
            .Any(c => view.Report.Cells[c] is null && view.Read(c).State == CellState.Doubtful);
        return anyAddend && anyTotal && !isDoubtful ? difference : null;

        void Take(CellDefinition cell, int sign, ref bool any)
        {
            if (view.Report.Cells[cell] is not { } value) return;
            difference += sign * value;
            any = true;
        }
    }
}
