using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Parsing;

/// <summary>
/// The line feeds of a text, one bit for each character: tells line and column of an offset when the text itself is gone.
/// </summary>
/// <remarks>Thread-safe. An eighth of a byte for each character, however many lines there are.</remarks>
internal sealed class LineTable
{
    /// <summary>Of a longer text, the places of the cells take less memory than the line feeds.</summary>
    public const int MaxKeptLength = 128 * 1024;

    private const int Window = 64;

    // Windows that are counted together: no look-up counts more of them one by one.
    private const int Block = 64;

    private readonly ulong[] _feeds;

    // For each block of windows, how many line feeds stand before it, and where the last of them does: counted when somebody asks.
    private (int Count, int Last)[]? _before;

    private LineTable(ulong[] feeds) => _feeds = feeds;

    /// <summary>How many characters it covers, those of the last 64 that the text does not have included.</summary>
    public int Length => _feeds.Length * Window;

    /// <summary>The line and the column of an offset, both from 1.</summary>
    /// <param name="offset">An offset from 0; one behind the text counts as its end, one before it as its start.</param>
    public (int Line, int Column) Find(int offset)
    {
        offset = Math.Max(offset, 0);
        int window = Math.Min(offset / Window, _feeds.Length), block = window / Block;
        (int count, int last) = block == 0 ? (0, -1) : (_before ??= CountBlocks(_feeds))[block];
        for (int i = block * Block; i < window; i++) Add(_feeds[i], i);
        if (window < _feeds.Length) Add(_feeds[window] & ((1UL << (offset % Window)) - 1), window);
        return (count + 1, offset - last);

        void Add(ulong feeds, int at)
        {
            count += BitOperations.PopCount(feeds);
            if (feeds != 0) last = LastOf(feeds, at);
        }
    }

    /// <summary>The lines of a text.</summary>
    public static LineTable Of(ReadOnlySpan<char> text)
    {
        int whole = text.Length / Window;
        ulong[] feeds = new ulong[(text.Length + Window - 1) / Window];
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        for (int i = 0; i < whole; i++) feeds[i] = FindLineFeeds(ref Unsafe.Add(ref first, i * Window));
        for (int i = whole * Window; i < text.Length; i++) feeds[whole] |= text[i] == '\n' ? 1UL << (i % Window) : 0;
        return new(feeds);
    }

    // One bit for each of 64 characters.
    private static ulong FindLineFeeds(ref ushort first)
    {
        if (Vector512.IsHardwareAccelerated)
            return Vector512.Equals(Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(ref first), Vector512.LoadUnsafe(ref first, 32)),
                Vector512.Create((byte)'\n')).ExtractMostSignificantBits();
        ulong feeds = 0;
        for (int i = 0; i < Window; i += 16)
        {
            Vector128<byte> narrow =
                Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first, (nuint)i), Vector128.LoadUnsafe(ref first, (nuint)i + 8));
            feeds |= (ulong)Vector128.Equals(narrow, Vector128.Create((byte)'\n')).ExtractMostSignificantBits() << i;
        }

        return feeds;
    }

    private static (int Count, int Last)[] CountBlocks(ulong[] feeds)
    {
        (int Count, int Last)[] before = new (int, int)[(feeds.Length / Block) + 1];
        (int Count, int Last) sum = (0, -1);
        for (int i = 0; i < feeds.Length; i++)
        {
            if (i % Block == 0) before[i / Block] = sum;
            if (feeds[i] != 0) sum = (sum.Count + BitOperations.PopCount(feeds[i]), LastOf(feeds[i], i));
        }

        if (feeds.Length % Block == 0) before[^1] = sum;
        return before;
    }

    private static int LastOf(ulong feeds, int window) => (window * Window) + BitOperations.Log2(feeds);
}
