namespace GovInfoReport.Parsing;

/// <content>Tells whether the heads of tables 3 and 4 stand in the order of the format: figures are placed by their order, so those under other heads are left blank.</content>
internal sealed partial class TableRecognizer
{
    private const int PersonColumn = 0;

    // A head of fewer characters may be a part of one that wraps over two lines of running text, whose parts come line by line.
    private const int MinWhole = 3;

    private bool _requestHeadsComeMixed;
    // Found in an earlier grid: rows may go on in one without heads.
    private bool _requestHeadsWereMixed;
    private bool _caseHeadsAreMixed;
    // Where the head 小计 of a grid stands; null where no head says so.
    private bool? _subtotalIsLast;

    private bool RequestHeadsAreMixed => _requestHeadsWereMixed || (_requestHeadsComeMixed && (!_inGrid || HeadColumnsAreMixed()));

    // Heads in two rows come one row after the other: persons and the total stand around the organisations' common head, whose kinds follow.
    // In running text that common head may come first, since it is the highest of them. In a grid a row is looked at by itself, and the
    // columns must say the same: spans that are wrong move columns, pieces of heads move within a row.
    private void NoteRequestHeads()
    {
        int lastOrganization = PersonColumn;
        bool sawPerson = false, sawLater = false;
        for (int piece = 0; piece < _run.Count; piece++)
        {
            Label label = _run.LabelOf(piece);
            int column = label.RequestColumn;
            if (_inGrid && label.Text == "小计") (_hasSubtotal, _subtotalIsLast) = (true, lastOrganization > PersonColumn);
            sawLater |= column == Label.TotalColumn || (_inGrid && label.Text == "法人或其他组织");
            if (column is > PersonColumn and < Label.TotalColumn && (_inGrid || label.Text.Length > MinWhole))
            {
                _requestHeadsComeMixed |= column < lastOrganization;
                lastOrganization = column;
            }
            else if (column == PersonColumn)
            {
                _requestHeadsComeMixed |= sawLater && !sawPerson;
                sawPerson = true;
            }
        }
    }

    private bool HeadColumnsAreMixed()
    {
        int last = -1;
        foreach (int column in _headColumns)
        {
            if (column < 0) continue;
            if (column < last) return true;
            last = column;
        }

        return false;
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
        if (_run.Count < CaseOutcomes.Count) return;
        Span<int> firsts = stackalloc int[CaseOutcomes.Count], lasts = stackalloc int[CaseOutcomes.Count], counts = stackalloc int[CaseOutcomes.Count];
        counts.Clear();
        bool sawLitigation = false, sawReview = false;
        for (int piece = 0; piece < _run.Count; piece++)
        {
            Label label = _run.LabelOf(piece);
            int outcome = label.IsNone ? CaseOutcomes.FindAtEnd(_run[piece]) : label.Outcome;
            bool isWhole = _inGrid || label.IsRow || _run.LengthOf(piece) >= MinWhole;
            if (outcome >= 0 && isWhole)
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
}
