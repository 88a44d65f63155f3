namespace GovInfoReport.Parsing;

/// <summary>The unpacked bytes of one part: counted against the bounds while they are read, and summed up for the checksum.</summary>
internal sealed class PartStream(Stream unpacked, OfficePackage package, long limit, uint checksum, long length) : Stream
{
    private uint _crc;
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    /// <summary>Is told of every piece that is read, before it is taken apart.</summary>
    public Action<int>? PieceRead { get; set; }

    public override int Read(Span<byte> buffer)
    {
        int count = unpacked.Read(buffer);
        _read += count;
        _crc = Crc32.Append(_crc, buffer[..count]);
        package.CountUnpacked(count);
        if (_read > limit) throw new ReadingBoundException(OfficeTexts.Unpacked, limit);
        PieceRead?.Invoke(count);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Reads what is left and compares length and checksum with the package's directory.</summary>
    /// <exception cref="InvalidDataException">They differ: some character of the part is not what was written.</exception>
    public void Verify()
    {
        Span<byte> rest = stackalloc byte[512];
        PieceRead = null;
        while (Read(rest) > 0)
        {
        }

        if (_crc != checksum || _read != length) throw new InvalidDataException("The checksum of the part is wrong.");
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) unpacked.Dispose();
        base.Dispose(disposing);
    }
}
