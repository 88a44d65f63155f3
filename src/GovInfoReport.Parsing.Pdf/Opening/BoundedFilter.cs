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
        if ((long)input.Length * gain > MaxUnpackedBytes && (filter is not FlateFilter || !FitsUnpacked(input)))
            throw new PageBoundException(PdfTexts.Content, MaxUnpackedBytes);
        return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    private static bool FitsUnpacked(Memory<byte> input)
    {
        if (!MemoryMarshal.TryGetArray(input, out ArraySegment<byte> bytes)) bytes = input.ToArray();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            using DeflateStream unpacked = new(new MemoryStream(bytes.Array!, bytes.Offset + 2, Math.Max(0, bytes.Count - 2)), CompressionMode.Decompress);
            long total = 0;
            for (int read; (read = unpacked.Read(buffer)) > 0;)
            {
                total += read;
                if (total > MaxUnpackedBytes) return false;
            }

            return true;
        }
        catch (InvalidDataException)
        {
            // Damaged further on than the bound; the filter keeps what stands before the damage.
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
