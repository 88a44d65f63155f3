namespace GovInfoReport.Parsing;

/// <summary>Where a cell stands in the source, and what is there.</summary>
/// <remarks>
/// One word: there are 200 of them in each report, and a structure of two fields is copied through memory, which waits for each of them.
/// </remarks>
internal readonly struct CellPlace
{
    private const int StateBits = 2;
    private const int DigitsOnlyBit = 1 << StateBits;
    private const int LengthShift = StateBits + 1;
    private const int SourceShift = 32;
    private const int MaxLength = int.MaxValue >> LengthShift;

    private readonly ulong _word;

    public CellPlace(int source, int length, CellState state, bool isDigitsOnly = false) =>
        _word = ((ulong)(uint)source << SourceShift) | ((uint)Math.Min(length, MaxLength) << LengthShift) | (isDigitsOnly
            ? (uint)DigitsOnlyBit
            : 0) | (uint)state;

    /// <summary>Where its text starts in the source.</summary>
    public int Source => (int)(_word >> SourceShift);

    /// <summary>The length of its text.</summary>
    public int Length => (int)((uint)_word >> LengthShift);

    public CellState State => (CellState)(_word & (DigitsOnlyBit - 1));

    /// <summary>Whether its text is the digits of a figure and nothing else.</summary>
    public bool IsDigitsOnly => (_word & DigitsOnlyBit) != 0;
}
