using System.Buffers;
using System.IO.Compression;
using UglyToad.PdfPig.Filters;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Tells how much packed data would unpack to, without unpacking it into memory.</summary>
internal static class UnpackedSize
{
    // The most that the way of packing can gain, and a buffer that is left behind.
    private const int FlateGain = 1_032;
    private const int BufferLength = 64 * 1024;
    private const int LzwLongestCode = 4_096;

    /// <summary>
    /// The size, or more than the bound where it is more; 0 where it cannot be more, and measuring would only unpack it twice.
    /// What is damaged counts as far as it can be unpacked.
    /// </summary>
    public static long Of(IFilter filter, ReadOnlySpan<byte> packed, long bound) => filter switch
    {
        FlateFilter => packed.Length * (long)FlateGain <= bound ? 0 : OfFlate(packed, bound),
        LzwFilter => OfLzw(packed, bound),
        RunLengthFilter => OfRuns(packed, bound),
        // Four bytes for each z.
        Ascii85Filter => 4L * packed.Length,
        AsciiHexDecodeFilter => packed.Length,
        // Pictures are never asked for.
        _ => bound + 1,
    };

    private static long OfFlate(ReadOnlySpan<byte> packed, long bound)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(packed.Length);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        long total = 0;
        try
        {
            packed.CopyTo(copy);
            using DeflateStream unpacked = new(new MemoryStream(copy, 2, Math.Max(0, packed.Length - 2)), CompressionMode.Decompress);
            for (int read; total <= bound && (read = unpacked.Read(buffer)) > 0;) total += read;
        }
        catch (InvalidDataException)
        {
            // Damaged: what stands before the damage is all there is.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return total;
    }

    private static long OfRuns(ReadOnlySpan<byte> packed, long bound)
    {
        long total = 0;
        for (int at = 0; at < packed.Length && packed[at] != 128 && total <= bound;)
        {
            total += packed[at] < 128 ? packed[at] + 1 : 257 - packed[at];
            at += packed[at] < 128 ? packed[at] + 2 : 2;
        }

        return total;
    }

    // Each code stands for the text of a code before it and one byte more; only the lengths are followed.
    private static long OfLzw(ReadOnlySpan<byte> packed, long bound)
    {
        const int Clear = 256;
        const int End = 257;
        Span<int> lengths = stackalloc int[LzwLongestCode + 1];
        lengths[..Clear].Fill(1);
        (int count, int width, int before) = (End + 1, 9, -1);
        (long bits, int available, long total) = (0, 0, 0);
        foreach (byte value in packed)
        {
            (bits, available) = (bits << 8 | value, available + 8);
            if (available < width) continue;
            available -= width;
            int code = (int)(bits >> available) & (1 << width) - 1;
            bits &= (1L << available) - 1;
            if (code == End || total > bound) break;
            if (code == Clear)
            {
                // Each time, the library makes its table anew.
                total += LzwLongestCode;
                (count, width, before) = (End + 1, 9, -1);
                continue;
            }

            int length = code < count ? Math.Max(1, lengths[code]) : before >= 0 ? lengths[before] + 1 : 1;
            total += length;
            // The table of the library has no end, so what stands beyond it is at least as long as what stands in it.
            if (before >= 0 && count < LzwLongestCode) lengths[count++] = lengths[before] + 1;
            else if (before >= 0) total += LzwLongestCode;
            before = Math.Min(code, LzwLongestCode - 1);
            width = count + 1 > 2_047 ? 12 : count + 1 > 1_023 ? 11 : count + 1 > 511 ? 10 : 9;
        }

        return total;
    }
}
