namespace GovInfoReport.Parsing;

/// <summary>
/// Figures with a zero before them (042), each of which may be two: where every column has its figure and the last is the sum of the
/// others, each is one.
/// </summary>
internal static class ZeroLedFigures
{
    /// <summary>
    /// Whether a figure may be two, and an empty cell at the end is none then: 07 | 198 | 205 | (nothing), for 0 | 7 | 198 | 205.
    /// </summary>
    public static bool MayBeTwo(ReadOnlySpan<RowCell> cells)
    {
        if (!cells[0].IsEmpty && !cells[^1].IsEmpty) return false;
        foreach (ref readonly RowCell cell in cells)
        {
            if (cell.Figure.Kind is FigureKind.ZeroLed or FigureKind.Split) return true;
        }

        return false;
    }

    /// <summary>Takes them as the figures that the sum confirms.</summary>
    /// <param name="cells">The cells of a row or a group, its total the last.</param>
    public static void Confirm(Span<RowCell> cells)
    {
        bool hasAny = false;
        foreach (ref readonly RowCell cell in cells)
        {
            hasAny |= cell.Figure.Kind == FigureKind.ZeroLed;
            if (cell.Figure is not { Kind: FigureKind.Number or FigureKind.ZeroLed, Scale: 0 }) return;
        }

        if (!hasAny || !RowCells.IsSumOf(cells[^1], cells[..^1])) return;
        foreach (ref RowCell cell in cells) cell.Figure.Kind = FigureKind.Number;
    }
}
