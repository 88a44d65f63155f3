using System.Collections.Immutable;
using System.Numerics;

namespace GovInfoReport.Parsing;

/// <summary>Whether the heads of table 4 stand in the order of the format.</summary>
internal sealed class CaseHeads
{
    // As of table 3: fewer characters may be a part of a head that wraps.
    private const int MinWhole = 3;

    private static readonly RowDefinition Review = ReportFormat.Current.Cases.Rows[0];
    private static readonly RowDefinition Direct = ReportFormat.Current.Cases.Groups[0].Rows[0];
    private static readonly RowDefinition AfterReview = ReportFormat.Current.Cases.Groups[0].Rows[^1];

    private static readonly ImmutableArray<string> Others =
        [.. ReportFormat.Current.Cases.Columns.Where(c => CaseOutcomes.FindAtEnd(c.Label) < 0).SelectMany(c => c.Aliases.Prepend(c.Label))];

    /// <summary>Whether any heads stood in another order.</summary>
    public bool AreMixed { get; private set; }

    /// <summary>Whether the heads that came last name some outcomes and not the others, and nothing else is among them.</summary>
    public bool LackOutcome { get; private set; }

    /// <summary>Takes the words before the figures.</summary>
    /// <param name="row">The words.</param>
    /// <param name="inPieces">Whether its heads may come in pieces, as where only the places of characters make the grid.</param>
    public void Note(in ReadRow row, bool inPieces)
    {
        AreMixed |= LitigationComesFirst(row.Words) || OutcomesAreMixed(row) || (!inPieces && ForeignHeads.AreOverCases(row));
        NoteOutcomes(row);
    }

    // What is no label among them may be a head that has lost characters.
    private void NoteOutcomes(in ReadRow row)
    {
        LabelRun words = row.Words;
        int end = row.IsBesideLabel ? words.Count - 1 : words.Count, found = 0;
        bool hasOther = false;
        for (int piece = 0; piece < end; piece++)
        {
            int column = ForeignHeads.ColumnOfCases(words[piece]);
            if (column >= 0) found |= 1 << column;
            else hasOther |= found != 0 && words.LabelOf(piece).IsNone;
        }

        int count = BitOperations.PopCount((uint)found);
        if (count > 1) LackOutcome = count < Review.Cells.Length && !hasOther;
    }

    /// <summary>Whether the words name the groups of litigation in the order of the format, or do not name both.</summary>
    public static bool GroupsAreInOrder(LabelRun words)
    {
        (int direct, int after) = LawsuitsOf(words);
        return direct < 0 || after < 0 || direct < after;
    }

    /// <summary>Whether the words name one group of lawsuits without the other: that of a band of a table.</summary>
    public static bool NameHalf(LabelRun words)
    {
        (int direct, int after) = LawsuitsOf(words);
        return direct < 0 != after < 0;
    }

    // Where the words name the two groups of lawsuits; -1 where they do not.
    private static (int Direct, int After) LawsuitsOf(LabelRun words) => words.HasOnlyLabels
        ? (words.FirstOf(Direct), words.FirstOf(AfterReview))
        : (words.Words.IndexOf(CaseOutcomes.DirectStem), words.Words.IndexOf(CaseOutcomes.AfterReviewStem));

    /// <summary>
    /// Whether the words name one outcome alone, or the label of a row stands beside the figures in a grid: that of an outcome or a
    /// group in a table with outcomes or groups down its rows. A row of the figures of all groups, with their sums, is none of these.
    /// </summary>
    public static bool NameRow(in ReadRow row)
    {
        int outcomes = 0;
        for (int piece = 0; piece < row.Words.Count; piece++) outcomes += OutcomeOf(row, piece, row.InGrid) >= 0 ? 1 : 0;
        if (outcomes == 1) return true;
        if (!row.InGrid || !row.IsBesideLabel) return false;
        bool isOfGroup = row.Last.Label.IsRow && row.Last.Label.Table == ReportFormat.Current.Cases;
        return isOfGroup || (outcomes < CaseOutcomes.Count && !AddUp(row.Cells)) || StandsBelowAnother(row);
    }

    // Outcomes down the rows: the words of rows without a figure stand before the row's own.
    private static bool StandsBelowAnother(in ReadRow row)
    {
        int last = row.Words.Count - 1;
        if (last <= 0 || OutcomeOf(row, last, areWhole: true) < 0) return false;
        int column = row.Words.ColumnsOf(last).First;
        for (int piece = 0; piece < last; piece++)
        {
            if (row.Words.ColumnsOf(piece).First == column && OutcomeOf(row, piece, areWhole: true) >= 0) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether each outcome stands once over a row of a grid: its figures are those of one group, and blank cells behind them are no
    /// others'.
    /// </summary>
    public static bool NameOneGroup(in ReadRow row) => row.InGrid && NameEachOutcomeOnce(row);

    /// <summary>
    /// Whether outcomes are named once for all groups, or each for all groups before the next one: the figures of all groups may follow
    /// group by group or outcome by outcome. The total says nothing, since it stands above the other heads where these wrap.
    /// </summary>
    public static bool LeaveOrderOpen(LabelRun words)
    {
        int count = 0, named = 0, last = -1;
        ReadOnlySpan<char> rest = words.Words;
        while (CaseOutcomes.FindNext(ref rest) is >= 0 and var outcome)
        {
            if (outcome == CaseOutcomes.Total) continue;
            if (outcome == last) return true;
            named |= 1 << outcome;
            last = outcome;
            count++;
        }

        return count > 1 && count == BitOperations.PopCount((uint)named);
    }

    private static bool NameEachOutcomeOnce(in ReadRow row)
    {
        int outcomes = 0, found = 0;
        for (int piece = 0; piece < row.Words.Count; piece++)
        {
            int outcome = OutcomeOf(row, piece, areWhole: true);
            if (outcome < 0) continue;
            outcomes++;
            found |= 1 << outcome;
        }

        return outcomes == CaseOutcomes.Count && found == (1 << CaseOutcomes.Count) - 1;
    }

    /// <summary>Whether cells are the figures of all groups, the last of each the sum of the others.</summary>
    public static bool AddUp(ReadOnlySpan<RowCell> cells)
    {
        if (cells.Length != ReportFormat.Current.Cases.Cells.Length || RowCells.CountStated(cells) < cells.Length) return false;
        int length = Review.Cells.Length;
        for (int start = 0; start < cells.Length; start += length)
        {
            ReadOnlySpan<RowCell> group = cells.Slice(start, length);
            if (!RowCells.HasSumAtEnd(group) || RowCells.HoldDoubt(group)) return false;
        }

        return true;
    }

    private static bool LitigationComesFirst(LabelRun words)
    {
        if (words.Count < CaseOutcomes.Count) return false;
        for (int piece = 0; piece < words.Count; piece++)
        {
            string text = words.LabelOf(piece).Text;
            if (text == Review.Label) return false;
            if (text == HeadWords.Litigation) return HasReviewBehind(words, piece);
        }

        return false;
    }

    private static bool HasReviewBehind(LabelRun words, int piece)
    {
        while (++piece < words.Count)
        {
            if (words.LabelOf(piece).Text == Review.Label) return true;
        }

        return false;
    }

    // The first and the last of the groups tell, where all heads are whole, each as often as the others.
    private static bool OutcomesAreMixed(in ReadRow row)
    {
        if (row.Words.Count < CaseOutcomes.Count) return false;
        Span<int> firsts =
            stackalloc int[CaseOutcomes.Count], lasts = stackalloc int[CaseOutcomes.Count], counts = stackalloc int[CaseOutcomes.Count];
        counts.Clear();
        bool areWhole = row.InGrid || !HasPart(row.Words);
        for (int piece = 0; piece < row.Words.Count; piece++)
        {
            int outcome = OutcomeOf(row, piece, areWhole);
            if (outcome < 0) continue;
            if (counts[outcome]++ == 0) firsts[outcome] = piece;
            lasts[outcome] = piece;
        }

        if (counts[0] == 0 || counts.ContainsAnyExcept(counts[0])) return false;
        return !AreAscending(firsts) || !AreAscending(lasts) || OthersAreMixed(row.Words, firsts, lasts, counts[0]);
    }

    // 其他结果 between 结果纠正 and 尚未审结, where all heads are whole: pieces of wrapped ones come line by line.
    private static bool OthersAreMixed(LabelRun words, ReadOnlySpan<int> firsts, ReadOnlySpan<int> lasts, int groups)
    {
        int first = -1, last = -1, count = 0;
        for (int piece = 0; piece < words.Count; piece++)
        {
            if (!Others.Contains(words.LabelOf(piece).Text)) continue;
            if (count++ == 0) first = piece;
            last = piece;
        }

        if (count != groups) return false;
        foreach (int piece in (ReadOnlySpan<int>)[.. firsts, .. lasts])
        {
            if (words.LabelOf(piece).IsNone) return false;
        }

        return !IsBetween(first, firsts) || !IsBetween(last, lasts);
    }

    private static bool IsBetween(int piece, ReadOnlySpan<int> outcomes) =>
        outcomes[CaseOutcomes.Corrected] < piece && piece < outcomes[CaseOutcomes.Pending];

    private static int OutcomeOf(in ReadRow row, int piece, bool areWhole)
    {
        Label label = row.Words.LabelOf(piece);
        int outcome = label.IsNone ? CaseOutcomes.FindAtEnd(row.Words[piece]) : label.Outcome;
        return outcome >= 0 && (areWhole || label.IsRow || row.Words.LengthOf(piece) >= MinWhole) ? outcome : -1;
    }

    // The upper half of a head that wraps: 结果 over 维持.
    private static bool HasPart(LabelRun words)
    {
        for (int piece = 0; piece < words.Count; piece++)
        {
            if (words.LabelOf(piece).IsNone && CaseOutcomes.IsPart(words[piece])) return true;
        }

        return false;
    }

    private static bool AreAscending(ReadOnlySpan<int> positions)
    {
        for (int i = 1; i < positions.Length; i++)
        {
            if (positions[i] < positions[i - 1]) return false;
        }

        return true;
    }
}
