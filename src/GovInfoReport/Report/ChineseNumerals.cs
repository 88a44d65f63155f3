namespace GovInfoReport;

/// <summary>Chinese numerals as item marks: 一 to 九十九, bare or in brackets.</summary>
internal static class ChineseNumerals
{
    /// <summary>
    /// The value of the numeral that the text starts with, and its length; 0 where it starts with none, or with digits in a row such as 一二.
    /// </summary>
    public static int Read(ReadOnlySpan<char> text, out int length)
    {
        int tens = DigitAt(text, 0);
        length = tens > 0 ? 1 : 0;
        int value = tens;
        if (length < text.Length && text[length] == '十')
        {
            length++;
            int ones = DigitAt(text, length);
            if (ones > 0) length++;
            value = (Math.Max(tens, 1) * 10) + ones;
        }

        if (DigitAt(text, length) == 0 && (length == text.Length || text[length] != '十')) return value;
        length = 0;
        return 0;
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

    private static int DigitAt(ReadOnlySpan<char> text, int i) => i >= text.Length ? 0 : text[i] switch
    {
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => 0,
    };

    private static int SkipBlanks(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i;
    }
}
