namespace GovInfoReport.Parsing;

/// <summary>
/// Finds the row that a run of words ends with when its last piece alone does not name one: wrapped, split and damaged labels.
/// </summary>
internal static class LabelMatcher
{
    private const int MinWrapped = 4;
    private const int MinPiece = 3;
    private const int MinEnd = 2;
    private const int MaxJoinedPieces = 40;

    /// <summary>The row or group that the last pieces, joined, name exactly.</summary>
    public static Label FindJoined(LabelRun run)
    {
        for (int pieces = 1; pieces <= Math.Min(run.Count, MaxJoinedPieces); pieces++)
        {
            Label label = LabelCatalog.Find(run.From(run.Count - pieces));
            if (label.NamesRows) return label;
        }

        return Label.None;
    }

    /// <summary>The longest row label that the words end with; short labels only count as whole pieces.</summary>
    public static Label FindAtEnd(ReadOnlySpan<char> words, TableDefinition? table)
    {
        foreach (Label label in LabelCatalog.Rows)
        {
            // Table 2's short labels end many a sentence (主动公开行政许可); those of table 3 do not.
            int minLength = label.Table == ReportFormat.Current.Disclosure ? MinWrapped + 1 : MinWrapped;
            if (label.Text.Length >= minLength && EndsWith(words, label.Text) && IsOf(label, table)) return label;
        }

        return Label.None;
    }

    /// <summary>
    /// Whether words are a part of the label of a row or a group, and not the whole: of a group's, its last two characters are.
    /// </summary>
    public static bool IsPieceOfLabel(ReadOnlySpan<char> words, TableDefinition table)
    {
        if (words.Length < MinPiece) return IsEndOfGroup(words, table);
        foreach (Label label in LabelCatalog.Rows)
        {
            if (IsPieceOf(words, label, table)) return true;
        }

        foreach (Label label in LabelCatalog.Groups)
        {
            if (IsPieceOf(words, label, table)) return true;
        }

        return false;
    }

    // 处理, below （五）不予.
    private static bool IsEndOfGroup(ReadOnlySpan<char> words, TableDefinition table)
    {
        if (words.Length < MinEnd) return false;
        foreach (Label label in LabelCatalog.Groups)
        {
            if (label.Table == table && label.Text.Length > words.Length && EndsWith(label.Text, words)) return true;
        }

        return false;
    }

    private static bool IsPieceOf(ReadOnlySpan<char> words, Label label, TableDefinition table) =>
        label.Table == table && label.Text.Length > words.Length && label.MayHold(words[^1])
        && label.Text.AsSpan().IndexOf(words) >= 0;

    /// <summary>Takes a group's label off the end of the words, whole or the second half of one that wraps: 不 …, then 予公开.</summary>
    public static ReadOnlySpan<char> TakeOffGroup(ReadOnlySpan<char> words, out Label group)
    {
        foreach (Label candidate in LabelCatalog.Groups)
        {
            if (candidate.Table != ReportFormat.Current.Requests || words.IsEmpty || words[^1] != candidate.Text[^1]) continue;
            for (int half = 0; half <= candidate.Text.Length - 2; half++)
            {
                if (!words.EndsWith(candidate.Text.AsSpan(half))) continue;
                ReadOnlySpan<char> before = words[..^(candidate.Text.Length - half)];
                if (half > 0 && before.IndexOf(candidate.Text.AsSpan(0, half)) < 0) continue;
                group = candidate;
                return before;
            }
        }

        group = Label.None;
        return words;
    }

    /// <summary>
    /// The row whose label begins with the words that the run ends with: the rest of the label follows the figures.
    /// </summary>
    public static Label FindBegun(ReadOnlySpan<char> words, TableDefinition? table, int afterRow)
    {
        Label found = Label.None;
        if (words.IsEmpty) return found;
        int longest = MinWrapped - 1;
        bool ambiguous = false;
        foreach (Label label in LabelCatalog.Rows)
        {
            if (!label.MayHold(words[^1]) || !MayCome(label, table, afterRow)) continue;
            int length = LengthBegun(words, label.Text, Math.Max(longest, MinWrapped));
            if (length > longest) (found, longest, ambiguous) = (label, length, false);
            else if (length == longest) ambiguous |= found.Index != label.Index || found.Table != label.Table;
        }

        return ambiguous || IsWithinOther(words, longest, found, afterRow) ? Label.None : found;
    }

    // 无正当理 begins 无正当理由大量反复申请, and is a line of 申请人无正当理由逾期不补正, too.
    private static bool IsWithinOther(ReadOnlySpan<char> words, int length, Label found, int afterRow)
    {
        if (found.IsNone) return false;
        ReadOnlySpan<char> begun = words[^length..];
        foreach (Label label in LabelCatalog.Rows)
        {
            bool mayHold = label.Index != found.Index && label.MayHold(begun[^1]) && MayCome(label, found.Table, afterRow);
            if (mayHold && label.Text.AsSpan().IndexOf(begun) > 0) return true;
        }

        return false;
    }

    // How many characters of a label, not all, the words end with at most; 0 where they are fewer than a least number.
    private static int LengthBegun(ReadOnlySpan<char> words, string label, int least)
    {
        ReadOnlySpan<char> begun = label.AsSpan(0, Math.Min(label.Length - 1, words.Length));
        for (int length; (length = begun.LastIndexOf(words[^1]) + 1) >= least; begun = begun[..(length - 1)])
        {
            if (words.EndsWith(begun[..length])) return length;
        }

        return 0;
    }

    /// <summary>
    /// The one row among those that may come next whose label the words end with but for a few lost, added or changed characters.
    /// </summary>
    public static Label FindSimilar(ReadOnlySpan<char> words, TableDefinition? table, int afterRow, int window)
    {
        Label best = Label.None;
        int bestDistance = int.MaxValue, secondDistance = int.MaxValue;
        foreach (Label label in LabelCatalog.Rows)
        {
            if (!IsNext(label, table, afterRow, window) || label.Text.Length < MinWrapped) continue;
            int distance = Misspelling.DistanceAtEnd(words, label.Text, Misspelling.AllowedIn(label.Text.Length));
            if (distance == int.MaxValue) continue;
            if (distance < bestDistance)
            {
                if (best.Index != label.Index) secondDistance = bestDistance;
                (best, bestDistance) = (label, distance);
            }
            else if (label.Index != best.Index)
            {
                secondDistance = Math.Min(secondDistance, distance);
            }
        }

        return secondDistance > bestDistance + 1 || secondDistance == int.MaxValue ? best : Label.None;
    }

    // Most do not even end in the same character.
    private static bool EndsWith(ReadOnlySpan<char> words, ReadOnlySpan<char> end) =>
        words.Length >= end.Length && words[^1] == end[^1] && words.EndsWith(end);

    private static bool IsNext(Label label, TableDefinition? table, int afterRow, int window) =>
        label.IsRow && label.Table == table && label.Index > afterRow && label.Index <= afterRow + window;

    private static bool MayCome(Label label, TableDefinition? table, int afterRow) =>
        IsOf(label, table) && (label.Table != table || label.Index > afterRow);

    private static bool IsOf(Label label, TableDefinition? table) =>
        label.Table == table || ((table is null || table == ReportFormat.Current.Disclosure) && label.Table != ReportFormat.Current.Cases);
}
