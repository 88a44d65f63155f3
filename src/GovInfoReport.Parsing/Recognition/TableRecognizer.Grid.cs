namespace GovInfoReport.Parsing;

/// <content>Uses the columns of a grid: the heads of table 3 say in which column of the grid each kind of applicant stands.</content>
internal sealed partial class TableRecognizer
{
    private readonly int[] _headColumns;

    private int _gridWidth;

    private void BeginColumns()
    {
        Array.Fill(_headColumns, -1);
        _gridWidth = 0;
    }

    // A head cell of table 3. 其他 and 总计 are rows by their words, and heads before the first row.
    private void NoteHeadColumn(in Block block)
    {
        if (!_inGrid || _lastRow >= 0 && _context == 3) return;
        int head = _lastPiece.RequestColumn;
        if (head >= 0 && _headColumns[head] < 0 && block.ColumnSpan == 1) _headColumns[head] = block.Column;
    }

    private bool KnowsHeads(int columns)
    {
        if (columns != _headColumns.Length || _context != 3) return false;
        for (int i = 0; i < columns; i++)
        {
            if (_headColumns[i] < 0 || (i > 0 && _headColumns[i] <= _headColumns[i - 1])) return false;
        }

        return true;
    }

    // The items in the columns of the heads, where each column has an item of its own and none stands beside them.
    private bool TryAlignToHeads(ref Span<TableItem> items, int columns)
    {
        int first = 0;
        while (first < items.Length && items[first].IsEmpty && items[first].Column < _headColumns[0]) first++;
        if (items.Length - first < columns) return false;
        for (int i = 0; i < items.Length - first; i++)
        {
            ref readonly TableItem item = ref items[first + i];
            if (i < columns ? item.Column != _headColumns[i] || item.ColumnSpan != 1 : !item.IsEmpty) return false;
        }

        items = items.Slice(first, columns);
        return true;
    }
}
