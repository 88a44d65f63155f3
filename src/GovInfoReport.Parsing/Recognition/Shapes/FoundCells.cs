namespace GovInfoReport.Parsing;

/// <summary>Which piece of a document is which cell of a table, each told by the words around it; two for one cell are none.</summary>
internal sealed class FoundCells(Document document, TableDefinition table)
{
    private readonly Dictionary<CellDefinition, ShapePiece> _pieces = [];
    private readonly Dictionary<CellDefinition, ShapeGrid> _grids = [];
    private readonly HashSet<RowDefinition> _doubtful = [];

    /// <summary>The table.</summary>
    public TableDefinition Table => table;

    /// <summary>Whether any cell was found.</summary>
    public bool HasAny => _pieces.Count > 0;

    /// <summary>Takes the piece of a cell.</summary>
    public void Add(CellDefinition cell, ShapePiece piece, ShapeGrid grid)
    {
        _grids.TryAdd(cell, grid);
        if (_pieces.TryAdd(cell, piece)) return;
        ReadOnlySpan<char> text = document.Text.Span, other = text.Slice(_pieces[cell].Start, _pieces[cell].Length);
        if (!other.SequenceEqual(text.Slice(piece.Start, piece.Length))) _doubtful.Add(cell.Row);
    }

    /// <summary>A figure of a row stands where no column of it is.</summary>
    public void Doubt(RowDefinition row) => _doubtful.Add(row);

    /// <summary>The rows whose cells were all found, in the order of the format.</summary>
    public List<ShapedRow> ToRows()
    {
        List<ShapedRow> rows = [];
        // On a sheet a row that has lost a cell is as long as the others.
        bool isOfSheets = IsOfSheets();
        foreach (RowDefinition row in table.Rows)
        {
            if (_doubtful.Contains(row) || !row.Cells.All(_pieces.ContainsKey)) continue;
            ShapePiece[] pieces = [.. row.Cells.Select(cell => _pieces[cell])];
            bool isInPlace = table == ReportFormat.Current.Requests
                ? !isOfSheets || !row.Cells.Any(MayBeMoved) || AddUp(pieces)
                : AreInPlace(row, pieces);
            if (isInPlace) rows.Add(new ShapedRow([], pieces, row));
        }

        return rows;
    }

    private bool IsOfSheets()
    {
        foreach (ref readonly Block block in document.Blocks.Span)
        {
            if ((block.Traits & BlockTraits.NamesSheet) != 0) return true;
        }

        return false;
    }

    private bool AreInPlace(RowDefinition row, ShapePiece[] pieces)
    {
        bool isCases = table == ReportFormat.Current.Cases;
        return _grids[row.Cells[0]].AreInPlace(pieces, isCases && MayBeMoved(row.Cells[0]))
            || (!isCases && !pieces.Any(p => p.Length == 0));
    }

    // A line with nothing at its end may have lost a cell, and moved.
    private bool MayBeMoved(CellDefinition cell)
    {
        ShapeGrid grid = _grids[cell];
        return grid.At(_pieces[cell].Row, grid.Columns - 1) is >= 0 and var end && grid[end].Length == 0;
    }

    private bool AddUp(ReadOnlySpan<ShapePiece> pieces)
    {
        long sum = 0;
        foreach (ShapePiece piece in pieces[..^1]) sum += DigitsOf(piece);
        return sum == DigitsOf(pieces[^1]);
    }

    private long DigitsOf(ShapePiece piece) => FigureReader.Read(document.Text.Span.Slice(piece.Start, piece.Length)).Digits;
}
