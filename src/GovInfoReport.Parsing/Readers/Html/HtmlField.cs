using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Tells what an <c>input</c> shows.</summary>
internal static class HtmlField
{
    private static readonly SearchValues<char> OfNumber = SearchValues.Create("0123456789.eE+-");
    private static readonly string[] Others =
        ["hidden", "password", "checkbox", "radio", "file", "image", "range", "color", "date", "month",
            "week", "time", "datetime-local"];

    /// <summary>Whether it shows a picture.</summary>
    public static bool IsImage(ReadOnlySpan<char> html, int nameEnd) =>
        HtmlAttributes.TryFind(html, nameEnd, "type", out ReadOnlySpan<char> type) && CssText.Is(type.Trim(), "image");

    /// <summary>Finds the value of a field that shows it as it is. One that is no number is not shown where a number is asked
    /// for.</summary>
    /// <param name="html">The page.</param>
    /// <param name="nameEnd">The end of the tag's name.</param>
    /// <param name="value">The value as written.</param>
    public static bool TryFindText(ReadOnlySpan<char> html, int nameEnd, out ReadOnlySpan<char> value)
    {
        if (!HtmlAttributes.TryFind(html, nameEnd, "value", out value) || value.IsWhiteSpace()) return false;
        if (!HtmlAttributes.TryFind(html, nameEnd, "type", out ReadOnlySpan<char> type)) return true;
        if (CssText.Is(type, "number")) return IsNumber(value);
        // The words of a button are no part of a report; a figure on one is.
        if (CssText.Is(type, "button") || CssText.Is(type, "submit") || CssText.Is(type, "reset")) return HasDigit(value);
        return IsText(type);
    }

    /// <summary>Finds the hint in an empty field that may be taken for a figure: it looks like one, but nobody filled it in.</summary>
    /// <param name="html">The page.</param>
    /// <param name="nameEnd">The end of the tag's name.</param>
    /// <param name="hint">The hint as written.</param>
    public static bool TryFindHint(ReadOnlySpan<char> html, int nameEnd, out ReadOnlySpan<char> hint)
    {
        if (!HtmlAttributes.TryFind(html, nameEnd, "placeholder", out hint) || !HasDigit(hint)) return false;
        if (HtmlAttributes.TryFind(html, nameEnd, "value", out ReadOnlySpan<char> value) && !value.IsEmpty) return false;
        return !HtmlAttributes.TryFind(html, nameEnd, "type", out ReadOnlySpan<char> type) || IsText(type);
    }

    // A type that browsers do not know is a text.
    private static bool IsText(ReadOnlySpan<char> type)
    {
        foreach (string other in Others)
        {
            if (CssText.Is(type, other)) return false;
        }

        return true;
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsDigit(c)) return true;
        }

        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<char> digits = value.TrimStart('-');
        return value.Length - digits.Length <= 1 && !digits.IsEmpty && !digits.ContainsAnyExcept(OfNumber) && char.IsAsciiDigit(digits[^1])
            && digits[0] is '.' or (>= '0' and <= '9');
    }
}
