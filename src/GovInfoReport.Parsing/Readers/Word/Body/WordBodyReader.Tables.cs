namespace GovInfoReport.Parsing;

/// <content>Tables: rows, cells, spans.</content>
internal sealed partial class WordBodyReader
{
    /// <summary>Two points, in twentieths: of a row of that height nobody reads the text.</summary>
    private const int MaxUnseenHeight = 40;

    private const int LongestFrame = 60;

    private readonly List<TableState> _tables = [];
    private int _tableDepth;
    private int _tableCount;

    private TableState Table => _tables[_tableDepth - 1];

    private int MaxSpan => Math.Clamp(_document.Bounds.MaxSpan, 1, ushort.MaxValue);

    /// <summary>Whether the current cell is covered by the one above, so that its paragraphs are neither shown nor counted.</summary>
    private bool IsInMergedAwayCell =>
        _tableDepth > 0 && Table is { Cell: { ContinuesAbove: true, IsLayout: false }, MergeAbove: >= 0 and int above } table
        && _document.Blocks[above].ColumnSpan == table.Cell.Span;

    private void OpenTable()
    {
        if (_isInParagraph || _reader.IsEmptyElement) return;
        if (_tableDepth >= _document.Bounds.MaxDepth)
        {
            // Its rows and cells are not opened either: their frames do not fit, so the text joins the cell around.
            ReportBound(OfficeTexts.Nesting, _document.Bounds.MaxDepth);
            return;
        }

        FinishContinuedParagraph();
        if (IsInCellText) TurnIntoLayout();
        if (_tableDepth == _tables.Count) _tables.Add(new TableState());
        _tableDepth++;
        Table.Start(++_tableCount, _looks.Background);
        Table.Style = _parts.Styles.DefaultTable;
        Table.RowEntry = _map.AddRow(_tableCount, 1);
        Table.Column = 0;
        _document.BeginTable(CurrentSource);
        Push(WordFrameKind.Table);
    }

    /// <summary>The current cell holds a table: what it held so far becomes paragraphs, and so will the rest.</summary>
    private void TurnIntoLayout()
    {
        int source = CurrentSource;
        Table.Cell.LayoutBlock = Table.Cell.Paragraphs.Count == 0 ? _document.BlockCount : -1;
        foreach ((int start, int length) in Table.Cell.Paragraphs) AddLines(start, length, source);
        Table.Cell.IsLayout = true;
    }

    // A table of one short cell is a frame around a figure or a label: its text is text of the cell that it stands in.
    private bool TryKeepFrame()
    {
        if (_tableDepth < 2 || _tables[_tableDepth - 2] is not { Cell: { IsOpen: true, IsLayout: true, ContinuesAbove: false } around })
            return false;
        int start = around.LayoutBlock;
        if (start < 0 || _document.BlockCount != start + 2 || _document.Blocks[start + 1] is not { Kind: BlockKind.Cell } cell
            || _document.Blocks[start].Kind != BlockKind.TableStart || cell.Length > LongestFrame) return false;
        _document.TruncateTable(start);
        around.IsLayout = false;
        if (cell.Length > 0) around.Paragraphs.Add((cell.Start, cell.Length));
        return true;
    }

    private void ReadTableProperties()
    {
        if (_reader.IsEmptyElement) return;
        if (!IsWithin(WordFrameKind.Table))
        {
            _reader.Skip();
            return;
        }

        int depth = _reader.Depth, around = Table.Background;
        int? fill = null;
        while (_reader.ReadInside(depth))
        {
            if (!_reader.IsElement) continue;
            if (ReferenceEquals(_reader.Name, _names.TableStyle))
                Table.Style = _parts.Styles.Find(_reader.Attribute(_names.Value)) ?? Table.Style;
            else if (ReferenceEquals(_reader.Name, _names.Shading)) fill = _parts.Colors.ReadFill(_reader, _names);
        }

        Table.Background = Over(around, fill ?? Table.Style?.TableFill);
    }

    /// <summary>The colour to be seen where one, that may let through what is behind it, lies over another.</summary>
    private static int Over(int behind, int? fill) => fill is null or OfficeColor.Automatic ? behind : fill.Value;

    private void CloseTable()
    {
        FinishContinuedParagraph();
        Table.Column = Math.Max(0, Table.Column - 1);
        if (!TryKeepFrame()) _document.EndTable(CurrentSource);
        _tableDepth--;
        if (_tableDepth == 0) _figureNotes.Flush(_document, CurrentSource);
        _looks.Background = _tableDepth > 0 && Table.Cell.IsOpen ? Table.Cell.Background : OfficeColor.White;
    }

    private void OpenRow()
    {
        if (!IsWithin(WordFrameKind.Table) || _reader.IsEmptyElement) return;
        TableState table = Table;
        (table.Column, table.PreviousCell, table.IsRowUnseen, table.IsRowHidden) = (0, -1, false, false);
        if (table.Row > 0) table.RowEntry = _map.AddRow(table.Number, table.Row + 1);
        Push(WordFrameKind.Row);
    }

    private void ReadRowProperties()
    {
        if (_reader.IsEmptyElement || !IsWithin(WordFrameKind.Row)) return;
        int depth = _reader.Depth;
        while (_reader.ReadInside(depth))
        {
            if (!_reader.IsElement) continue;
            string name = _reader.Name;
            if (ReferenceEquals(name, _names.GridBefore)) Table.Column = BoundSpan(_reader.Integer(_names.Value) ?? 0, 0);
            else if (ReferenceEquals(name, _names.Deleted) || ReferenceEquals(name, _names.MovedAway)) Table.IsRowUnseen = true;
            else if (ReferenceEquals(name, _names.RowHidden) && _reader.IsOn(_names.Value)) Table.IsRowHidden = true;
            else if (ReferenceEquals(name, _names.RowHeight))
                Table.IsRowUnseen |= _reader.Integer(_names.Value) is <= MaxUnseenHeight && _reader.Attribute(_names.HeightRule) is "exact";
            else if (ReferenceEquals(name, _names.OldRow)) _reader.Skip();
        }
    }

    private void CloseRow()
    {
        if (!Table.IsRowUnseen) Table.Row++;
    }

    private void OpenCell()
    {
        if (!IsWithin(WordFrameKind.Row)) return;
        if (Table.IsRowUnseen)
        {
            _reader.Skip();
            return;
        }

        FinishContinuedParagraph();
        Table.Cell.Open(_document.Length);
        _looks.Background = Table.Cell.Background = Table.Background;
        Push(WordFrameKind.Cell);
        if (_reader.IsEmptyElement) CloseCell();
    }

    private void ReadCellProperties()
    {
        if (_reader.IsEmptyElement || _top.Kind != WordFrameKind.Cell) return;
        int depth = _reader.Depth;
        TableState table = Table;
        bool isDeleted = false;
        while (_reader.ReadInside(depth))
        {
            if (!_reader.IsElement) continue;
            string name = _reader.Name;
            if (ReferenceEquals(name, _names.GridSpan)) table.Cell.Span = BoundSpan(_reader.Integer(_names.Value) ?? 1, 1);
            else if (ReferenceEquals(name, _names.VerticalMerge))
                (table.Cell.IsMerged, table.Cell.ContinuesAbove) = (true, _reader.Attribute(_names.Value) is not "restart");
            else if (ReferenceEquals(name, _names.HorizontalMerge))
                table.Cell.ContinuesBefore = _reader.Attribute(_names.Value) is not "restart";
            else if (ReferenceEquals(name, _names.CellMerge)) ReadTrackedMerge(table);
            else if (ReferenceEquals(name, _names.CellDeleted)) isDeleted = true;
            else if (ReferenceEquals(name, _names.Shading))
                _looks.Background = table.Cell.Background = Over(table.Background, _parts.Colors.ReadFill(_reader, _names));
            else if (ReferenceEquals(name, _names.OldCell)) _reader.Skip();
        }

        if (!isDeleted) return;
        _reader.SkipToEnd(_top.Depth);
        Pop();
        table.Cell.IsOpen = false;
    }

    /// <summary>A tracked merge or split: the final state is what counts.</summary>
    private void ReadTrackedMerge(TableState table)
    {
        ReadOnlySpan<char> merge = _reader.Attribute(_names.VerticalMerge);
        if (merge is "cont") (table.Cell.IsMerged, table.Cell.ContinuesAbove) = (true, true);
        else if (merge is "rest") (table.Cell.IsMerged, table.Cell.ContinuesAbove) = (true, false);
    }

    private void CloseCell()
    {
        FinishContinuedParagraph();
        TableState table = Table;
        bool isBlank = _document.Length == table.Cell.Start;
        if (table.Column + table.Cell.Span > ushort.MaxValue) ReportBound(OfficeTexts.Columns, ushort.MaxValue);
        else if (!table.Cell.IsLayout && !ContinueAbove(table, isBlank) && !ContinueBefore(table, isBlank)) AddCell(table);
        for (; table.Cell.Pictures > 0; table.Cell.Pictures--)
            _document.Add(new Block { Kind = BlockKind.Image, Start = _document.Length, Source = CurrentSource });
        table.Column += table.Cell.Span;
        table.Cell.IsOpen = false;
    }

    private void AddCell(TableState table)
    {
        table.PreviousCell = _document.BlockCount;
        if (table.Cell.IsMerged) table.SetMerge(_document.BlockCount);
        _document.Add(new Block
        {
            Kind = BlockKind.Cell,
            Start = table.Cell.Start,
            Length = _document.Length - table.Cell.Start,
            Source = CurrentSource,
            Row = table.Row,
            Column = (ushort)table.Column,
            RowSpan = 1,
            ColumnSpan = (ushort)table.Cell.Span,
            Traits = table.Cell.Pictures > 0 ? BlockTraits.HoldsPicture : BlockTraits.None,
        });
    }

    /// <summary>
    /// Lets a cell that continues the one above make that one longer. Word does not show its text, so it is dropped;
    /// but where the two differ in width and it has text, the merge is not sure and it stays a cell.
    /// </summary>
    private bool ContinueAbove(TableState table, bool isBlank)
    {
        if (!table.Cell.ContinuesAbove || table.MergeAbove is not (>= 0 and int above)) return false;
        ref Block cell = ref _document.Blocks[above];
        if (cell.ColumnSpan != table.Cell.Span && !isBlank) return false;
        if (cell.RowSpan >= MaxSpan)
        {
            ReportBound(OfficeTexts.Spans, MaxSpan);
            return false;
        }

        cell.RowSpan++;
        table.SetMerge(above);
        table.PreviousCell = -1;
        _document.Truncate(table.Cell.Start);
        return true;
    }

    /// <summary>Lets a blank cell that continues the one before, in the manner of old files, make that one wider.</summary>
    private bool ContinueBefore(TableState table, bool isBlank)
    {
        if (!table.Cell.ContinuesBefore || !isBlank || table.PreviousCell < 0) return false;
        ref Block cell = ref _document.Blocks[table.PreviousCell];
        int span = cell.ColumnSpan + table.Cell.Span;
        if (span > MaxSpan) return false;
        cell.ColumnSpan = (ushort)span;
        return true;
    }

    private int BoundSpan(int span, int least)
    {
        if (span > MaxSpan) ReportBound(OfficeTexts.Spans, MaxSpan);
        return Math.Clamp(span, least, MaxSpan);
    }
}
