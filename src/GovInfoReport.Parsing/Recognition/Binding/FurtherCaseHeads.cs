namespace GovInfoReport.Parsing;

/// <summary>
/// Heads over table 4 beside the format's fifteen (诉讼合计, 受理件数, 备注): among blank cells the figures do not stand in the order of the
/// format for certain.
/// </summary>
internal sealed class FurtherCaseHeads
{
    // 单位：件.
    private const int MaxUnit = 4;

    private static readonly TableDefinition Cases = ReportFormat.Current.Cases;

    private readonly GridColumns[] _own = new GridColumns[Cases.Cells.Length];
    private readonly int[] _counts = new int[Cases.Columns.Length];
    private int _count;
    private bool _isBehind;
    private bool _isBefore;
    private bool _isRemark;

    private FurtherCaseHeads()
    {
    }

    /// <summary>Whether the cells that were aligned may not be those of the format.</summary>
    /// <param name="row">The row, with the words before it.</param>
    /// <param name="first">Which of its cells is the first one.</param>
    /// <param name="cells">The cells of all groups.</param>
    public static bool LeaveInDoubt(in ReadRow row, int first, ReadOnlySpan<RowCell> cells)
    {
        FurtherCaseHeads heads = new();
        heads.Note(row);
        return heads.HasAny && !(row.InGrid && heads.StandOver(cells)) && !heads.ArePassed(row, first, cells);
    }

    private bool HasAny => _isBehind || _isBefore || _isRemark || HasFurtherTotal;

    // 合计 beside the totals of the groups.
    private bool HasFurtherTotal => _counts[^1] > Math.Max(_counts[0], Cases.Rows.Length)
        && _counts[0] > 0 && !_counts.AsSpan(..^1).ContainsAnyExcept(_counts[0]);

    private void Note(in ReadRow row)
    {
        LabelRun words = row.Words;
        int end = EndsInLabel(row) ? words.Count - 1 : words.Count;
        bool hasOwn = false;
        for (int piece = 0; piece < end; piece++)
        {
            if (!words.LabelOf(piece).IsNone || ForeignHeads.ColumnOfCases(words[piece]) >= 0) hasOwn |= NoteOwn(words, piece);
            else NoteOther(words, piece, hasOwn);
        }
    }

    // In running text a head may be the last of the words, too.
    private static bool EndsInLabel(in ReadRow row) => row.Last.Line == row.Cells[^1].Line
        && (!row.Cells[0].IsUnseparated || ForeignHeads.ColumnOfCases(row.Words[row.Words.Count - 1]) < 0);

    private bool NoteOwn(LabelRun words, int piece)
    {
        Label label = words.LabelOf(piece);
        int column = ForeignHeads.ColumnOfCases(words[piece]);
        if (label.Text == HeadWords.Subtotal) _isBehind = true;
        if (column < 0) return label.Table == Cases || label.Text == HeadWords.Litigation;
        _counts[column]++;
        if (_count < _own.Length) _own[_count] = words.ColumnsOf(piece);
        _count++;
        return true;
    }

    private void NoteOther(LabelRun words, int piece, bool isBehind)
    {
        ReadOnlySpan<char> head = words[piece];
        bool isYear = words.YearOf(piece) != 0;
        if (head is HeadWords.Remark) _isRemark = true;
        else if (head is HeadWords.Serial or HeadWords.Unit) _isBefore = true;
        else if (isYear ? words.ColumnsOf(piece).Count > 0 : IsForeign(head, isBehind)) Take(isBehind);
    }

    private void Take(bool isBehind)
    {
        _isBehind |= isBehind;
        _isBefore |= !isBehind;
    }

    // Before the heads a title, a unit or the head over the labels may stand.
    private static bool IsForeign(ReadOnlySpan<char> head, bool isBehind)
    {
        bool isTitle = head.Contains("复议", StringComparison.Ordinal) || head.Contains("诉讼", StringComparison.Ordinal)
            || head.EndsWith("结果");
        if (!isBehind && (isTitle || (head.StartsWith(HeadWords.Unit) && head.Length <= MaxUnit))) return false;
        return ForeignWords.AreForeign(head, Cases);
    }

    // Each cell in the columns of a head of its own.
    private bool StandOver(ReadOnlySpan<RowCell> cells)
    {
        if (_count != cells.Length) return false;
        Span<GridColumns> own = _own;
        own.Sort((a, b) => a.First.CompareTo(b.First));
        for (int i = 0; i < cells.Length; i++)
        {
            if (own[i].Count == 0 || own[i].First != cells[i].Column || own[i].Count != cells[i].ColumnSpan) return false;
        }

        return true;
    }

    // Where nothing tells that a cell is lost: what stands beside the cells of the format are those of the other heads.
    private bool ArePassed(in ReadRow row, int first, ReadOnlySpan<RowCell> cells)
    {
        if (_isBehind || HasFurtherTotal) return false;
        if (RowCells.CountStated(cells) == cells.Length) return CaseHeads.AddUp(cells);
        if (RowCells.CountUnseparated(cells) > 0 || MayBeMoved(row, cells)) return false;
        return MayStandBefore(first, cells) && MayStandBehind(row.Cells.Length - first - cells.Length, cells);
    }

    private bool MayStandBefore(int count, ReadOnlySpan<RowCell> cells) => count == 0 || (_isBefore && !cells[^1].IsEmpty);

    private bool MayStandBehind(int count, ReadOnlySpan<RowCell> cells) =>
        count == 0 || (_isRemark && !_isBefore && !cells[0].IsEmpty);

    // Outside a grid the blank cell that a line begins or ends with leaves no trace, and another head's stands in its place.
    private static bool MayBeMoved(in ReadRow row, ReadOnlySpan<RowCell> cells)
    {
        if (row.InGrid) return false;
        int length = Cases.Rows[0].Cells.Length;
        for (int start = 0; start < cells.Length; start += length)
        {
            if (!RowCells.HasSumAtEnd(cells.Slice(start, length))) return true;
        }

        return row.PaddingBefore > 0 || cells[^1].IsBlank;
    }
}
