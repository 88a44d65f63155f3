using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Collects where lines start, in a pooled array until their number is known.</summary>
internal ref struct LineStarts
{
    private int[] _starts;
    private int _count;

    public LineStarts() => _starts = ArrayPool<int>.Shared.Rent(LineTable.MaxKeptLines);

    /// <summary>Adds the start of a line; that of the first is known.</summary>
    public void Add(int start)
    {
        if (_count == _starts.Length) Grow();
        _starts[_count++] = start;
    }

    /// <summary>Room for starts, to be counted by <see cref="Advance"/>.</summary>
    public Span<int> GetSpan(int count)
    {
        if (_starts.Length - _count < count) Grow();
        return _starts.AsSpan(_count);
    }

    /// <summary>Counts starts as added that were put into <see cref="GetSpan"/>.</summary>
    public void Advance(int count) => _count += count;

    /// <summary>The lines.</summary>
    public readonly LineTable ToTable() => new(_starts.AsSpan(0, _count).ToArray());

    public readonly void Dispose() => ArrayPool<int>.Shared.Return(_starts);

    private void Grow()
    {
        int[] larger = ArrayPool<int>.Shared.Rent(_starts.Length * 2);
        _starts.CopyTo(larger, 0);
        ArrayPool<int>.Shared.Return(_starts);
        _starts = larger;
    }
}
