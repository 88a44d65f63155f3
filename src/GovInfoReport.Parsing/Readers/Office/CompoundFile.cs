using System.Buffers.Binary;
using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>The names in a compound file: what old Office and WPS files are, and encrypted new ones.</summary>
internal static class CompoundFile
{
    private const int HeaderLength = 512, EntryLength = 128, MaxSectors = 256, TablesInHeader = 109;
    private const uint LastSector = 0xFFFFFFFA;

    /// <summary>The first bytes.</summary>
    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The names in the directory, in its order; as many as a damaged file lets find.</summary>
    public static List<string> EntryNames(ReadOnlySpan<byte> bytes)
    {
        List<string> names = [];
        if (bytes.Length < HeaderLength) return names;
        int shift = BinaryPrimitives.ReadUInt16LittleEndian(bytes[0x1E..]);
        if (shift is < 7 or > 16) return names;
        uint sector = BinaryPrimitives.ReadUInt32LittleEndian(bytes[0x30..]);
        for (int count = 0; count < MaxSectors && sector < LastSector; count++)
        {
            ReadOnlySpan<byte> entries = Sector(bytes, sector, shift);
            if (entries.IsEmpty) break;
            for (; entries.Length >= EntryLength; entries = entries[EntryLength..])
            {
                int length = BinaryPrimitives.ReadUInt16LittleEndian(entries[0x40..]) - 2;
                if (length is > 0 and <= 62) names.Add(Encoding.Unicode.GetString(entries[..length]));
            }

            sector = Next(bytes, sector, shift);
        }

        return names;
    }

    /// <summary>
    /// The sector that follows another; only the allocation tables named in the header are looked at, which a directory does not go beyond
    /// in practice.
    /// </summary>
    private static uint Next(ReadOnlySpan<byte> bytes, uint sector, int shift)
    {
        uint perTable = 1u << (shift - 2), table = sector / perTable;
        if (table >= TablesInHeader) return LastSector;
        uint tableSector = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(0x4C + ((int)table * 4))..]);
        ReadOnlySpan<byte> links = Sector(bytes, tableSector, shift);
        int at = (int)(sector % perTable) * 4;
        return at + 4 <= links.Length ? BinaryPrimitives.ReadUInt32LittleEndian(links[at..]) : LastSector;
    }

    private static ReadOnlySpan<byte> Sector(ReadOnlySpan<byte> bytes, uint sector, int shift)
    {
        long start = ((long)sector + 1) << shift;
        return start < bytes.Length ? bytes.Slice((int)start, (int)Math.Min(1L << shift, bytes.Length - start)) : default;
    }
}
