using System.Buffers.Binary;

namespace GovInfoReport.Cli;

/// <summary>Pieces of bytes with their length before them, as the tool and its workers exchange them.</summary>
internal static class Frames
{
    /// <summary>The longest piece: a file at its bound, or what a document of it takes.</summary>
    public const int MaxLength = 256 * 1024 * 1024;

    /// <summary>Writes a piece.</summary>
    public static void Write(Stream stream, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        stream.Write(length);
        stream.Write(bytes);
        stream.Flush();
    }

    /// <summary>Reads a piece.</summary>
    /// <returns>Its bytes; <see langword="null"/> where the stream ends, or tells of a length that cannot be.</returns>
    public static byte[]? Read(Stream stream, int maxLength)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        if (stream.ReadAtLeast(length, length.Length, throwOnEndOfStream: false) < length.Length) return null;
        int count = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (count < 0 || count > maxLength) return null;
        byte[] bytes = new byte[count];
        return stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false) == count ? bytes : null;
    }
}
