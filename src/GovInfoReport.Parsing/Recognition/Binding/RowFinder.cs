namespace GovInfoReport.Parsing;

/// <summary>Finds the row that the words before a run of figures name.</summary>
internal static class RowFinder
{
    private const int RowWindow = 8;
    private const int MinSimilar = 3;

    private static readonly TableDefinition Disclosure = ReportFormat.Current.Disclosure;
    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;
    private static readonly TableDefinition Cases = ReportFormat.Current.Cases;
    private static readonly RowDefinition FirstOutcome =
        ReportFormat.Current.Relations.First(r => r.Kind == RelationKind.Outcomes).Addends[0].Row;

    /// <summary>Finds the row of words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="last">Their last piece.</param>
    /// <param name="expected">The table expected.</param>
    /// <param name="isBlank">
    /// Whether blanks alone follow: they may follow any words of a head, and only a label word for word makes them a row.
    /// </param>
    /// <param name="knowsHeads">Whether heads of table 2 were read.</param>
    /// <param name="maySearch">Whether labels that have lost characters may be looked for.</param>
    public static FoundRow Find(LabelRun words, Label last, ExpectedTable expected, bool isBlank, bool knowsHeads, bool maySearch)
    {
        if (words.Count == 0) return new FoundRow(Label.None, expected.Table);
        if (expected.Table == Cases || NamesCases(words)) return new FoundRow(Label.None, Cases);
        Label label = FindWordForWord(words, last, expected);
        if (isBlank) return OpensTable(label, expected, knowsHeads) ? Of(label, expected) : Of(Label.None, expected);
        if (label.IsNone) label = FindWrapped(words, expected);
        bool mayBeDamaged = label.IsNone && expected.Table is not null && words.Words.Length >= MinSimilar;
        return mayBeDamaged ? FindDamaged(words, expected, maySearch) : Of(label, expected);
    }

    // 规章 with nothing behind it opens no table before the heads of one: it is a link of a menu.
    private static bool OpensTable(Label label, ExpectedTable expected, bool knowsHeads) =>
        knowsHeads || expected.Table is not null || label.Table != Disclosure;

    /// <summary>Whether words in which the label of a row was found name something else: 上年行政许可, 非规范性文件.</summary>
    /// <param name="label">The label.</param>
    /// <param name="words">The words.</param>
    /// <param name="areCells">Whether separators or a grid set the pieces apart.</param>
    public static bool IsForeign(Label label, LabelRun words, bool areCells)
    {
        // The label may stand alone behind the words that make it another's: 其中：, 行政许可.
        int first = words.Count - 1, length = words.LengthOf(first);
        if (words.LabelOf(first) == label) return first > 0 && words[first - 1].SequenceEqual(HeadWords.Part);
        while (first > 0 && length < label.Text.Length) length += words.LengthOf(--first);
        return ForeignWords.Contradict(words.From(first), label, areCells);
    }

    /// <summary>
    /// A label, where it may name a row here: short words that are heads as well as rows (其他, 总计) are rows only where the row may come.
    /// </summary>
    /// <returns>The label; <see cref="Label.None"/> where it names none.</returns>
    public static Label Accept(Label label, ExpectedTable expected)
    {
        if (!label.NamesRows || label.Table == Cases || (label.Table == Disclosure && expected.Table == Requests)) return Label.None;
        return !label.IsHeadToo || MayCome(label.Row, expected) ? label : Label.None;
    }

    private static Label FindWordForWord(LabelRun words, Label last, ExpectedTable expected)
    {
        Label label = Accept(last, expected);
        return label.IsNone ? Accept(LabelMatcher.FindJoined(words), expected) : label;
    }

    private static FoundRow FindDamaged(LabelRun words, ExpectedTable expected, bool maySearch)
    {
        if (!maySearch) return Of(Label.None, expected) with { IsSearched = true };
        Label label = Accept(LabelMatcher.FindSimilar(words.Words, expected.Table, expected.LastRow, RowWindow), expected);
        if (label.IsRow && !EndsIn(label, words)) label = Label.None;
        return Of(label, expected) with { IsSearched = true, IsDamaged = !label.IsNone && IsShorter(words, label) };
    }

    // 于以公开 for 予以公开 is a slip of the pen: no character is lost.
    private static bool IsShorter(LabelRun words, Label label) => words[words.Count - 1].Length < label.Text.Length;

    // The piece beside the figures may be the beginning of the next label, whose rest follows: then the figures are not those of the label
    // that ends before it.
    private static bool EndsIn(Label label, LabelRun words)
    {
        ReadOnlySpan<char> last = words[words.Count - 1];
        if (words.Count == 1 || last.Length >= label.Text.Length) return true;
        int limit = last.Length == 1 ? 0 : Math.Max(1, last.Length / MinSimilar);
        return Misspelling.DistanceAtEnd(label.Text, last.ToString(), limit) <= limit;
    }

    // 3.其他 comes after rows of the group before its own; 总计 after at least one outcome.
    private static bool MayCome(RowDefinition row, ExpectedTable expected)
    {
        if (expected.Table != Requests || expected.LastRow > row.Index) return false;
        RowDefinition first = row.Group is { } group ? Requests.Groups[Requests.Groups.IndexOf(group) - 1].Rows[0] : FirstOutcome;
        return expected.LastRow >= first.Index;
    }

    private static bool NamesCases(LabelRun words) =>
        words.MayNameCases && CaseOutcomes.NamesTable(words.Words);

    private static FoundRow Of(Label label, ExpectedTable expected) => new(label, label.IsNone ? expected.Table : label.Table);

    // At the end of the words, with a group's label behind it, or begun before the figures and ended behind them.
    private static Label FindWrapped(LabelRun run, ExpectedTable expected)
    {
        Label label = Accept(LabelMatcher.FindAtEnd(run.Words, expected.Table), expected);
        if (!label.IsNone) return label;
        ReadOnlySpan<char> words = LabelMatcher.TakeOffGroup(run.Words, out Label group);
        if (!group.IsNone) label = Accept(LabelMatcher.FindAtEnd(words, expected.Table), expected);
        if (label.IsNone) label = Accept(LabelMatcher.FindBegun(words, expected.Table, expected.LastRow), expected);
        return label.IsNone ? Accept(group, expected) : label;
    }
}
