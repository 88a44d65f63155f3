namespace GovInfoReport.Parsing;

/// <content>Tells whether the heads of tables 3 and 4 stand in the order of the format: figures are placed by their order, so those under other heads are left blank.</content>
internal sealed partial class TableRecognizer
{
    private const int PersonColumn = 0;
    private const int TotalColumn = 6;

    // A head of fewer characters may be a part of one that wraps over two lines of running text, whose parts come line by line.
    private const int MinWhole = 3;

    private static readonly string[] OutcomeStems = ["维持", "纠正", "审结", "总计"];

    private bool _requestHeadsAreMixed;
    private bool _caseHeadsAreMixed;
    // Where the head 小计 of a grid stands; null where no head says so.
    private bool? _subtotalIsLast;

    // The column of table 3 that a label names. 其他 and 总计 are rows by their words.
    private static int RequestColumnOf(Label label) => label switch
    {
        { Role: LabelRole.Head, Table: 3 } => label.Index,
        { Role: LabelRole.Row, Table: 3, Text: "其他" } => TotalColumn - 1,
        { Role: LabelRole.Row, Table: 3, Text: "总计" or "合计" } => TotalColumn,
        _ => -1,
    };

    // Heads in two rows come one row after the other: persons and the total stand around the organisations' common head, whose kinds follow.
    // In running text that common head may come first, since it is the highest of them.
    private void NoteRequestHeads()
    {
        int lastOrganization = PersonColumn;
        bool sawPerson = false, sawLater = false;
        for (int piece = 0; piece < _run.Count; piece++)
        {
            Label label = _run.LabelOf(piece);
            int column = RequestColumnOf(label);
            if (_inGrid && label.Text == "小计") (_hasSubtotal, _subtotalIsLast) = (true, lastOrganization > PersonColumn);
            sawLater |= column == TotalColumn || (_inGrid && label.Text == "法人或其他组织");
            if (column is > PersonColumn and < TotalColumn && (_inGrid || label.Text.Length > MinWhole))
            {
                _requestHeadsAreMixed |= column < lastOrganization;
                lastOrganization = column;
            }
            else if (column == PersonColumn)
            {
                _requestHeadsAreMixed |= sawLater && !sawPerson;
                sawPerson = true;
            }
        }
    }

    private void PlaceOutOfOrder(RowDefinition row, Span<TableItem> items)
    {
        Records[row] = new RowRecord { Seen = true, Named = true, Order = _order++, Width = _width };
        _lastRow = row.Index;
        if (CountStated(items) == 0) LeaveWithoutValues(row);
        else ReportOutOfOrder(row, items);
    }

    // The first and the last of the groups tell, where all heads are whole, each as often as the others.
    private void NoteCaseHeads()
    {
        int review = _run.Words.IndexOf("行政复议"), litigation = _run.Words.IndexOf("行政诉讼");
        _caseHeadsAreMixed |= litigation >= 0 && review > litigation;
        (int first, int last, int groups) = FindOutcome(OutcomeStems[0]);
        bool mixed = false;
        foreach (string stem in OutcomeStems)
        {
            (int firstPiece, int lastPiece, int count) = FindOutcome(stem);
            if (count == 0 || count != groups) return;
            mixed |= firstPiece < first || lastPiece < last;
            (first, last) = (firstPiece, lastPiece);
        }

        _caseHeadsAreMixed |= mixed;
    }

    private (int First, int Last, int Count) FindOutcome(string stem)
    {
        int first = -1, last = -1, count = 0;
        for (int piece = 0; piece < _run.Count; piece++)
        {
            ReadOnlySpan<char> words = _run[piece];
            if (!words.EndsWith(stem) || (!_inGrid && words.Length < MinWhole && stem != OutcomeStems[^1])) continue;
            if (first < 0) first = piece;
            last = piece;
            count++;
        }

        return (first, last, count);
    }
}
