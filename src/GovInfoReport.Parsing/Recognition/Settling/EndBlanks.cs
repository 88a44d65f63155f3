namespace GovInfoReport.Parsing;

/// <summary>
/// A blank at either end of a row is a blank cell, or the padding of a span beside a lost figure. It is a blank cell where the row is as
/// wide as
/// others of the table, or where no row of the table has padding on that side.
/// </summary>
internal static class EndBlanks
{
    private const int MinSameWidth = 2;
    private const int UsualShare = 3;

    /// <summary>Settles the doubt.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isIncomplete">Whether the table has a row that was found without all its values.</param>
    /// <param name="rows">What the rows were bound to.</param>
    /// <returns>Whether it is about this row: then no other doubt is.</returns>
    public static bool TrySettle(RowDefinition row, bool isIncomplete, BoundRows rows)
    {
        if (!rows.Records[row].HasAmbiguousEnd) return false;
        if (!IsBlankCell(row, isIncomplete, rows)) rows.TakeBackIncomplete(row);
        return true;
    }

    private static bool IsBlankCell(RowDefinition row, bool isIncomplete, BoundRows rows)
    {
        if (rows.Bindings.EvidenceOf(row.Table).MarksBlanks || MayLackFigure(row, rows)) return false;
        bool mayBePadding = MayBePadding(row, rows);
        if (mayBePadding && (isIncomplete || HasBlankTotal(row, rows))) return false;
        bool isUsualWidth = IsUsualWidth(row, rows), isFarShort = rows.CountStated(row) < row.Cells.Length - 1;
        bool isCertain = isIncomplete ? isFarShort : !mayBePadding || isUsualWidth;
        return isCertain && (rows.CountEmpty(row) != 1 || IsOneBlankCell(row, mayBePadding, isUsualWidth, rows));
    }

    private static bool MayLackFigure(RowDefinition row, BoundRows rows) => EndsWithText(row, rows) || MayEndInTotal(row, rows);

    // Where several rows have a figure less than columns, one of the columns may be missing: then the last figure is the total.
    private static bool MayEndInTotal(RowDefinition row, BoundRows rows) => HasBlankTotal(row, rows)
        && rows.RowsOf(ReportFormat.Current.Tables[row.Table.Index]).Count(r => rows.Records[r].LacksValues) > MinSameWidth;

    // Where paddings follow the rows, a total that is blank beside figures may be a lost figure and one more of them.
    private static bool HasBlankTotal(RowDefinition row, BoundRows rows) => IsEmpty(row.Cells[^1], rows) && rows.HasFigures(row);

    // One figure short, at an end: only a sum that fits, or a row as wide as the others without padding, says that the end is blank.
    private static bool IsOneBlankCell(RowDefinition row, bool mayBePadding, bool isUsualWidth, BoundRows rows) =>
        IsEmpty(row.Cells[0], rows)
            ? rows.Records[row].FitsSum && rows.Records.FigureOf(row.Cells[^1]).Digits != 0
            : !mayBePadding && isUsualWidth;

    private static bool MayBePadding(RowDefinition row, BoundRows rows)
    {
        TableEvidence evidence = rows.Bindings.EvidenceOf(row.Table);
        return (IsEmpty(row.Cells[0], rows) && evidence.PaddedBefore > 0) || (IsEmpty(row.Cells[^1], rows) && evidence.PaddedAfter > 0);
    }

    // Where the text ends in the row, more of it may be lost.
    private static bool EndsWithText(RowDefinition row, BoundRows rows)
    {
        CellDefinition last = row.Cells[^1];
        return rows.Document.MayEndEarly && rows.Records.StartOf(last) + rows.Records.PlaceOf(last).Length == rows.Document.Text.Length;
    }

    private static bool IsEmpty(CellDefinition cell, BoundRows rows) => rows.Records.PlaceOf(cell).Length == 0;

    // As wide as at least two others, and as a third of all rows.
    private static bool IsUsualWidth(RowDefinition row, BoundRows rows)
    {
        int all = 0, same = 0;
        foreach (RowDefinition other in rows.RowsOf(ReportFormat.Current.Tables[row.Table.Index]))
        {
            if (other == row || !rows.Records[other].Seen || other.Cells.Length != row.Cells.Length) continue;
            all++;
            if (rows.Records[other].Width == rows.Records[row].Width) same++;
        }

        return same >= MinSameWidth && same * UsualShare >= all;
    }
}
