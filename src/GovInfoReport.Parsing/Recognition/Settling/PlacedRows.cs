namespace GovInfoReport.Parsing;

/// <summary>
/// Rows of which only the places of their figures tell the blank cells: where a column that they state a figure in was read whole and does
/// not add up, a figure may stand in its neighbour's.
/// </summary>
internal static class PlacedRows
{
    private static readonly Relation[] Sums =
        [.. ReportFormat.Current.Relations.Where(r => r.Kind is RelationKind.Outcomes or RelationKind.Balance)];

    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        if (table != ReportFormat.Current.Requests) return;
        List<RowDefinition> placed = rows.RowsOf(table).FindAll(r => rows.Records[r] is { IsPlaced: true, IsIncomplete: false });
        if (placed.Count == 0) return;
        HashSet<ColumnDefinition> broken = [.. Sums.Where(s => IsBroken(s, rows)).Select(s => s.Place.Column)];
        foreach (RowDefinition row in placed)
        {
            bool isDoubtful = row.Cells.Any(c => broken.Contains(c.Column) && c.Column != table.Columns[^1] && IsFigure(c, rows));
            if (isDoubtful) rows.TakeBackIncomplete(row);
        }
    }

    private static bool IsFigure(CellDefinition cell, BoundRows rows) => rows.Records.FigureOf(cell).Digits != 0;

    private static bool IsBroken(Relation sum, BoundRows rows)
    {
        long difference = 0;
        foreach (CellDefinition cell in sum.Addends.Concat(sum.Totals))
        {
            if (rows.Records.PlaceOf(cell).State is not (CellState.Stated or CellState.Blank)) return false;
        }

        foreach (CellDefinition cell in sum.Addends) difference += rows.Records.FigureOf(cell).Digits;
        foreach (CellDefinition cell in sum.Totals) difference -= rows.Records.FigureOf(cell).Digits;
        return difference != 0;
    }
}
