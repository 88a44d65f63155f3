using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Parsing;

/// <summary>
/// Puts characters that every reader knows in place of others, one for one, so that places in the text stay what they are.
/// </summary>
internal static class TextRepair
{
    private const char Replacement = '\uFFFD';
    private const ushort SurrogateCount = 0x800;
    private const ushort LineSeparatorCount = 2;

    /// <summary>
    /// A copy of a text in a pooled array, without lone surrogates and, where lines are asked for, without line ends other than line feeds
    /// and form feeds; <see langword="null"/> where it has none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="endLines">Whether CR alone, vertical tabs, U+0085, U+2028 and U+2029 become line feeds.</param>
    /// <param name="replaced">How many lone surrogates were replaced.</param>
    public static char[]? Copy(ReadOnlySpan<char> text, bool endLines, out int replaced)
    {
        replaced = 0;
        if (endLines && !MayHoldOdd(text)) return null;
        int surrogate = FindLoneSurrogate(text), end = endLines ? FindOddLineEnd(text) : -1;
        if (surrogate < 0 && end < 0) return null;
        char[] copy = ArrayPool<char>.Shared.Rent(text.Length);
        Span<char> characters = copy.AsSpan(0, text.Length);
        text.CopyTo(characters);
        if (surrogate >= 0) replaced = ReplaceLoneSurrogates(characters);
        if (end >= 0) EndLines(characters[end..]);
        return copy;
    }

    /// <summary>Replaces surrogates that are no pair.</summary>
    /// <returns>How many.</returns>
    public static int ReplaceLoneSurrogates(Span<char> text)
    {
        int count = 0;
        for (int at; (at = FindLoneSurrogate(text)) >= 0; text = text[(at + 1)..])
        {
            text[at] = Replacement;
            count++;
        }

        return count;
    }

    // Most texts hold neither a surrogate nor a line end of another kind: one look tells, where the searches would take two.
    private static bool MayHoldOdd(ReadOnlySpan<char> text)
    {
        if (!Vector512.IsHardwareAccelerated || text.Length < Vector512<ushort>.Count) return true;
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        nuint last = (nuint)(text.Length - Vector512<ushort>.Count);
        // The least distances from what is looked for: to compare each time would take twice as long.
        Vector512<ushort> surrogates = Vector512<ushort>.AllBitsSet, separators = surrogates, others = surrogates;
        for (nuint i = 0; ; i = Math.Min(i + (nuint)Vector512<ushort>.Count, last))
        {
            Vector512<ushort> window = Vector512.LoadUnsafe(ref first, i);
            surrogates = Vector512.Min(surrogates, window - Vector512.Create((ushort)'\uD800'));
            separators = Vector512.Min(separators, window - Vector512.Create((ushort)'\u2028'));
            others = Vector512.Min(others, window ^ Vector512.Create((ushort)'\r'));
            others = Vector512.Min(others, window ^ Vector512.Create((ushort)'\v'));
            others = Vector512.Min(others, window ^ Vector512.Create((ushort)'\u0085'));
            if (i == last) break;
        }

        return Vector512.LessThanAny(surrogates, Vector512.Create(SurrogateCount))
            || Vector512.LessThanAny(separators, Vector512.Create(LineSeparatorCount))
            || Vector512.EqualsAny(others, Vector512<ushort>.Zero);
    }

    private static int FindLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (int from = 0; ;)
        {
            int next = text[from..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0) return -1;
            from += next;
            if (from + 1 == text.Length || !char.IsSurrogatePair(text[from], text[from + 1])) return from;
            from += 2;
        }
    }

    private static int FindOddLineEnd(ReadOnlySpan<char> text)
    {
        for (int from = 0; ;)
        {
            int next = text[from..].IndexOfAny("\r\v\u0085\u2028\u2029");
            if (next < 0) return -1;
            from += next;
            if (!IsWindowsLineEnd(text, from)) return from;
            from += 2;
        }
    }

    private static void EndLines(Span<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsOddLineEnd(text[i]) && !IsWindowsLineEnd(text, i)) text[i] = '\n';
        }
    }

    private static bool IsOddLineEnd(char c) => c is '\r' or '\v' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsWindowsLineEnd(ReadOnlySpan<char> text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
}
