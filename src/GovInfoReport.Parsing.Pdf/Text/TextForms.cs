namespace GovInfoReport.Parsing.Pdf;

/// <summary>Tells figures, numbered items and page numbers from other texts.</summary>
internal static class TextForms
{
    /// <summary>Whether a text starts with the number of an item: <c>一、</c>, <c>（三）</c>, <c>2.</c>, <c>(4)</c>.</summary>
    public static bool IsNumberedItem(ReadOnlySpan<char> text)
    {
        int i = 0;
        bool isBracketed = text.Length > 0 && text[0] is '（' or '(';
        if (isBracketed) i += 1 + CountBlanks(text[1..]);
        int digits = i;
        while (i < text.Length && IsNumeral(text[i])) i++;
        if (i == digits || i - digits > 3 || i == text.Length) return false;
        if (isBracketed) return text[i..].TrimStart() is ['）' or ')', ..];
        return text[i] is '、' || (text[i] is '.' or '．' && (i + 1 == text.Length || !FormText.IsDigit(text[i + 1])));
    }

    /// <summary>Whether a text is a figure or a mark for none, perhaps with a note after it.</summary>
    public static bool IsFigure(ReadOnlySpan<char> text) =>
        text.Length > 0 && (FormText.IsDigit(text[0]) || text[0] == '+' || FormText.IsBlankMark(text[0]) || FormText.IsBlankWord(text))
        && !IsNumberedItem(text);

    /// <summary>Whether a text above a table says that it goes on: <c>续表</c>, <c>（续上表）</c>, <c>表3（续）</c>.</summary>
    public static bool IsContinuationMark(ReadOnlySpan<char> text) =>
        text.Length <= LongestMark && text.Contains('续') && !text.Contains("继续", StringComparison.Ordinal);

    /// <summary>
    /// The number in a text that is nothing but a page number in one of its usual forms; <see langword="null"/> for any other text.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isBare">Whether it is a number and nothing else, so that it may be a figure as well.</param>
    public static int? PageNumber(ReadOnlySpan<char> text, out bool isBare)
    {
        isBare = false;
        if (!TryReadFirst(text, out int number, out int count)) return null;
        bool isNamed = text.IndexOfAny("页頁Pp") >= 0;
        isBare = count == 1 && text.IndexOfAnyExceptInRange('0', '9') < 0;
        bool isBetweenSigns = count == 1 && Signs.Contains(text[0]) && Signs.Contains(text[^1]);
        bool isOfTotal = count == 2 && text.IndexOfAny('/', '／') >= 0;
        return isBare || isBetweenSigns || isOfTotal || (isNamed && count is 1 or 2) ? number : null;
    }

    // The first number of a text that holds nothing but numbers and what stands around those of pages, and how many it holds.
    private static bool TryReadFirst(ReadOnlySpan<char> text, out int number, out int count)
    {
        number = count = 0;
        bool isInNumber = false;
        foreach (char character in text)
        {
            int digit = FormText.DigitOf(character);
            if (digit < 0 && !char.IsWhiteSpace(character) && !Names.Contains(character) && !Signs.Contains(character)) return false;
            if (digit >= 0 && !isInNumber) count++;
            if (digit >= 0 && count == 1 && number < 100_000) number = (number * 10) + digit;
            isInNumber = digit >= 0;
        }

        return true;
    }

    private const int LongestMark = 8;

    // Page 3 of 5, 第 3 页 共 5 页.
    private const string Names = "第共页頁,，、PpageofAGEOF";

    private const string Signs = "-—–－─―·•・~～/／|｜（）()";

    private static int CountBlanks(ReadOnlySpan<char> text) => text.Length - text.TrimStart().Length;

    private static bool IsNumeral(char character) => FormText.IsDigit(character) || FormText.IsNumeral(character);
}
