using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Tells what an <c>input</c> shows.</summary>
internal static class HtmlField
{
    private static readonly SearchValues<char> OfNumber = SearchValues.Create("0123456789.eE+-");
    private static readonly string[] Others =
        ["hidden", "password", "checkbox", "radio", "file", "image", "submit", "button", "reset", "range", "color", "date", "month",
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
        // A type that browsers do not know is a text.
        foreach (string other in Others)
        {
            if (CssText.Is(type, other)) return false;
        }

        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<char> digits = value.TrimStart('-');
        return value.Length - digits.Length <= 1 && !digits.IsEmpty && !digits.ContainsAnyExcept(OfNumber) && char.IsAsciiDigit(digits[^1])
            && digits[0] is '.' or (>= '0' and <= '9');
    }
}
