using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Parsing;

/// <summary>Finds the characters that shape HTML (<c>&lt;</c>, <c>&gt;</c> and both quotes), 64 characters at a time.</summary>
internal static class HtmlMarks
{
    /// <summary>The number of characters that one bitmap covers.</summary>
    public const int Window = 64;

    /// <summary>A bitmap of the marks in a window; the lowest bit is its first character.</summary>
    /// <param name="html">The page.</param>
    /// <param name="start">Where the window starts, within the page.</param>
    public static ulong Find(ReadOnlySpan<char> html, int start)
    {
        ReadOnlySpan<char> window = html[start..];
        if (window.Length < Window) return FindOneByOne(window);
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(window));
        if (Vector512.IsHardwareAccelerated)
        {
            return FindIn(Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(ref first), Vector512.LoadUnsafe(ref first, 32)));
        }

        if (Vector256.IsHardwareAccelerated)
        {
            ulong low = FindIn(Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref first, 16)));
            ulong high = FindIn(Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref first, 32), Vector256.LoadUnsafe(ref first, 48)));
            return low | (high << 32);
        }

        if (Vector128.IsHardwareAccelerated)
        {
            ulong marks = 0;
            for (int i = 0; i < Window; i += 16)
            {
                ulong part = FindIn(Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first, (nuint)i), Vector128.LoadUnsafe(ref first, (nuint)i + 8)));
                marks |= part << i;
            }

            return marks;
        }

        return FindOneByOne(window[..Window]);
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

    private static ulong FindIn(Vector512<byte> text) => (
        Vector512.Equals(text, Vector512.Create((byte)'<')) | Vector512.Equals(text, Vector512.Create((byte)'>')) |
        Vector512.Equals(text, Vector512.Create((byte)'"')) | Vector512.Equals(text, Vector512.Create((byte)'\''))).ExtractMostSignificantBits();

    private static ulong FindIn(Vector256<byte> text) => (
        Vector256.Equals(text, Vector256.Create((byte)'<')) | Vector256.Equals(text, Vector256.Create((byte)'>')) |
        Vector256.Equals(text, Vector256.Create((byte)'"')) | Vector256.Equals(text, Vector256.Create((byte)'\''))).ExtractMostSignificantBits();

    private static ulong FindIn(Vector128<byte> text) => (
        Vector128.Equals(text, Vector128.Create((byte)'<')) | Vector128.Equals(text, Vector128.Create((byte)'>')) |
        Vector128.Equals(text, Vector128.Create((byte)'"')) | Vector128.Equals(text, Vector128.Create((byte)'\''))).ExtractMostSignificantBits();
}
