namespace GovInfoReport.Parsing;

/// <content>Uses the columns of a grid: the heads of table 3 say in which column of the grid each kind of applicant stands.</content>
internal sealed partial class TableRecognizer
{
    private readonly int[] _headColumns = new int[RequestsTable.Columns.Length];

    private void ForgetHeadColumns() => Array.Fill(_headColumns, -1);

    // A head cell of table 3. 其他 and 总计 are rows by their words, and heads before the first row.
    private void NoteHeadColumn(in Block block)
    {
        if (!_inGrid || _lastRow >= 0 && _context == 3) return;
        int head = _lastPiece switch
        {
            { Role: LabelRole.Head, Table: 3 } => _lastPiece.Index,
            { Role: LabelRole.Row, Table: 3, Text: "其他" } => 5,
            { Role: LabelRole.Row, Table: 3, Text: "总计" or "合计" } => 6,
            _ => -1,
        };
        if (head >= 0 && _headColumns[head] < 0 && block.ColumnSpan == 1) _headColumns[head] = block.Column;
    }

    // The items in the columns of the heads, where the heads are known and each column has an item of its own.
    private bool TryAlignToHeads(ref Span<TableItem> items, int columns)
    {
        if (columns != _headColumns.Length || _context != 3 || (items.Length == columns && CountEmpty(items) == 0)) return false;
        Span<TableItem> aligned = items;
        int at = 0, first = -1;
        for (int i = 0; i < columns; i++)
        {
            if (_headColumns[i] < 0 || (i > 0 && _headColumns[i] <= _headColumns[i - 1])) return false;
            while (at < items.Length && items[at].Column < _headColumns[i])
            {
                if (!items[at].IsEmpty) return false;
                at++;
            }

            if (at == items.Length || items[at].Column != _headColumns[i] || items[at].ColumnSpan != 1) return false;
            if (first < 0) first = at;
            if (at != first + i) return false;
            at++;
        }

        items = aligned.Slice(first, columns);
        return true;
    }
}
