using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>A filter that looks first at how much a stream would unpack to, where that could be beyond the bound.</summary>
internal sealed class BoundedFilter(IFilter filter) : IFilter
{
    /// <summary>The most bytes that one stream may unpack to. The largest real ones are whole fonts, of 20 million bytes.</summary>
    public const int MaxUnpackedBytes = 64 * 1024 * 1024;

    // What unpacks to more is only measured: a stream that is made to fill the memory must not do so before it is found out.
    private const int MaxKeptBytes = 8 * 1024 * 1024;

    // The most that each way of packing can gain.
    private const int FlateGain = 1_032;
    private const int LzwGain = 1_366;
    private const int RunLengthGain = 64;

    /// <inheritdoc/>
    public bool IsSupported => filter.IsSupported;

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        int gain = filter switch { FlateFilter => FlateGain, LzwFilter => LzwGain, _ => RunLengthGain };
        if ((long)input.Length * gain > MaxUnpackedBytes)
        {
            if (filter is not FlateFilter) throw new PageBoundException(PdfTexts.Content, MaxUnpackedBytes);
            // What was unpacked to be measured need not be unpacked again, unless it is to be changed further.
            bool isPlain = !streamDictionary.ContainsKey(NameToken.DecodeParms) && !streamDictionary.ContainsKey(NameToken.Dp);
            if (Unpack(input) is { } unpacked && isPlain) return unpacked;
        }

        return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    // Null where the stream is too large to be kept, or damaged; the filter keeps what stands before the damage. Past the bound it throws.
    private static byte[]? Unpack(Memory<byte> input)
    {
        if (!MemoryMarshal.TryGetArray(input, out ArraySegment<byte> bytes)) bytes = input.ToArray();
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(4L * bytes.Count, MaxKeptBytes));
        try
        {
            using DeflateStream unpacked = new(new MemoryStream(bytes.Array!, bytes.Offset + 2, Math.Max(0, bytes.Count - 2)), CompressionMode.Decompress);
            (int length, int total) = (0, 0);
            for (int read; (read = unpacked.Read(buffer, length, buffer.Length - length)) > 0;)
            {
                length += read;
                total += read;
                if (total > MaxUnpackedBytes) throw new PageBoundException(PdfTexts.Content, MaxUnpackedBytes);
                if (length < buffer.Length) continue;
                if (length < MaxKeptBytes) Grow(ref buffer);
                else length = 0;
            }

            return length == total ? buffer.AsSpan(0, length).ToArray() : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void Grow(ref byte[] buffer)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
