using System.Globalization;
using System.Text;

namespace GovInfoReport.Cli;

/// <summary>
/// Breaks text into lines by the columns of a terminal: between Chinese characters and at blanks, never within a number or a word.
/// </summary>
internal static class TextWrap
{
    // Punctuation that no line may start with, and that none may end with.
    private const string Closing = "，。、；：）》”’！？】〕…";
    private const string Opening = "（《“‘【〔";

    /// <summary>The text on as many lines as it needs; blanks at a break are left out.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="width">The columns of a line.</param>
    public static List<string> Lines(string text, int width) => Lines(text, width, width);

    /// <summary>The lines of a text with what they are set in by.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="indent">Stands before the first line.</param>
    /// <param name="restIndent">Stands before every other line.</param>
    /// <param name="width">The columns of a line with its indent.</param>
    public static IEnumerable<string> Indented(string text, string indent, string restIndent, int width) =>
        Lines(text, width - DisplayWidth.Of(indent), width - DisplayWidth.Of(restIndent))
            .Select((line, i) => (i == 0 ? indent : restIndent) + line);

    /// <param name="text">The text, on one line.</param>
    /// <param name="firstWidth">The columns of the first line.</param>
    /// <param name="width">The columns of every other line.</param>
    public static List<string> Lines(string text, int firstWidth, int width)
    {
        text = text.TrimStart(' ');
        List<string> lines = [];
        StringBuilder line = new();
        int used = 0, room = firstWidth;
        string blanks = "";
        for (int at = 0; at < text.Length;)
        {
            ReadOnlySpan<char> unit = text.AsSpan(at, UnitLength(text.AsSpan(at)));
            at += unit.Length;
            if (unit[0] == ' ')
            {
                blanks = unit.ToString();
                continue;
            }

            int unitWidth = DisplayWidth.Of(unit);
            if (used > 0 && used + blanks.Length + unitWidth > room) EndLine();
            else if (blanks.Length > 0) Append(blanks, blanks.Length);
            blanks = "";

            // What fits no line is cut where the line ends.
            while (unitWidth > room)
            {
                int length = DisplayWidth.FittingLength(unit, room);
                Append(unit[..length], 0);
                EndLine();
                unit = unit[length..];
                unitWidth = DisplayWidth.Of(unit);
            }

            Append(unit, unitWidth);
        }

        if (used > 0 || lines.Count == 0) lines.Add(line.ToString());
        return lines;

        void Append(ReadOnlySpan<char> part, int partWidth)
        {
            line.Append(part);
            used += partWidth;
        }

        void EndLine()
        {
            lines.Add(line.ToString());
            line.Clear();
            (used, room, blanks) = (0, width, "");
        }
    }

    // Blanks; or a word or one character, with the punctuation that belongs to it.
    private static int UnitLength(ReadOnlySpan<char> text)
    {
        if (text[0] == ' ') return text.IndexOfAnyExcept(' ') is var end and >= 0 ? end : text.Length;
        int length = 0;
        while (length < text.Length && Opening.Contains(text[length], StringComparison.Ordinal)) length++;
        int start = length;
        while (length < text.Length && IsOfWord(text[length..], out int units)) length += units;
        if (length == start && length < text.Length && !Closing.Contains(text[length], StringComparison.Ordinal) && text[length] != ' ')
        {
            Rune.DecodeFromUtf16(text[length..], out _, out int units);
            length += units;
        }

        while (length < text.Length && (Closing.Contains(text[length], StringComparison.Ordinal) || IsMark(text[length]))) length++;
        return length;
    }

    private static bool IsOfWord(ReadOnlySpan<char> text, out int length)
    {
        Rune.DecodeFromUtf16(text, out Rune rune, out length);
        if (rune.Value < 0x80) return rune.Value > ' ';
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
