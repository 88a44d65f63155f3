namespace GovInfoReport.Parsing;

/// <summary>The figures of a row behind its label, up to the item mark of the next: 5.属于三类内部事务信息10000016.属于四类过程性信息.</summary>
/// <param name="Start">Where they start.</param>
/// <param name="Length">How many characters they have; 0 where none stand there.</param>
/// <param name="MayEndInMark">Whether the last digit may be the item mark of the next label.</param>
internal readonly record struct GluedFiguresBehind(int Start, int Length, bool MayEndInMark)
{
    // What may stand between a label's words and its figures.
    private const string EndsLabel = "：:）)”\"」";

    // What may stand between a row's figures and the next words.
    private const string Layout = "（(【[“\"《〈「、．.：:*#|";

    /// <summary>Finds them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The label, among its words.</param>
    /// <param name="isAmount">Whether the figure may have decimals.</param>
    public static GluedFiguresBehind Find(GluedText text, int word, bool isAmount = false)
    {
        Range range = text.Behind(word);
        ReadOnlySpan<char> behind = text[range];
        int start = SkipEndOfLabel(behind), end = SkipFigures(behind, start, isAmount);
        ReadOnlySpan<char> rest = behind[end..];
        if (!IsLayout(rest) || MayBeInSentence(text, word, rest)) return default;
        bool hasStop = !rest.IsEmpty && FormText.EndsItemMark(rest[0]);
        end = TrimEnd(behind, start, end);
        bool endsInMark = EndsIn(MarkBehind(text, word), behind[start..end]);
        if (hasStop && !endsInMark) return default;
        if (hasStop) end = TrimEnd(behind, start, end - 1);
        return new GluedFiguresBehind(range.Start.Value + start, end - start, endsInMark && !hasStop);
    }

    private static int SkipEndOfLabel(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && (TextBlanks.IsBlank(text[start]) || EndsLabel.Contains(text[start]))) start++;
        return start;
    }

    private static int SkipFigures(ReadOnlySpan<char> text, int start, bool isAmount)
    {
        int end = start;
        while (end < text.Length && (IsOfFigures(text[end]) || (isAmount && IsPoint(text, end)))) end++;
        return end;
    }

    private static bool EndsIn(int mark, ReadOnlySpan<char> figures) =>
        mark >= 0 && !figures.IsEmpty && FormText.DigitOf(figures[^1]) == mark;

    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && TextBlanks.IsBlank(text[end - 1])) end--;
        return end;
    }

    // 现行有效行政规范性文件698件: words that are no label go on behind the figure, with no mark of an item and no new line between.
    private static bool MayBeInSentence(GluedText text, int word, ReadOnlySpan<char> rest)
    {
        if (word + 1 >= text.Words.Count || text.Words[word + 1].IsKnown) return false;
        return !FormText.HasNumeral(rest) && !text[text.Behind(word)].Contains('\n');
    }

    private static bool IsOfFigures(char c) => FormText.IsDigit(c) || TextBlanks.IsBlank(c) || GluedFigures.IsBlankCell(c);

    private static bool IsPoint(ReadOnlySpan<char> text, int i) =>
        text[i] is '.' && i > 0 && i + 1 < text.Length && FormText.IsDigit(text[i - 1]) && FormText.IsDigit(text[i + 1]);

    private static bool IsLayout(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!TextBlanks.IsBlank(c) && !FormText.IsNumeral(c) && !FormText.EndsItemMark(c) && !Layout.Contains(c)) return false;
        }

        return true;
    }

    // The digit that numbers the next label; -1 where it has none.
    private static int MarkBehind(GluedText text, int word)
    {
        if (word + 1 >= text.Words.Count || text.Words[word + 1].Label is not { IsRow: true } next) return -1;
        string mark = next.Row.Mark;
        return mark.Length > 0 ? FormText.DigitOf(mark[0]) : -1;
    }
}
