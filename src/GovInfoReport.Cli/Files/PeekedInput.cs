using System.IO.Compression;

namespace GovInfoReport.Cli;

/// <summary>Standard input with a look at its start, which tells the tool's own JSON from documents: there is no name to go by.</summary>
internal sealed class PeekedInput : Stream
{
    private const int PeekLength = 4096;

    private readonly Stream _rest;
    private readonly byte[] _start;
    private int _position;

    private PeekedInput(Stream rest, byte[] start)
    {
        (_rest, _start) = (rest, start);
        IsGzip = start is [0x1F, 0x8B, ..];
        byte[] content = IsGzip ? Unzip(start) : start;
        IsLines = JsonReports.StartsLines(content);
        IsJson = IsLines || JsonReports.StartsReport(content);
    }

    /// <summary>Whether it holds reports as the tool writes them.</summary>
    public bool IsJson { get; }

    /// <summary>Whether it holds any number of them, one a line.</summary>
    public bool IsLines { get; }

    /// <summary>Whether it is compressed.</summary>
    public bool IsGzip { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static PeekedInput Of(Stream stream)
    {
        byte[] start = new byte[PeekLength];
        return new PeekedInput(stream, start[..stream.ReadAtLeast(start, PeekLength, throwOnEndOfStream: false)]);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_position == _start.Length) return _rest.Read(buffer);
        int length = Math.Min(buffer.Length, _start.Length - _position);
        _start.AsSpan(_position, length).CopyTo(buffer);
        _position += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _rest.Dispose();
        base.Dispose(disposing);
    }

    // The start of an archive gives the start of its content.
    private static byte[] Unzip(byte[] start)
    {
        byte[] content = new byte[PeekLength];
        int length = 0;
        try
        {
            using GZipStream unzipped = new(new MemoryStream(start), CompressionMode.Decompress);
            for (int read; length < content.Length && (read = unzipped.Read(content.AsSpan(length))) > 0;) length += read;
        }
        catch (InvalidDataException)
        {
            // It ends in the midst of its data, or is no archive.
        }

        return content[..length];
    }
}
