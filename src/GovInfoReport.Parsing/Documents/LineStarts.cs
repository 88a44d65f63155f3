using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Collects where lines start while a reader goes through them, so that nobody has to look for them again.</summary>
internal ref struct LineStarts
{
    private readonly int[] _starts;
    private int _count;

    public LineStarts() => _starts = ArrayPool<int>.Shared.Rent(LineTable.MaxKeptLines);

    /// <summary>Adds the start of a line; that of the first is known.</summary>
    public void Add(int start)
    {
        if (_count < _starts.Length) _starts[_count] = start;
        _count++;
    }

    /// <summary>The lines; <see langword="null"/> where they are too many to be kept beside a report.</summary>
    public readonly LineTable? ToTable() => _count < LineTable.MaxKeptLines ? new LineTable(_starts.AsSpan(0, _count).ToArray()) : null;

    public readonly void Dispose() => ArrayPool<int>.Shared.Return(_starts);
}
