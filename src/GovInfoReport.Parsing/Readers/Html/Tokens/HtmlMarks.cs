using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Parsing;

/// <summary>
/// Finds the characters that shape HTML (<c>&lt;</c>, <c>&gt;</c> and both quotes) and hints of attributes that matter, 64 characters at a
/// time.
/// </summary>
/// <remarks>
/// Each way of hiding an element holds "hid" or "display"; the other two attributes are "colspan" and "rowspan". So "hid" and "sp" are
/// hints; to look for them spares reading the attributes of nearly all tags.
/// </remarks>
internal static class HtmlMarks
{
    /// <summary>The number of characters that one bitmap covers: a hint takes three, so it is looked for in the first 62 of 64.</summary>
    public const int Window = Width - 2;

    private const int Width = 64;
    private const byte LowerCase = 0x20;
    private const ulong InWindow = ulong.MaxValue >> (Width - Window);

    /// <summary>The place of a mark that was found before, or else of the first in a window.</summary>
    /// <param name="found">The place that was found before; -1 where none was.</param>
    /// <param name="marks">The bitmap of the window.</param>
    /// <param name="window">Where the window starts.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstOf(int found, ulong marks, int window) =>
        found >= 0 || marks == 0 ? found : window + BitOperations.TrailingZeroCount(marks);

    /// <summary>The marks from a place of the window on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong From(int offset, ulong marks) => offset < Window ? marks & (ulong.MaxValue << offset) : 0;

    /// <summary>The marks before a place of the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Before(int offset, ulong marks) => marks & ((1UL << offset) - 1);

    /// <summary>A bitmap of the marks in a window; the lowest bit is its first character.</summary>
    /// <param name="html">The page.</param>
    /// <param name="start">Where the window starts, within the page.</param>
    /// <param name="hints">Takes a bitmap of the hints. Near the end of the page it is full, as if hints were everywhere.</param>
    public static ulong Find(ReadOnlySpan<char> html, int start, out ulong hints)
    {
        if (html.Length - start < Width)
        {
            hints = ulong.MaxValue;
            return FindOneByOne(html.Slice(start, Math.Min(Window, html.Length - start)));
        }

        ref ushort first = ref Unsafe.Add(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(html)), start);
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<byte> all = Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(ref first), Vector512.LoadUnsafe(ref first, 32));
            Vector512<byte> lower = all | Vector512.Create(LowerCase);
            hints = Hints(Bits(lower, 'h'), Bits(lower, 'i'), Bits(lower, 'd'), Bits(lower, 's'), Bits(lower, 'p'));
            return InWindow & FindIn(all);
        }

        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<byte> left = Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref first, 16));
            Vector256<byte> right =
                Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref first, 32), Vector256.LoadUnsafe(ref first, 48));
            Vector256<byte> lowerLeft = left | Vector256.Create(LowerCase), lowerRight = right | Vector256.Create(LowerCase);
            hints = Hints(Bits(lowerLeft, lowerRight, 'h'), Bits(lowerLeft, lowerRight, 'i'), Bits(lowerLeft, lowerRight, 'd'),
                Bits(lowerLeft, lowerRight, 's'), Bits(lowerLeft, lowerRight, 'p'));
            return InWindow & (FindIn(left) | ((ulong)FindIn(right) << 32));
        }

        if (Vector128.IsHardwareAccelerated)
        {
            ulong marks = 0, h = 0, i = 0, d = 0, s = 0, p = 0;
            for (int part = 0; part < Width; part += 16)
            {
                Vector128<byte> text =
                    Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first, (nuint)part),
                        Vector128.LoadUnsafe(ref first, (nuint)part + 8));
                Vector128<byte> lower = text | Vector128.Create(LowerCase);
                marks |= (ulong)FindIn(text) << part;
                h |= Bits(lower, 'h') << part;
                i |= Bits(lower, 'i') << part;
                d |= Bits(lower, 'd') << part;
                s |= Bits(lower, 's') << part;
                p |= Bits(lower, 'p') << part;
            }

            hints = Hints(h, i, d, s, p);
            return InWindow & marks;
        }

        hints = InWindow;
        return FindOneByOne(html.Slice(start, Window));
    }

    internal static ulong FindOneByOne(ReadOnlySpan<char> window)
    {
        ulong marks = 0;
        for (int i = 0; i < window.Length; i++)
        {
            if (window[i] is '<' or '>' or '"' or '\'') marks |= 1UL << i;
        }

        return marks;
    }

    private static ulong Hints(ulong h, ulong i, ulong d, ulong s, ulong p) => InWindow & ((h & (i >> 1) & (d >> 2)) | (s & (p >> 1)));

    private static ulong Bits(Vector512<byte> text, char character) =>
        Vector512.Equals(text, Vector512.Create((byte)character)).ExtractMostSignificantBits();

    private static ulong Bits(Vector256<byte> left, Vector256<byte> right, char character) =>
        Vector256.Equals(left, Vector256.Create((byte)character))
        .ExtractMostSignificantBits() | ((ulong)Vector256.Equals(right, Vector256.Create((byte)character))
            .ExtractMostSignificantBits() << 32);

    private static ulong Bits(Vector128<byte> text, char character) =>
        Vector128.Equals(text, Vector128.Create((byte)character)).ExtractMostSignificantBits();

    private static ulong FindIn(Vector512<byte> text) => (
        Vector512.Equals(text, Vector512.Create((byte)'<')) | Vector512.Equals(text, Vector512.Create((byte)'>')) |
        Vector512.Equals(text, Vector512.Create((byte)'"')) | Vector512.Equals(text, Vector512.Create((byte)'\'')))
        .ExtractMostSignificantBits();

    private static uint FindIn(Vector256<byte> text) => (
        Vector256.Equals(text, Vector256.Create((byte)'<')) | Vector256.Equals(text, Vector256.Create((byte)'>')) |
        Vector256.Equals(text, Vector256.Create((byte)'"')) | Vector256.Equals(text, Vector256.Create((byte)'\'')))
        .ExtractMostSignificantBits();

    private static uint FindIn(Vector128<byte> text) => (
        Vector128.Equals(text, Vector128.Create((byte)'<')) | Vector128.Equals(text, Vector128.Create((byte)'>')) |
        Vector128.Equals(text, Vector128.Create((byte)'"')) | Vector128.Equals(text, Vector128.Create((byte)'\'')))
        .ExtractMostSignificantBits();
}
