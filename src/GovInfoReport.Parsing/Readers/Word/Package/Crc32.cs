using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace GovInfoReport.Parsing;

/// <summary>
/// The checksum of ZIP parts, sixteen bytes a step. The platform's ZIP reader does not compare it, and without it
/// a flipped bit could turn one digit into another without a word.
/// </summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] Table = MakeTable();

    /// <summary>Adds bytes to a checksum; it starts at 0.</summary>
    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        uint[] table = Table;
        uint crc = ~checksum;
        while (bytes.Length >= 16)
        {
            uint a = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes), b = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            uint c = BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]), d = BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]);
            crc = Step(table, 15, a) ^ Step(table, 11, b) ^ Step(table, 7, c) ^ Step(table, 3, d);
            bytes = bytes[16..];
        }

        foreach (byte value in bytes) crc = table[(byte)(crc ^ value)] ^ (crc >> 8);
        return ~crc;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Step(uint[] table, int slice, uint word) =>
        table[(slice * 256) + (byte)word] ^ table[((slice - 1) * 256) + (byte)(word >> 8)]
        ^ table[((slice - 2) * 256) + (byte)(word >> 16)] ^ table[((slice - 3) * 256) + (int)(word >> 24)];

    private static uint[] MakeTable()
    {
        uint[] table = new uint[16 * 256];
        for (uint i = 0; i < 256; i++)
        {
            uint crc = i;
            for (int bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >> 1) ^ Polynomial : crc >> 1;
            table[i] = crc;
        }

        for (int i = 256; i < table.Length; i++) table[i] = (table[i - 256] >> 8) ^ table[(byte)table[i - 256]];
        return table;
    }
}
