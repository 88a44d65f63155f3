namespace GovInfoReport.Parsing;

/// <content>Places the figures of a row of table 2, under the heads of 2021 or of 2019.</content>
internal sealed partial class TableRecognizer
{
    private static readonly TableDefinition DisclosureTable = ReportFormat.Current.GetTable(2);

    private readonly Label[] _heads;
    private int _headCount;
    private bool _hasLegacyHeads;
    private bool _reportedLegacy;

    private void PlaceDisclosure(RowDefinition row, Span<TableItem> items, bool together)
    {
        if (IsRepetition(row, items)) return;
        Records[row] = new RowRecord { Seen = true, Named = true, Order = _order++, Width = _width, IsInGrid = _inGrid, IsTogether = together };
        _lastRow = row.Index;
        if (_hasLegacyHeads)
        {
            PlaceUnderLegacyHeads(row, row.Label, items);
            return;
        }

        int columns = row.Cells.Length;
        if (columns == 1)
        {
            PlaceSingle(row, items);
            return;
        }

        bool placed = TryAlign(ref items, columns, out bool edge);
        (Records[row].HasDoubtfulEdge, Records[row].IsLoose) = (edge, items[0].IsLoose);
        if (placed && HeadsAreInOrder(row)) PlaceCells(row, items);
        else if (CountStated(items) is var stated && stated == 0) LeaveWithoutValues(row);
        else if (placed) ReportOutOfOrder(row, items);
        else ReportIncomplete(row, items, stated);
    }

    private int CountBesideLabel(ReadOnlySpan<TableItem> items)
    {
        int count = 0;
        while (count < items.Length && items[count].Line == _lastPieceLine) count++;
        return count;
    }

    // One column over the width of the table: blanks after the figure are what is left of its span, in a grid blanks before it too. Outside a
    // grid, remains before the figure may be a blank cell and its span: then the figure is that of another row, whose label is lost.
    private void PlaceSingle(RowDefinition row, Span<TableItem> items)
    {
        int given = items.Length - CountEmpty(items);
        if (_nextLine < int.MaxValue) (Records[row].CellsBehindLabel, Records[row].CellsBesideLabel) = (items.Length, CountBesideLabel(items));
        int i = 0;
        while (_inGrid && i < items.Length - 1 && items[i].IsEmpty) i++;
        if (given > 1 || (given == 1 && (items[i].IsEmpty || (!_inGrid && _remainsSinceWords > 0)))) ReportIncomplete(row, items, CountStated(items));
        else PlaceCell(row.Cells[0], items[i]);
    }

    private void PlaceLegacy(Label label, Span<TableItem> items)
    {
        string text = LabelCatalog.LegacyRows[label.Index];
        if (_hasLegacyHeads) PlaceUnderLegacyHeads(null, text, items);
        else Keep(text, [DisclosureTable.Columns[3].Label], items, 1, 2);
    }

    private void PlaceUnderLegacyHeads(RowDefinition? row, string label, Span<TableItem> items)
    {
        bool placed = TryAlign(ref items, _headCount, out _);
        int stated = CountStated(items);
        if (row is not null && !placed && stated > 0)
        {
            ReportIncomplete(row, items, stated);
            return;
        }

        List<string> heads = [], values = [];
        for (int i = 0; i < items.Length; i++)
        {
            Label head = i < _headCount ? _heads[i] : Label.None;
            int official = row is null || head.Role != LabelRole.Head ? -1 : ColumnOf(row, DisclosureTable.Columns[head.Index]);
            if (official >= 0)
            {
                PlaceCell(row!.Cells[official], items[i]);
                continue;
            }

            heads.Add(head.Role == LabelRole.LegacyHead ? LabelCatalog.LegacyHeads[head.Index] : head.Role == LabelRole.Head ? DisclosureTable.Columns[head.Index].Label : "");
            values.Add(TextOf(items[i]).ToString());
        }

        if (values.Count > 0) Records.AdditionalRows.Add(new AdditionalRow(Place.OfTable(2), label, [.. heads], [.. values]));
    }

    // Heads as the words before the first row of a block name them; where characters are lost, the official ones are taken.
    private void NoteHeads()
    {
        if (_run.IsColumnless) return;
        if (_context is 0 or 3 && _lastRow < 0) NoteRequestHeads();
        if (_context is not (0 or 2)) return;
        int count = _run.HasOnlyLabels ? TakeHeads() : FindHeads();
        if (count == 0) return;
        _headCount = count;
        _hasLegacyHeads = false;
        for (int i = 0; i < count; i++) _hasLegacyHeads |= _heads[i].Role == LabelRole.LegacyHead;
        if (_hasLegacyHeads && !_reportedLegacy)
        {
            _reportedLegacy = true;
            _diagnostics.ReportAt(RecognitionDiagnostics.OtherFormat, Place.OfTable(2), _lastPieceSource, _lastPieceLength, DisclosureTable);
        }
    }

    // Each piece is a label: the heads are among them.
    private int TakeHeads()
    {
        int count = 0;
        for (int piece = 0; piece < _run.Count && count < RecognitionBuffers.MaxHeads; piece++)
        {
            Label head = _run.LabelOf(piece);
            if (head.IsDisclosureHead && !IsAmong(head, _heads.AsSpan(0, count))) _heads[count++] = head;
        }

        return count;
    }

    // Heads anywhere in the words, the longest first.
    private int FindHeads()
    {
        ReadOnlySpan<char> words = _run.Words;
        // Most words hold none: one look at each of them is quicker than a search for each head.
        if (!LabelCatalog.HoldDisclosureHead(words)) return 0;
        Span<int> places = stackalloc int[RecognitionBuffers.MaxHeads];
        int count = 0;
        for (int i = 0; i < LabelCatalog.DisclosureHeads.Length && count < RecognitionBuffers.MaxHeads; i++)
        {
            Label head = LabelCatalog.DisclosureHeads[i];
            int at = words.IndexOf(head.Text);
            if (at < 0 || IsAmong(head, _heads.AsSpan(0, count))) continue;
            bool isPart = false;
            for (int k = 0; k < count; k++) isPart |= at >= places[k] && at < places[k] + _heads[k].Text.Length;
            if (isPart) continue;
            places[count] = at;
            _heads[count++] = head;
        }

        places[..count].Sort(_heads.AsSpan(0, count));
        return count;
    }

    private static bool IsAmong(Label head, ReadOnlySpan<Label> heads)
    {
        foreach (Label other in heads)
        {
            if (other.Role == head.Role && other.Index == head.Index) return true;
        }

        return false;
    }

    private bool HeadsAreInOrder(RowDefinition row)
    {
        int last = -1;
        for (int i = 0; i < _headCount; i++)
        {
            int column = ColumnOf(row, DisclosureTable.Columns[_heads[i].Index]);
            if (column < 0) continue;
            if (column < last) return false;
            last = column;
        }

        return true;
    }

    private static int ColumnOf(RowDefinition row, ColumnDefinition column)
    {
        for (int i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].Column == column) return i;
        }

        return -1;
    }

    private void ReportOutOfOrder(RowDefinition row, Span<TableItem> items)
    {
        Records.Unsettle(row, TextOf(items));
        _diagnostics.ReportAt(RecognitionDiagnostics.ColumnsOutOfOrder, Place.Of(row), items[0].Source, items[0].Length, row);
    }
}
