using System.Buffers.Binary;
using System.Threading.Channels;
using GovInfoReport.Parsing;
using GovInfoReport.Parsing.Pdf;

namespace GovInfoReport.Cli;

/// <summary>The tool as a worker: reads PDF files that another process of the tool sends, one after another, until that one ends.</summary>
internal static class PdfWorker
{
    // Two bounds stand before the bytes of a file.
    private const int HeaderLength = 2 * sizeof(int);

    // What nests within the bounds of the reader fits in many times.
    private const int StackSize = 16 * 1024 * 1024;

    /// <summary>Writes a request.</summary>
    public static byte[] Request(ReadOnlySpan<byte> file, ReadingBounds bounds)
    {
        byte[] request = new byte[HeaderLength + file.Length];
        BinaryPrimitives.WriteInt32LittleEndian(request, bounds.MaxBlocks);
        BinaryPrimitives.WriteInt32LittleEndian(request.AsSpan(sizeof(int)), bounds.MaxPages);
        file.CopyTo(request.AsSpan(HeaderLength));
        return request;
    }

    /// <summary>Answers requests until they end.</summary>
    public static int Run(Stream input, Stream output)
    {
        Channel<byte[]> requests = Channel.CreateUnbounded<byte[]>();
        Thread worker = new(() => Answer(requests.Reader, output), StackSize) { IsBackground = true };
        worker.Start();
        try
        {
            while (Frames.Read(input, Frames.MaxLength) is { } request) requests.Writer.TryWrite(request);
        }
        catch (OutOfMemoryException)
        {
            return WorkerProcess.OutOfMemory;
        }

        // Who asked is gone. What is being read now, for ever perhaps, is of no use any more.
        return ExitStatus.Good;
    }

    /// <summary>Reads the document that a request asks for.</summary>
    public static byte[] Answer(ReadOnlyMemory<byte> request)
    {
        ReadingBounds bounds = new()
        {
            MaxBlocks = BinaryPrimitives.ReadInt32LittleEndian(request.Span),
            MaxPages = BinaryPrimitives.ReadInt32LittleEndian(request.Span[sizeof(int)..]),
        };
        using DocumentBuilder builder = new(bounds);
        PdfDocumentReader.Instance.Read(new DocumentInput { Bytes = request[HeaderLength..] }, builder);
        return DocumentPacker.Pack(builder.ToDocument());
    }

    private static void Answer(ChannelReader<byte[]> requests, Stream output)
    {
        try
        {
            while (requests.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                while (requests.TryRead(out byte[]? request)) Frames.Write(output, Answer(request));
            }
        }
        catch (OutOfMemoryException)
        {
            Environment.Exit(WorkerProcess.OutOfMemory);
        }
        catch (IOException)
        {
            Environment.Exit(ExitStatus.Good);
        }
    }
}
