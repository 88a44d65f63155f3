namespace GovInfoReport;

/// <summary>Chinese numerals as item marks: 一 to 九十九, bare or in brackets.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "一二三四五六七八九";

    /// <summary>The value of the numeral that the text starts with, and its length; 0 where it starts with none.</summary>
    public static int Read(ReadOnlySpan<char> text, out int length)
    {
        int value = 0;
        length = 0;
        while (length < text.Length && length < 3)
        {
            char c = text[length];
            int digit = Digits.IndexOf(c, StringComparison.Ordinal) + 1;
            if (digit > 0) value += digit;
            else if (c == '十') value = Math.Max(value, 1) * 10;
            else break;
            length++;
        }

        return value;
    }

    /// <summary>The value of a numeral in brackets, as in （一）, at the start of the text, blanks allowed; 0 where there is none.</summary>
    public static int ReadBracketed(ReadOnlySpan<char> text, out int length)
    {
        int i = SkipBlanks(text, 0);
        length = 0;
        if (i >= text.Length || text[i] is not ('(' or '（')) return 0;
        i = SkipBlanks(text, i + 1);
        int value = Read(text[i..], out int numeral);
        if (value == 0) return 0;
        i = SkipBlanks(text, i + numeral);
        if (i >= text.Length || text[i] is not (')' or '）')) return 0;
        length = i + 1;
        return value;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i;
    }
}
