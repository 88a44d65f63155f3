namespace GovInfoReport.Parsing;

/// <summary>
/// Tells entries of a list of contents by their form, words, leaders and the number of a page: 一、总体情况……1, 一、总体情况 ........ 3,
/// （一）主动公开情况 - 2 -.
/// </summary>
internal static class ContentsEntry
{
    private const int MinWords = 2, MaxWords = 48, MaxPage = 3, MinLeaders = 2;
    private const string Around = " \t\u3000\u00A0-—–－()（）";

    private const string Leaders = ".…⋯‥·•・．_＿-—–－─～~ \t\u3000\u00A0";
    private const string NoWords = "。；|｜\n";

    /// <summary>Whether a line is words, leaders behind them and the number of a page.</summary>
    /// <param name="line">The line, without outer white space.</param>
    public static bool IsEntry(ReadOnlySpan<char> line) => IsEntry(line, out _);

    /// <summary>Whether a line is words, leaders behind them and the number of a page.</summary>
    /// <param name="line">The line, without outer white space.</param>
    /// <param name="words">The words.</param>
    public static bool IsEntry(ReadOnlySpan<char> line, out ReadOnlySpan<char> words)
    {
        words = default;
        if (line.IsEmpty || !(FormText.IsDigit(line[^1]) || Around.Contains(line[^1], StringComparison.Ordinal))) return false;
        ReadOnlySpan<char> before = WithoutPage(line);
        if (before.Length == line.Length) return false;
        words = before.TrimEnd(Leaders);
        int end = words.Length;
        return words.Length is >= MinWords and <= MaxWords && AreLeaders(before[end..]) && words.IndexOfAny(NoWords) < 0;
    }

    /// <summary>Whether a piece of a line is leaders or the number of a page, or both.</summary>
    public static bool IsPage(ReadOnlySpan<char> piece) => WithoutPage(piece).TrimEnd(Leaders).IsEmpty;

    // Dots, a tab, or a gap: one blank is none.
    private static bool AreLeaders(ReadOnlySpan<char> text)
    {
        int weight = 0;
        foreach (char c in text) weight += c is '\t' or '…' or '⋯' ? MinLeaders : 1;
        return weight > MinLeaders || text.Contains('\t');
    }

    private static ReadOnlySpan<char> WithoutPage(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> trimmed = line.TrimEnd(Around);
        int digits = 0;
        while (digits < trimmed.Length && digits < MaxPage && FormText.IsDigit(trimmed[^(digits + 1)])) digits++;
        return digits == 0 ? line : trimmed[..^digits].TrimEnd("(（第");
    }
}
