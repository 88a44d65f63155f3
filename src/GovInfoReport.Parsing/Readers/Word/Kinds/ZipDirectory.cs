using System.Buffers.Binary;

namespace GovInfoReport.Parsing;

/// <summary>The names in a ZIP file, looked at without opening it.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22, MaxComment = 65_535, EntryLength = 46, LocalEntryLength = 30, MaxEntries = 4096;

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
    public static bool HasName(ReadOnlySpan<byte> directory, ReadOnlySpan<byte> name)
    {
        for (int count = 0; count < MaxEntries; count++)
        {
            int at = directory.IndexOf("PK"u8);
            if (at < 0) return false;
            directory = directory[at..];
            // A cut-off file has only the entries before its parts.
            int skipped = directory.StartsWith("PK\x01\x02"u8) ? EntryLength : directory.StartsWith("PK\x03\x04"u8) ? LocalEntryLength : 2;
            if (directory.Length < skipped + name.Length) return false;
            directory = directory[skipped..];
            if (skipped > 2 && System.Text.Ascii.EqualsIgnoreCase(directory[..name.Length], name)) return true;
        }

        return false;
    }
}
