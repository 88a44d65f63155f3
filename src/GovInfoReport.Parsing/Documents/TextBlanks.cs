using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Parsing;

/// <summary>White space of published documents, no-break and zero-width blanks included.</summary>
internal static class TextBlanks
{
    // No blank stands between the narrow ones and the first of these, nor after the last but for the byte order mark.
    private const ushort FirstWide = 0x80;
    private const ushort LastWide = 0x3000;
    private const ushort ByteOrderMark = 0xFEFF;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) => c <= ' ' || (c >= '\u0085' && c is <= '\u3000' or '\uFEFF' && IsWideBlank(c));

    /// <summary>Whether a character is a blank that parts thousands in print: a thin one, or one as wide as a digit or a point.</summary>
    public static bool IsThin(char c) => c is '\u202F' or '\u205F' or (>= '\u2006' and <= '\u200A');

    /// <summary>Leaves out the blanks at both ends of a part of a text.</summary>
    /// <returns>Whether anything is left.</returns>
    public static bool Trim(ReadOnlySpan<char> text, ref int start, ref int end)
    {
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return start < end;
    }

    /// <summary>Marks each character that may be a blank beside the narrow ones, which end with the space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> FindDoubtful(Vector512<ushort> characters) =>
        Vector512.LessThanOrEqual(characters - Vector512.Create(FirstWide), Vector512.Create((ushort)(LastWide - FirstWide))) | Vector512
        .Equals(characters, Vector512.Create(ByteOrderMark));

    /// <inheritdoc cref="FindDoubtful(Vector512{ushort})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ushort> FindDoubtful(Vector128<ushort> characters) =>
        Vector128.LessThanOrEqual(characters - Vector128.Create(FirstWide), Vector128.Create((ushort)(LastWide - FirstWide))) | Vector128
        .Equals(characters, Vector128.Create(ByteOrderMark));

    private static bool IsWideBlank(char c) =>
        c is '\u3000' or '\u00A0' or '\u0085' or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\uFEFF' or (>= '\u2000' and <= '\u200D');
}
