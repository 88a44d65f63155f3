namespace GovInfoReport.Cli;

/// <summary>
/// A stream of the process. The first write that fails is thrown or not, and all after it go nowhere, so that whatever ends the run may
/// still flush.
/// </summary>
/// <param name="inner">Takes the bytes.</param>
/// <param name="throws">Whether the first failure is thrown, as an <see cref="OutputFailedException"/>.</param>
internal sealed class GuardedStream(Stream inner, bool throws) : Stream
{
    private bool _hasFailed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_hasFailed) return;
        try
        {
            inner.Write(buffer);
        }
        catch (Exception exception) when (IsOfWriting(exception))
        {
            Fail(exception);
        }
    }

    public override void Flush()
    {
        if (_hasFailed) return;
        try
        {
            inner.Flush();
        }
        catch (Exception exception) when (IsOfWriting(exception))
        {
            Fail(exception);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static bool IsOfWriting(Exception exception) => exception is IOException or UnauthorizedAccessException
        or ObjectDisposedException or NotSupportedException or ArgumentOutOfRangeException;

    private void Fail(Exception exception)
    {
        _hasFailed = true;
        if (throws) throw new OutputFailedException(exception);
    }
}
