namespace GovInfoReport.Parsing;

/// <summary>
/// A number that opens the line of the next label, behind a row that stands on other lines: the next row's serial number or item mark, or
/// a figure that slipped.
/// </summary>
internal static class LeadingNumber
{
    private const int MaxLength = 3;

    /// <summary>The cells of a row without the number that belongs to the next one.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">How many columns it has.</param>
    /// <param name="isAmbiguous">Whether the number may be a figure of the row as well.</param>
    public static Span<RowCell> TakeOff(scoped in ReadRow row, int columns, out bool isAmbiguous)
    {
        isAmbiguous = false;
        Span<RowCell> cells = row.Cells;
        if (!OpensNextLine(row)) return cells;
        bool mayBeFigure = cells.Length == columns;
        if (mayBeFigure && RowSums.CanTell(columns) && RowSums.Fit(cells)) return cells;
        isAmbiguous = mayBeFigure || EndsFigure(row.Text, cells, columns);
        return mayBeFigure || cells.Length == 1 ? cells : cells[..^1];
    }

    // The last digits of a total that wraps: with them the row adds up.
    private static bool EndsFigure(ReadOnlySpan<char> text, ReadOnlySpan<RowCell> cells, int columns)
    {
        if (cells.Length != columns + 1 || !RowSums.CanTell(columns)) return false;
        ref readonly RowCell begun = ref cells[^2], rest = ref cells[^1];
        string digits = string.Concat(text.Slice(begun.Start, begun.Length), text.Slice(rest.Start, rest.Length));
        return FigureReader.TryReadDigits(digits, out long total) && total > 0 && RowCells.SumOf(cells[..^2]) == total;
    }

    private static bool OpensNextLine(scoped in ReadRow row)
    {
        ref readonly RowCell last = ref row.Cells[^1];
        int lineBefore = row.Cells.Length > 1 ? row.Cells[^2].Line : row.Last.Line;
        return !row.InGrid && last.Line == row.NextLine && lineBefore != last.Line && last.Length <= MaxLength && last.Figure.IsDigitsOnly;
    }
}
