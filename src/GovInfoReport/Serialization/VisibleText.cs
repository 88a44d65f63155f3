using System.Buffers;
using System.Globalization;
using System.Text;

namespace GovInfoReport;

/// <summary>
/// Makes characters visible that nobody sees in a text: control, direction and zero-width characters, fillers, halves of surrogate pairs.
/// </summary>
internal static class VisibleText
{
    private const char HangulFiller = '\u3164';

    // The tags and further variation selectors, and room for more of their kind.
    private const int FirstIgnorable = 0xE0000, LastIgnorable = 0xE0FFF;

    // Of Unicode's first plane the format characters, the line separators, what the standard says is to be ignored in display
    // (Default_Ignorable_Code_Point: fillers, joiners, variation selectors), and the blank of Braille, which has ink in no font.
    // The first and the last of each range.
    private static readonly string[] FormatRanges =
    [
        "\u00AD", "\u034F", "\u0600\u0605", "\u061C", "\u06DD", "\u070F", "\u0890\u0891", "\u08E2", "\u115F\u1160", "\u17B4\u17B5",
        "\u180B\u180F", "\u200B\u200F", "\u2028\u202E", "\u2060\u206F", "\u2800", HangulFiller.ToString(), "\uFE00\uFE0F", "\uFEFF",
        "\uFFA0", "\uFFF0\uFFFB",
    ];

    private static readonly SearchValues<char> Formats = SearchValues.Create(CharactersOf(FormatRanges));

    /// <summary>
    /// Whether a text has a hidden character beside controls. It is quick where the text has neither these nor surrogates.
    /// </summary>
    public static bool HasFormats(ReadOnlySpan<char> text) =>
        text.ContainsAny(Formats) || (text.ContainsAnyInRange('\uD800', '\uDFFF') && IndexOfHidden(text, withControls: false) >= 0);

    /// <summary>
    /// The text with every such character as <c>\u202E</c>, line breaks and tabs too: for names, where all of them matter.
    /// </summary>
    public static string Escape(string text) => Escape(text, breaksAsBlanks: false);

    /// <summary>The text on one line: line breaks and tabs as blanks, every other such character as <c>\u202E</c>.</summary>
    public static string OneLine(string text) => Escape(text, breaksAsBlanks: true);

    /// <summary>
    /// The length of the hidden character at the start of a text, in UTF-16; 0 where the text starts with one that is seen.
    /// </summary>
    public static int HiddenLength(ReadOnlySpan<char> text, bool withControls)
    {
        char first = text[0];
        if (!char.IsSurrogate(first)) return Formats.Contains(first) || (withControls && char.IsControl(first)) ? 1 : 0;
        if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) != OperationStatus.Done) return 1;
        return rune.Value is >= FirstIgnorable and <= LastIgnorable || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format ? length : 0;
    }

    private static string CharactersOf(string[] ranges)
    {
        StringBuilder characters = new();
        foreach (string range in ranges)
        {
            for (char c = range[0]; c <= range[^1]; c++) characters.Append(c);
        }

        return characters.ToString();
    }

    private static string Escape(string text, bool breaksAsBlanks)
    {
        int next = IndexOfHidden(text, withControls: true);
        if (next < 0) return text;
        StringBuilder visible = new(text.Length + 16);
        ReadOnlySpan<char> rest = text;
        while (next >= 0)
        {
            visible.Append(rest[..next]);
            int length = HiddenLength(rest[next..], withControls: true);
            if (breaksAsBlanks && rest[next] is (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029') visible.Append(' ');
            else AppendEscaped(visible, rest.Slice(next, length));
            rest = rest[(next + length)..];
            next = IndexOfHidden(rest, withControls: true);
        }

        return visible.Append(rest).ToString();
    }

    /// <summary>Appends characters as <c>\u202E</c>, one escape for each unit of UTF-16.</summary>
    public static void AppendEscaped(StringBuilder text, ReadOnlySpan<char> hidden)
    {
        foreach (char c in hidden) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
    }

    /// <summary>Where the first hidden character stands; -1 where there is none.</summary>
    public static int IndexOfHidden(ReadOnlySpan<char> text, bool withControls)
    {
        for (int i = 0; i < text.Length; i++)
        {
            // Most of what the reports are written in.
            if (text[i] is (>= ' ' and < '\u007F') or (>= '\u3000' and < '\uD800' and not HangulFiller)) continue;
            if (HiddenLength(text[i..], withControls) > 0) return i;
            if (char.IsSurrogate(text[i])) i++;
        }

        return -1;
    }
}
