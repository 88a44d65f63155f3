using System.Runtime.CompilerServices;

namespace GovInfoReport.Parsing;

/// <summary>White space of published documents, no-break and zero-width blanks included.</summary>
internal static class TextBlanks
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) => c <= ' ' || (c >= '\u0085' && c is <= '\u3000' or '\uFEFF' && IsWideBlank(c));

    private static bool IsWideBlank(char c) => c is '\u3000' or '\u00A0' or '\u0085' or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\uFEFF' or (>= '\u2000' and <= '\u200D');
}
