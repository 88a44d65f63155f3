namespace GovInfoReport.Parsing;

/// <summary>Tells by the count of its digits whether a telephone number is whole: an area and 7 or 8 digits, a mobile one, 12345.</summary>
internal static class TelephoneForm
{
    private const int MaxNumber = 20, LongestExtension = 5, Short = 5, Local = 7, LongLocal = 8, Mobile = 11, Service = 10;

    /// <summary>Whether a text is one whole number, an extension behind a stroke with it.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text)
    {
        if (HasAllDigits(text)) return true;
        int stroke = LastStroke(text);
        return stroke > 0 && CountDigits(text[stroke..]) <= LongestExtension && HasAllDigits(text[..stroke]);
    }

    /// <summary>Whether a text may be a number that a person would dial, be its form known or not.</summary>
    public static bool MayBeNumber(ReadOnlySpan<char> text)
    {
        int count = CountDigits(text);
        return count is >= Local and <= MaxNumber && (FirstDigit(text) != 0 || IsMasked(text) || count > LengthOfArea(text) + LongLocal);
    }

    /// <summary>Whether a character is a digit of a number, or hides one.</summary>
    public static bool IsDigit(char c) => FormText.DigitOf(c) >= 0 || IsMask(c);

    /// <summary>Whether a character joins the parts of a number.</summary>
    public static bool IsStroke(char c) => c is '-' or '—' or '–' or '－' or '~' or '―' or '─' or '‐' or '‑' or '−';

    private static bool HasAllDigits(ReadOnlySpan<char> text)
    {
        int count = CountDigits(text);
        if (IsMasked(text)) return count is >= Local and <= Mobile + 1;
        int country = LengthOfCountry(text, count);
        if (country > 0) return count - country is > LongLocal and <= Mobile + 1;
        if (FirstDigit(text) == 0) return count - LengthOfArea(text) is Short or Local or LongLocal;
        return count is Local or LongLocal || (count == Mobile && FirstDigit(text) == 1)
            || (count == Service && FirstDigit(text) is 4 or 8) || (count == Short && text.Length == Short);
    }

    // +86, 0086-, 86 before an area.
    private static int LengthOfCountry(ReadOnlySpan<char> text, int count)
    {
        Span<int> first = stackalloc int[4];
        FillDigits(text, first);
        if (first is [0, 0, 8, 6]) return first.Length;
        return first is [8, 6, ..] && (text.Contains('+') || count > Service) ? 2 : 0;
    }

    // 010 and 02x have three digits, other areas four.
    private static int LengthOfArea(ReadOnlySpan<char> text)
    {
        Span<int> first = stackalloc int[2];
        FillDigits(text, first);
        return first is [0, 1 or 2] ? 3 : 4;
    }

    private static int FirstDigit(ReadOnlySpan<char> text)
    {
        Span<int> first = stackalloc int[1];
        FillDigits(text, first);
        return first[0];
    }

    private static void FillDigits(ReadOnlySpan<char> text, Span<int> digits)
    {
        digits.Fill(-1);
        int count = 0;
        foreach (char c in text)
        {
            if (count < digits.Length && IsDigit(c)) digits[count++] = FormText.DigitOf(c);
        }
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text) count += IsDigit(c) ? 1 : 0;
        return count;
    }

    private static bool IsMasked(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (IsMask(c)) return true;
        }

        return false;
    }

    private static int LastStroke(ReadOnlySpan<char> text)
    {
        int at = text.Length - 1;
        while (at >= 0 && !IsStroke(text[at])) at--;
        return at;
    }

    private static bool IsMask(char c) => c is '*' or '＊' or 'X' or 'x' or '×' or '某';
}
