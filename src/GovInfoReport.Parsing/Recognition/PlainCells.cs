namespace GovInfoReport.Parsing;

/// <summary>Room for the figures of a row that are digits alone: their values, their places, and where they start in the document's text.</summary>
internal readonly ref struct PlainCells
{
    private readonly Span<long> _counts;
    private readonly Span<CellPlace> _places;
    private readonly Span<int> _starts;

    public PlainCells(Span<long> counts, Span<CellPlace> places, Span<int> starts)
    {
        _counts = counts;
        _places = places;
        _starts = starts;
    }

    /// <summary>How many there are.</summary>
    public int Length => _counts.Length;

    /// <summary>Whether the last figure is the sum of the others.</summary>
    public bool FitSum(long sumOfAll) => sumOfAll == 2 * _counts[^1];

    public void Set(int index, long digits, int start, int source, int length)
    {
        _counts[index] = digits;
        _places[index] = new CellPlace(source, length, CellState.Stated, isPlain: true);
        _starts[index] = start;
    }
}
