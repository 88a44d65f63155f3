namespace GovInfoReport.Parsing;

/// <summary>
/// Where few rows of table 3 add up, and in every one of them the same other column is the sum of the rest, the columns stand in another
/// order than the one that was taken, and nothing has told which.
/// </summary>
internal static class SumElsewhere
{
    private const int MinRows = 3;

    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        if (table != ReportFormat.Current.Requests) return;
        List<RowDefinition> all = rows.RowsOf(table);
        if (!MayBreak(all, rows.Records)) return;
        List<RowDefinition> read = all.FindAll(r => rows.Records[r] is { Seen: true, IsIncomplete: false } && rows.HasFigures(r));
        if (read.Count < MinRows) return;
        int last = table.Columns.Length - 1;
        if (CountSums(read, last, rows.Records) * 2 >= read.Count) return;
        if (!Enumerable.Range(0, last).Any(column => CountSums(read, column, rows.Records) == read.Count)) return;
        foreach (RowDefinition row in read) rows.TakeBack(row, RecognitionDiagnostics.ColumnsOutOfOrder, row);
    }

    // Nearly every table adds up in its first rows.
    private static bool MayBreak(List<RowDefinition> all, TableRecords records)
    {
        int broken = 0;
        foreach (RowDefinition row in all)
        {
            if (records[row].Seen && !records[row].FitsSum && ++broken >= MinRows) return true;
        }

        return false;
    }

    // In how many rows a column is the sum of the others.
    private static int CountSums(List<RowDefinition> read, int column, TableRecords records)
    {
        return read.Count(row => 2 * FigureOf(row.Cells[column]) == row.Cells.Sum(FigureOf));

        decimal FigureOf(CellDefinition cell) => records.FigureOf(cell).Digits;
    }
}
