using System.Buffers.Binary;

namespace GovInfoReport.Parsing;

/// <summary>The names in a ZIP file, looked at without opening it.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22, MaxComment = 65_535, EntryLength = 46, LocalEntryLength = 30, MaxEntries = 4096;
    private const int ListedMethod = 10, LocalMethod = 8;
    private const ushort Stored = 0, Deflate = 8, Deflate64 = 9;

    /// <summary>How many entries a directory lists, those of files packed without compression in it included.</summary>
    public static int CountEntries(ReadOnlySpan<byte> bytes) => bytes.Count("PK\x01\x02"u8);

    /// <summary>The central directory; the whole of a file that has none, being cut off.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> bytes)
    {
        int end = bytes[Math.Max(0, bytes.Length - EndLength - MaxComment)..].LastIndexOf("PK\x05\x06"u8);
        if (end < 0) return bytes;
        end += Math.Max(0, bytes.Length - EndLength - MaxComment);
        if (bytes.Length - end < EndLength) return bytes;
        uint start = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end + 16)..]);
        return start < end ? bytes[(int)start..end] : bytes;
    }

    /// <summary>Whether an entry's name starts with a text, whatever the case of its letters.</summary>
    public static bool HasName(ReadOnlySpan<byte> directory, ReadOnlySpan<byte> name) => TryFind(ref directory, name, out _);

    /// <summary>Whether any part in a folder is stored, or compressed by a method that the platform knows.</summary>
    public static bool CanUnpack(ReadOnlySpan<byte> directory, ReadOnlySpan<byte> folder)
    {
        for (int count = 0; count < MaxEntries && TryFind(ref directory, folder, out ushort method); count++)
        {
            if (method is Stored or Deflate or Deflate64) return true;
        }

        return false;
    }

    // Goes on behind the entry that it finds.
    private static bool TryFind(ref ReadOnlySpan<byte> directory, ReadOnlySpan<byte> name, out ushort method)
    {
        method = 0;
        for (int count = 0; count < MaxEntries; count++)
        {
            int at = directory.IndexOf("PK"u8);
            if (at < 0) return false;
            directory = directory[at..];
            // A cut-off file has only the entries before its parts.
            bool isListed = directory.StartsWith("PK\x01\x02"u8);
            int skipped = isListed ? EntryLength : directory.StartsWith("PK\x03\x04"u8) ? LocalEntryLength : 2;
            if (directory.Length < skipped + name.Length) return false;
            if (skipped > 2) method = BinaryPrimitives.ReadUInt16LittleEndian(directory[(isListed ? ListedMethod : LocalMethod)..]);
            directory = directory[skipped..];
            if (skipped > 2 && System.Text.Ascii.EqualsIgnoreCase(directory[..name.Length], name)) return true;
        }

        return false;
    }
}
