namespace GovInfoReport.Parsing;

/// <summary>Which of a row's cells stand in the columns of the format.</summary>
/// <param name="Fits">Whether that can be told.</param>
/// <param name="First">The first of them.</param>
/// <param name="HasAmbiguousEnd">Whether a blank at either end may be the padding of a span.</param>
/// <param name="PadsBefore">Whether paddings stood before them, for certain.</param>
/// <param name="PadsAfter">Whether paddings stood behind them, for certain.</param>
internal readonly record struct Alignment(bool Fits, int First = 0, bool HasAmbiguousEnd = false, bool PadsBefore = false,
    bool PadsAfter = false)
{
    /// <summary>The cells that stand in the columns; all of them where that cannot be told.</summary>
    public Span<RowCell> Of(Span<RowCell> cells, int columns) => Fits ? cells.Slice(First, columns) : cells;
}
