namespace GovInfoReport.Parsing;

/// <summary>
/// Takes a sheet apart on which tables stand side by side, a blank column between them. A blank column within a table parts nothing: what
/// stands behind it has no labels of its own.
/// </summary>
internal sealed class SheetTables
{
    // Beyond that a sheet is no form.
    private const int MaxColumns = 256, MaxRows = 4096, MaxTables = 16;

    // A table has that many rows at least, heads among them.
    private const int MinRows = 3;

    // Of a table of one row of figures, whose heads alone name them.
    private const int MinFigures = 10;

    private readonly DocumentBuilder _document;
    private readonly List<SheetContent> _tables = [];

    private SheetTables(DocumentBuilder document) => _document = document;

    /// <summary>The tables of a sheet, those at the left first; the sheet itself where none stand side by side.</summary>
    /// <param name="sheet">The cells.</param>
    /// <param name="document">Holds their text.</param>
    public static List<SheetContent> Of(SheetContent sheet, DocumentBuilder document)
    {
        SheetTables tables = new(document);
        tables.Add(sheet);
        return tables._tables;
    }

    private void Add(SheetContent sheet)
    {
        if (sheet.Cells.Count == 0) return;
        if (_tables.Count >= MaxTables || Find(sheet) is not { } gap)
        {
            _tables.Add(sheet);
            return;
        }

        Add(sheet.Part((row, _) => row < gap.First));
        Add(sheet.Part((row, column) => row >= gap.First && row <= gap.Last && column < gap.Column));
        Add(sheet.Part((row, column) => row >= gap.First && row <= gap.Last && column > gap.Column));
        Add(sheet.Part((row, _) => row > gap.Last));
    }

    // The first column that is blank in some rows, with a table on either side of it.
    private (int Column, int First, int Last)? Find(SheetContent sheet)
    {
        int firstRow = sheet.Cells[0].Row, rows = sheet.Cells[^1].Row - firstRow + 1;
        int firstColumn = sheet.Cells.Min(c => c.Column), columns = sheet.Cells.Max(c => c.Column) - firstColumn + 1;
        if (rows is < MinRows or > MaxRows || columns is < MinRows or > MaxColumns) return null;
        bool[] taken = Taken(sheet, firstRow, rows, firstColumn, columns);
        for (int column = 1; column < columns - 1; column++)
        {
            if (sheet.IsColumnHidden(firstColumn + column)) continue;
            for (int row = 0, first = 0; row <= rows; row++)
            {
                if (row < rows && !taken[(row * columns) + column]) continue;
                if (row - first >= MinRows && AreTables(sheet, firstColumn + column, firstRow + first, firstRow + row - 1))
                    return (firstColumn + column, firstRow + first, firstRow + row - 1);
                first = row + 1;
            }
        }

        return null;
    }

    private bool[] Taken(SheetContent sheet, int firstRow, int rows, int firstColumn, int columns)
    {
        bool[] taken = new bool[rows * columns];
        _document.Work.Add(taken.Length);
        foreach (SheetCell cell in sheet.Cells) taken[((cell.Row - firstRow) * columns) + cell.Column - firstColumn] = true;
        foreach (SheetMerge merge in sheet.Merges)
        {
            int first = Math.Max(0, merge.Column - firstColumn), last = Math.Min(columns - 1, merge.LastColumn - firstColumn);
            int bottom = Math.Min(rows - 1, merge.LastRow - firstRow);
            for (int row = Math.Max(0, merge.Row - firstRow); row <= bottom && first <= last; row++)
            {
                _document.Work.Add(last - first + 1);
                taken.AsSpan((row * columns) + first, last - first + 1).Fill(true);
            }
        }

        return taken;
    }

    private bool AreTables(SheetContent sheet, int column, int first, int last)
    {
        SideOfGap left = new(), right = new();
        _document.Work.Add(sheet.Cells.Count);
        foreach (SheetCell cell in sheet.Cells)
        {
            if (cell.Row < first || cell.Row > last) continue;
            FigureKind kind = FigureReader.Read(_document.Text.Slice(cell.Start, cell.Length).Trim()).Kind;
            if (cell.Column < column) left.Take(cell.Row, kind);
            else right.Take(cell.Row, kind);
        }

        return left.IsTable && right.IsTable;
    }

    // What stands on one side of a blank column, row by row.
    private struct SideOfGap
    {
        private int _row = -1;
        private bool _hasWords, _hasFigures;
        private int _labelled, _unlabelled, _figures;

        public SideOfGap()
        {
        }

        // Labels before most rows of figures, or heads over one.
        public readonly bool IsTable => _labelled > _unlabelled || (_labelled == 0 && _unlabelled == 1 && _figures >= MinFigures);

        public void Take(int row, FigureKind kind)
        {
            if (row != _row) (_row, _hasWords, _hasFigures) = (row, false, false);
            _hasWords |= kind == FigureKind.Words;
            if (kind is not (FigureKind.Number or FigureKind.ZeroLed)) return;
            _figures++;
            if (_hasFigures) return;
            _hasFigures = true;
            if (_hasWords) _labelled++;
            else _unlabelled++;
        }
    }
}
