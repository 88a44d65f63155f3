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
        if (_run.Count < OutcomeStems.Length) return;
        Span<int> firsts = stackalloc int[OutcomeStems.Length], lasts = stackalloc int[OutcomeStems.Length], counts = stackalloc int[OutcomeStems.Length];
        counts.Clear();
        bool sawLitigation = false, sawReview = false;
        for (int piece = 0; piece < _run.Count; piece++)
        {
            Label label = _run.LabelOf(piece);
            int outcome = label.IsNone ? OutcomeAtEnd(_run[piece]) : OutcomeOf(label);
            if (outcome >= 0)
            {
                if (counts[outcome]++ == 0) firsts[outcome] = piece;
                lasts[outcome] = piece;
            }
            else if (label.Text == "行政诉讼")
            {
                sawLitigation = true;
            }
            else if (label.Text == "行政复议")
            {
                _caseHeadsAreMixed |= sawLitigation && !sawReview;
                sawReview = true;
            }
        }

        if (counts[0] == 0 || counts.ContainsAnyExcept(counts[0])) return;
        for (int i = 1; i < counts.Length; i++) _caseHeadsAreMixed |= firsts[i] < firsts[i - 1] || lasts[i] < lasts[i - 1];
    }

    // 总计 is a row by its words.
    private int OutcomeOf(Label label) => label switch
    {
        { IsRow: true, Table: 3, Text: "总计" or "合计" } => OutcomeStems.Length - 1,
        { Role: LabelRole.Head, Table: 4 } => OutcomeAtEnd(label.Text),
        _ => -1,
    };

    private int OutcomeAtEnd(ReadOnlySpan<char> words)
    {
        if (words.Length < MinWhole && !_inGrid) return -1;
        for (int i = 0; i < OutcomeStems.Length; i++)
        {
            if (words.EndsWith(OutcomeStems[i])) return i;
        }

        return -1;
    }
}
