using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Parsing;

/// <summary>Where the lines of a text start: tells line and column of an offset when the text itself is gone.</summary>
internal sealed class LineTable
{
    /// <summary>Of a text with more lines, the places of the cells take less memory than the lines.</summary>
    public const int MaxKeptLines = 2_000;

    private const int Window = 64;

    // The starts of all lines but the first.
    private readonly int[] _starts;

    /// <summary>A table of known lines.</summary>
    /// <param name="starts">The starts of all lines but the first, in order.</param>
    public LineTable(int[] starts) => _starts = starts;

    /// <summary>How many lines there are.</summary>
    public int Count => _starts.Length + 1;

    /// <summary>The line and the column of an offset, both from 1.</summary>
    public (int Line, int Column) Find(int offset)
    {
        int index = Array.BinarySearch(_starts, offset);
        int line = index >= 0 ? index + 1 : ~index;
        return (line + 1, offset - (line == 0 ? 0 : _starts[line - 1]) + 1);
    }

    /// <summary>The lines of a text.</summary>
    public static LineTable Of(ReadOnlySpan<char> text)
    {
        using LineStarts starts = new();
        for (int window = 0; window < text.Length; window += Window)
        {
            for (ulong feeds = FindLineFeeds(text[window..]); feeds != 0; feeds &= feeds - 1) starts.Add(window + BitOperations.TrailingZeroCount(feeds) + 1);
        }

        return starts.ToTable();
    }

    // One bit for each of the first 64 characters, or for all where there are fewer.
    private static ulong FindLineFeeds(ReadOnlySpan<char> text)
    {
        ulong feeds = 0;
        if (text.Length < Window)
        {
            for (int i = 0; i < text.Length; i++) feeds |= text[i] == '\n' ? 1UL << i : 0;
            return feeds;
        }

        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        if (Vector512.IsHardwareAccelerated)
            return Vector512.Equals(Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(ref first), Vector512.LoadUnsafe(ref first, 32)), Vector512.Create((byte)'\n')).ExtractMostSignificantBits();
        for (int i = 0; i < Window; i += 16)
        {
            Vector128<byte> narrow = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first, (nuint)i), Vector128.LoadUnsafe(ref first, (nuint)i + 8));
            feeds |= (ulong)Vector128.Equals(narrow, Vector128.Create((byte)'\n')).ExtractMostSignificantBits() << i;
        }

        return feeds;
    }
}
