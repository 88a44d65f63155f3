namespace GovInfoReport.Parsing;

/// <summary>Lays out the cells of a worksheet as a table: blank cells of the used range are cells, merged ranges are spans.</summary>
/// <remarks>Rows that are blank all over, between two tables of a sheet, have no cells; their numbers are left out.</remarks>
internal sealed class SheetGrid
{
    private const int MaxPlacesForBlock = 16;

    private readonly SheetContent _sheet;
    private readonly DocumentBuilder _document;
    private readonly WordSourceMap _map;
    private readonly int _number;
    private readonly int _maxSpan;
    private int _firstRow = int.MaxValue, _firstColumn = int.MaxValue, _lastRow = -1, _lastColumn = -1;
    private readonly SheetText _text;
    private int[] _coveredTo = [];
    private int[] _places = [];
    private int _coveredRow = -1;
    private int _nextCell, _nextMerge;
    private bool _isBoundReported;

    private SheetGrid(SheetContent sheet, SheetText text, DocumentBuilder document, WordSourceMap map, int number)
    {
        (_sheet, _text, _document, _map, _number) = (sheet, text, document, map, number);
        _maxSpan = Math.Clamp(document.Bounds.MaxSpan, 1, ushort.MaxValue);
    }

    /// <summary>Adds the tables of a sheet that has cells.</summary>
    /// <param name="sheet">The cells.</param>
    /// <param name="document">Takes the blocks.</param>
    /// <param name="map">Takes the places.</param>
    /// <param name="number">The number of the sheet in the workbook, from 1.</param>
    public static void Add(SheetContent sheet, DocumentBuilder document, WordSourceMap map, int number)
    {
        SheetText text = new(sheet, document);
        foreach (SheetContent table in SheetTables.Of(sheet, document)) new SheetGrid(table, text, document, map, number).AddTable();
    }

    private void AddTable()
    {
        FindUsedRange();
        CountColumns();
        _coveredTo = new int[_lastColumn - _firstColumn + 1];
        Array.Fill(_coveredTo, -1);
        _document.BeginTable(_map.Cell(_map.AddRow(_number, _firstRow + 1), _firstColumn));
        if (!_document.IsFull) _document.Blocks[^1].Start = _text.PlaceBlank(_sheet.Cells[0].Start); // the text is there already
        long places = 0, most = MaxPlacesForBlock * (long)_document.Bounds.MaxBlocks;
        for (int row = _firstRow; row <= _lastRow && !_document.IsFull; row++)
        {
            bool hasCells = _nextCell < _sheet.Cells.Count && _sheet.Cells[_nextCell].Row == row;
            if (!hasCells && _coveredRow < row)
            {
                if (_nextCell == _sheet.Cells.Count) break;
                row = _sheet.Cells[_nextCell].Row;
            }

            if (!_sheet.HiddenRows.Contains(row)) AddRow(row);
            _document.Work.Add(_coveredTo.Length);
            // Covered cells leave no blocks behind that would end the reading.
            if ((places += _coveredTo.Length) > most) throw new ReadingBoundException(OfficeTexts.Cells, most);
        }

        _document.EndTable(_map.Cell(_map.AddRow(_number, _lastRow + 1), _lastColumn));
    }

    private void FindUsedRange()
    {
        foreach (SheetCell cell in _sheet.Cells) Include(cell.Row, cell.Column);
        int at = 0;
        foreach (SheetMerge merge in _sheet.Merges)
        {
            // Blank merged ranges far from all text are decoration.
            while (at < _sheet.Cells.Count && _sheet.Cells[at].CompareTo(new SheetCell(merge.Row, merge.Column, 0, 0)) < 0) at++;
            if (at == _sheet.Cells.Count || _sheet.Cells[at].Row != merge.Row || _sheet.Cells[at].Column != merge.Column) continue;
            Include(Math.Min(merge.LastRow, merge.Row + _maxSpan - 1), Math.Min(merge.LastColumn, merge.Column + _maxSpan - 1));
        }
    }

    // Hidden columns are none: the others close up.
    private void CountColumns()
    {
        _places = new int[_lastColumn - _firstColumn + 2];
        for (int column = _firstColumn; column <= _lastColumn; column++)
            _places[column - _firstColumn + 1] = _places[column - _firstColumn] + (_sheet.IsColumnHidden(column) ? 0 : 1);
    }

    private void Include(int row, int column)
    {
        (_firstRow, _lastRow) = (Math.Min(_firstRow, row), Math.Max(_lastRow, row));
        (_firstColumn, _lastColumn) = (Math.Min(_firstColumn, column), Math.Max(_lastColumn, column));
    }

    private void AddRow(int row)
    {
        int entry = _map.AddRow(_number, row + 1);
        for (int column = _firstColumn; column <= _lastColumn; column++)
        {
            int text = TakeCell(row, column);
            if (_coveredTo[column - _firstColumn] >= row || _sheet.IsColumnHidden(column)) continue;
            (int rowSpan, int columnSpan) = TakeMerge(row, column);
            int length = text < 0 ? 0 : _sheet.Cells[text].Length;
            _document.Add(new Block
            {
                Kind = BlockKind.Cell,
                Start = text < 0 ? _text.PlaceBlank(_nextCell < _sheet.Cells.Count ? _sheet.Cells[_nextCell].Start : _document.Length)
                : _text.Place(_sheet.Cells[text]),
                Length = length,
                Source = _map.Cell(entry, column),
                Row = row - _firstRow,
                Column = (ushort)_places[column - _firstColumn],
                RowSpan = (ushort)rowSpan,
                ColumnSpan = (ushort)(_places[column - _firstColumn + columnSpan] - _places[column - _firstColumn]),
                Traits = HasPicture(row, column, rowSpan, columnSpan) ? BlockTraits.HoldsPicture : BlockTraits.None,
            });
        }
    }

    private bool HasPicture(int row, int column, int rows, int columns)
    {
        if (rows == 1 && columns == 1) return _sheet.Pictures.Contains((row, column));
        foreach ((int Row, int Column) picture in _sheet.Pictures)
        {
            if (picture.Row >= row && picture.Row < row + rows && picture.Column >= column && picture.Column < column + columns)
                return true;
        }

        return false;
    }

    /// <summary>The index of the cell with text at a place; -1: it is blank.</summary>
    private int TakeCell(int row, int column) =>
        _nextCell < _sheet.Cells.Count && _sheet.Cells[_nextCell].Row == row && _sheet.Cells[_nextCell].Column == column ? _nextCell++ : -1;

    private (int Rows, int Columns) TakeMerge(int row, int column)
    {
        List<SheetMerge> merges = _sheet.Merges;
        while (_nextMerge < merges.Count
            && (merges[_nextMerge].Row < row || (merges[_nextMerge].Row == row && merges[_nextMerge].Column < column))) _nextMerge++;
        if (_nextMerge == merges.Count || merges[_nextMerge].Row != row || merges[_nextMerge].Column != column) return (1, 1);
        SheetMerge merge = merges[_nextMerge];
        int rows = merge.LastRow - row + 1, columns = merge.LastColumn - column + 1;
        if ((rows > _maxSpan || columns > _maxSpan) && !_isBoundReported)
        {
            _isBoundReported = true;
            _document.Report(new Diagnostic(ReadingDiagnostics.BoundReached, Location.None, OfficeTexts.Spans, _maxSpan));
        }

        rows = Math.Min(Math.Min(rows, _maxSpan), _lastRow - row + 1);
        columns = Math.Min(Math.Min(columns, _maxSpan), _lastColumn - column + 1);
        Array.Fill(_coveredTo, row + rows - 1, column - _firstColumn, columns);
        _coveredRow = Math.Max(_coveredRow, row + rows - 1);
        return (rows, columns);
    }
}
