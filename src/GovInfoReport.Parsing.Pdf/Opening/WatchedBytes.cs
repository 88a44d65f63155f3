using System.Runtime.CompilerServices;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// The bytes of a file as the library reads them: it comes back for more at every object, so loops and nesting without end are met here.
/// </summary>
internal sealed class WatchedBytes(ReadOnlyMemory<byte> bytes, ReadingWatch watch) : Stream
{
    private const int BytesBetweenCounts = 1_024;

    // About so many objects within objects fill a stack.
    private const int Levels = 1_000;

    private int _position;
    private int _uncounted;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => bytes.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => _position;
        set
        {
            // Objects within objects: each asks for a place before it is read.
            if (watch.Passed is { } passed) throw passed;
            if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw watch.Pass(PdfTexts.Nesting, Levels);
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _position = (int)Math.Min(value, bytes.Length);
            CountOne();
        }
    }

    /// <inheritdoc/>
    public override int ReadByte()
    {
        if (_position >= bytes.Length) return -1;
        CountOne();
        return bytes.Span[_position++];
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, bytes.Length - _position);
        watch.CountCopied(count, bytes.Length);
        bytes.Span.Slice(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin)
    {
        Position = origin switch { SeekOrigin.Begin => offset, SeekOrigin.Current => _position + offset, _ => bytes.Length + offset };
        return _position;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        // Nothing is ever written.
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void CountOne()
    {
        if (++_uncounted < BytesBetweenCounts) return;
        _uncounted = 0;
        watch.CountRead(BytesBetweenCounts, bytes.Length);
    }
}
