namespace GovInfoReport.Parsing;

/// <summary>
/// Outside a grid, nothing at an end of table 4's row may be a blank cell or the padding of a span beside a lost figure: whole groups that
/// are
/// blank, or the groups' own sums, say that it is a blank cell.
/// </summary>
internal static class EndBlanksOfGroups
{
    /// <summary>Whether empty cells at the ends of the row are blank cells for certain.</summary>
    /// <param name="cells">The cells of all groups.</param>
    /// <param name="group">How many cells a group has.</param>
    public static bool AreBlankCells(ReadOnlySpan<RowCell> cells, int group)
    {
        int before = RowCells.CountEmptyBefore(cells), after = RowCells.CountEmptyAfter(cells);
        if (before % group == 0 && after % group == 0) return true;
        // Where zeros are written, a zero may be what is lost, and sums do not tell.
        if (RowCells.CountEmpty(cells) == before + after || !AreFiguresOrNothing(cells)) return false;
        for (int i = 0; i < cells.Length; i += group)
        {
            if (!RowCells.HasSumAtEnd(cells.Slice(i, group))) return false;
        }

        // Zeros add up, too.
        return (before % group == 0 || RowCells.CountNonZero(cells[..group]) > 0)
            && (after % group == 0 || RowCells.CountNonZero(cells[^group..]) > 0);
    }

    // Else blanks have marks here, and nothing at all is none; or a figure is in doubt, and may be two: the sums confirm nothing.
    private static bool AreFiguresOrNothing(ReadOnlySpan<RowCell> cells)
    {
        foreach (ref readonly RowCell cell in cells)
        {
            if (cell.IsBlank ? !cell.IsEmpty : cell.Figure.Kind != FigureKind.Number) return false;
        }

        return true;
    }
}
