namespace GovInfoReport.Parsing;

/// <summary>Decodes character references: <c>&amp;#20214;</c>, <c>&amp;#x4EF6;</c>, <c>&amp;nbsp;</c>.</summary>
internal static class HtmlEntities
{
    private const int LongestName = 32;
    private const int LongestUnterminatedName = 6;

    // What browsers read for the numbers 128 to 159, which old pages use in the sense of Windows-1252.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Decodes the reference at the start of a text.</summary>
    /// <param name="text">Text that starts with an ampersand.</param>
    /// <param name="inAttribute">Whether the text is an attribute's value, where <c>?a=1&amp;copy=2</c> is no reference.</param>
    /// <param name="characters">Takes the characters, at most four.</param>
    /// <param name="written">The number of characters.</param>
    /// <returns>How many characters of the text the reference takes; 0 where there is none.</returns>
    public static int Decode(ReadOnlySpan<char> text, bool inAttribute, Span<char> characters, out int written)
    {
        written = 0;
        if (text.Length < 2) return 0;
        if (text[1] == '#') return DecodeNumber(text, characters, out written);
        int length = 1;
        while (length < text.Length && length <= LongestName && char.IsAsciiLetterOrDigit(text[length])) length++;
        ReadOnlySpan<char> name = text[1..length];
        bool isTerminated = length < text.Length && text[length] == ';';
        if (isTerminated && TryDecodeName(name, characters, out written)) return length + 1;
        return DecodeUnterminated(text, name.Length, inAttribute, characters, out written);
    }

    private static bool TryDecodeName(ReadOnlySpan<char> name, Span<char> characters, out int written)
    {
        written = 0;
        char common = FindCommon(name);
        if (common != '\0')
        {
            characters[0] = common;
            written = 1;
        }
        else if (HtmlEntityNames.Find(name) is { } found)
        {
            found.CopyTo(characters);
            written = found.Length;
        }

        return written > 0;
    }

    // Names of old pages are known without a semicolon, too, whatever follows them.
    private static int DecodeUnterminated(ReadOnlySpan<char> text, int letters, bool inAttribute, Span<char> characters, out int written)
    {
        written = 0;
        ReadOnlySpan<char> name = text.Slice(1, letters);
        for (int known = Math.Min(letters, LongestUnterminatedName); known >= 2; known--)
        {
            if (HtmlEntityNames.FindUnterminated(name[..known]) is not string found) continue;
            int next = known + 1;
            if (inAttribute && next < text.Length && (text[next] == '=' || char.IsAsciiLetterOrDigit(text[next]))) return 0;
            found.CopyTo(characters);
            written = found.Length;
            return next;
        }

        return 0;
    }

    /// <summary>An attribute's value with all its references decoded.</summary>
    public static string DecodeAll(ReadOnlySpan<char> value)
    {
        System.Text.StringBuilder text = new(value.Length);
        Span<char> characters = stackalloc char[4];
        while (!value.IsEmpty)
        {
            int written = 0, length = value[0] == '&' ? Decode(value, inAttribute: true, characters, out written) : 0;
            if (length == 0) text.Append(value[0]);
            else text.Append(characters[..written]);
            value = value[Math.Max(1, length)..];
        }

        return text.ToString();
    }

    // The names that reports are full of, so that the table of all names is not even made for most pages.
    private static char FindCommon(ReadOnlySpan<char> name) =>
        FindBlankOrMarkup(name) is not '\0' and var found ? found : FindPunctuation(name);

    private static char FindBlankOrMarkup(ReadOnlySpan<char> name) => name switch
    {
        "nbsp" => '\u00A0',
        "ensp" => '\u2002',
        "emsp" => '\u2003',
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        _ => '\0',
    };

    private static char FindPunctuation(ReadOnlySpan<char> name) => name switch
    {
        "ldquo" => '\u201C',
        "rdquo" => '\u201D',
        "lsquo" => '\u2018',
        "rsquo" => '\u2019',
        "mdash" => '\u2014',
        "ndash" => '\u2013',
        "hellip" => '\u2026',
        "middot" => '\u00B7',
        "bull" => '\u2022',
        "times" => '\u00D7',
        "copy" => '\u00A9',
        _ => '\0',
    };

    private static int DecodeNumber(ReadOnlySpan<char> text, Span<char> characters, out int written)
    {
        written = 0;
        bool isHexadecimal = text.Length > 2 && text[2] is 'x' or 'X';
        int digits = isHexadecimal ? 3 : 2, i = digits;
        int number = 0;
        for (; i < text.Length; i++)
        {
            if (!(isHexadecimal ? char.IsAsciiHexDigit(text[i]) : char.IsAsciiDigit(text[i]))) break;
            int digit = char.IsAsciiDigit(text[i]) ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10;
            if (number <= 0x10FFFF) number = (number * (isHexadecimal ? 16 : 10)) + digit;
        }

        if (i == digits) return 0;
        if (i < text.Length && text[i] == ';') i++;
        if (number is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF)) number = 0xFFFD;
        else if (number is >= 0x80 and <= 0x9F) number = Windows1252[number - 0x80];
        if (number < 0x10000)
        {
            characters[0] = (char)number;
            written = 1;
        }
        else
        {
            written = new System.Text.Rune(number).EncodeToUtf16(characters);
        }

        return i;
    }
}
