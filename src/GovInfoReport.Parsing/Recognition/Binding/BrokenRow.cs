namespace GovInfoReport.Parsing;

/// <summary>A line that ends within a row: it may break a figure, or part a figure from its separator.</summary>
internal static class BrokenRow
{
    /// <summary>Whether it leaves open what the cells of a row are.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">How many columns it has.</param>
    public static bool LeavesCellsOpen(scoped in ReadRow row, int columns)
    {
        if (row.InGrid) return false;
        return RowSums.CanTell(columns) ? columns == row.Cells.Length && MayBreakFigure(row) : HasSlipped(row);
    }

    // A line ends between two figures without a separator, and the sums do not hold: they may be one. Lines of as many figures each are
    // those of a table that is turned.
    private static bool MayBreakFigure(scoped in ReadRow row)
    {
        ReadOnlySpan<RowCell> cells = row.Cells;
        if (cells[0].Line == cells[^1].Line) return false;
        int broken = 0, lines = 1, ofFirst = 0;
        for (int i = 1; i < cells.Length; i++)
        {
            if (cells[i].Line == cells[i - 1].Line) continue;
            if (lines++ == 1) ofFirst = i;
            broken += IsWithoutSeparator(row.Text, cells[i - 1], cells[i]) ? 1 : 0;
        }

        return broken > 0 && ofFirst * lines != cells.Length && !RowSums.Fit(cells);
    }

    private static bool IsWithoutSeparator(ReadOnlySpan<char> text, in RowCell left, in RowCell right)
    {
        bool areFigures = left is { Kind: BlockKind.Fragment, IsBlank: false } && right is { Kind: BlockKind.Fragment, IsBlank: false };
        int end = left.Start + left.Length;
        return areFigures && end <= right.Start && text[end..right.Start].IsWhiteSpace() && !text[end..right.Start].Contains('\t');
    }

    // A separator alone on its line, beside a figure without one: it may be that figure's.
    private static bool HasSlipped(scoped in ReadRow row)
    {
        for (int i = 0; i < row.Cells.Length; i++)
        {
            if (IsAloneOnLine(row, i) && (IsStray(row.Cells, i - 1) || IsStray(row.Cells, i + 1))) return true;
        }

        return false;
    }

    private static bool IsAloneOnLine(scoped in ReadRow row, int i)
    {
        ref readonly RowCell cell = ref row.Cells[i];
        if (!cell.IsEmpty || cell.IsUnseparated) return false;
        int before = i == 0 ? row.Last.Line : row.Cells[i - 1].Line;
        return before != cell.Line && (i + 1 == row.Cells.Length || row.Cells[i + 1].Line != cell.Line);
    }

    private static bool IsStray(ReadOnlySpan<RowCell> cells, int i) =>
        i >= 0 && i < cells.Length && cells[i] is { IsUnseparated: true, IsBlank: false };
}
