namespace GovInfoReport.Parsing;

/// <summary>Labels of table 3 that are joined with those they stand under: 三、本年度办理结果（三）不予公开1.属于国家秘密.</summary>
internal static class JoinedLabels
{
    private static readonly string Outcomes = LabelText.Normalize(HeadWords.NumberedOutcomes);

    private static readonly string[] Groups =
        [.. ReportFormat.Current.Requests.Groups.Select(g => LabelText.Normalize(g.Label))];

    /// <summary>Where the label of the row itself starts in a label; 0 where it is not joined.</summary>
    public static int OwnStart(ReadOnlySpan<char> label)
    {
        int start = BehindWords(label, Outcomes);
        foreach (string group in Groups)
        {
            if (BehindWords(label[start..], group) is > 0 and var length) return start + length;
        }

        return start;
    }

    private static bool SetsApart(char c) => TextBlanks.IsBlank(c) || c is '-' or '—' or '－' or '/' or '>' or '：' or ':' or '·' or '_';

    // Behind the words and the marks that set the next ones apart; brackets and digits of an item mark belong to those.
    private static int BehindWords(ReadOnlySpan<char> text, string words)
    {
        int matched = 0, i = 0;
        for (; i < text.Length && matched < words.Length; i++)
        {
            char c = LabelText.Normalize(text[i]);
            if (c == '\0') continue;
            if (c != words[matched++]) return 0;
        }

        if (matched < words.Length || i == text.Length) return 0;
        while (i < text.Length && SetsApart(text[i])) i++;
        return i == text.Length ? 0 : i;
    }
}
