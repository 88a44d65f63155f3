using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>What a part of a selector asks of an element that its tag and the elements around it do not tell.</summary>
/// <param name="Kind">What it asks.</param>
/// <param name="Selectors">What others must match; of <see cref="CssPlaceKind.Nth"/> those that count, empty for all.</param>
internal sealed record CssPlace(CssPlaceKind Kind, List<CssSelector> Selectors)
{
    /// <summary>The places from one to the next; 0 for one place alone.</summary>
    public int Step { get; init; }

    /// <summary>The first place.</summary>
    public int Start { get; init; }

    /// <summary>Whether places are counted from the end.</summary>
    public bool IsFromEnd { get; init; }

    /// <summary>Whether only elements of the same name count.</summary>
    public bool IsOfType { get; init; }

    /// <summary>The language.</summary>
    public string Language { get; init; } = "";

    /// <summary>Whether elements matter that come later in the page.</summary>
    public bool LooksAhead => IsFromEnd || Kind is CssPlaceKind.Has or CssPlaceKind.Empty || Selectors.Any(s => s.LooksAhead);

    /// <summary>Reads the places of <c>:nth-child()</c>, such as <c>2n+1</c>.</summary>
    /// <param name="text">The places.</param>
    /// <param name="step">The places from one to the next.</param>
    /// <param name="start">The first place.</param>
    public static bool TryReadNth(ReadOnlySpan<char> text, out int step, out int start)
    {
        Span<char> plain = stackalloc char[24];
        int length = 0;
        (step, start) = (0, 0);
        foreach (char c in text)
        {
            if (HtmlAttributes.IsSpace(c)) continue;
            if (length == plain.Length) return false;
            plain[length++] = char.ToLowerInvariant(c);
        }

        ReadOnlySpan<char> nth = plain[..length];
        if (nth is "odd" or "even")
        {
            (step, start) = (2, nth is "odd" ? 1 : 0);
            return true;
        }

        int n = nth.IndexOf('n');
        if (n < 0) return TryReadNumber(nth, out start);
        bool isRead = nth[..n] is "" or "+" or "-" || TryReadNumber(nth[..n], out step);
        if (nth[..n] is "" or "+" or "-") step = nth[..n] is "-" ? -1 : 1;
        return isRead && (n + 1 == nth.Length || TryReadNumber(nth[(n + 1)..], out start));
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    /// <summary>Whether a place is one of those.</summary>
    public bool Holds(int place)
    {
        if (Step == 0) return place == Start;
        long distance = (long)place - Start;
        return distance % Step == 0 && distance / Step >= 0;
    }
}
