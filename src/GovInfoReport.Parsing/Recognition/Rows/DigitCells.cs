using System.Runtime.CompilerServices;

namespace GovInfoReport.Parsing;

/// <summary>
/// Room for the figures of a row that are digits alone: their values, their places, and where they start in the document's text.
/// </summary>
internal readonly ref struct DigitCells
{
    private readonly Span<long> _counts;
    private readonly Span<CellPlace> _places;
    private readonly Span<int> _starts;

    public DigitCells(Span<long> counts, Span<CellPlace> places, Span<int> starts)
    {
        _counts = counts;
        _places = places;
        _starts = starts;
    }

    /// <summary>How many there are.</summary>
    public int Length => _counts.Length;

    /// <summary>Takes a figure for each cell, if they are all digits alone; else some may have been written.</summary>
    /// <param name="cells">As many as there are cells.</param>
    public bool TryTake(ReadOnlySpan<RowCell> cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            ref readonly RowCell cell = ref cells[i];
            if (!cell.Figure.IsDigitsOnly) return false;
            _counts[i] = cell.Figure.Digits;
            _places[i] = new CellPlace(cell.Source, cell.Length, CellState.Stated, isDigitsOnly: true);
            _starts[i] = cell.Start;
        }

        return true;
    }

    /// <summary>Reads a figure for each cell, if they are all digits alone; else some may have been written.</summary>
    /// <param name="figures">Blocks of one kind, in the order of their text.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="fitsSum">Whether the last figure is the sum of the others.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryRead(ReadOnlySpan<Block> figures, ReadOnlySpan<char> text, out bool fitsSum)
    {
        fitsSum = false;
        Span<long> counts = _counts;
        Span<CellPlace> places = _places[..counts.Length];
        Span<int> starts = _starts[..counts.Length];
        figures = figures[..counts.Length];
        BlockKind kind = figures[0].Kind;
        int start = 0;
        long sum = 0, last = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            ref readonly Block block = ref figures[i];
            if (block.Kind != kind || block.Start < start || !FigureReader.TryReadDigits(text.Slice(block.Start, block.Length), out last))
                return false;
            start = block.Start;
            counts[i] = last;
            places[i] = new CellPlace(block.Source, block.Length, CellState.Stated, isDigitsOnly: true);
            starts[i] = start;
            sum += last;
        }

        fitsSum = sum == 2 * last;
        return true;
    }
}
