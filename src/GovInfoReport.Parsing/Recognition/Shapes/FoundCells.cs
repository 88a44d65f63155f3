namespace GovInfoReport.Parsing;

/// <summary>Which piece of a document is which cell of a table, each told by the words around it; two for one cell are none.</summary>
internal sealed class FoundCells(Document document, TableDefinition table)
{
    private readonly Dictionary<CellDefinition, ShapePiece> _pieces = [];
    private readonly Dictionary<RowDefinition, ShapeGrid> _grids = [];
    private readonly HashSet<RowDefinition> _doubtful = [];

    /// <summary>The table.</summary>
    public TableDefinition Table => table;

    /// <summary>Whether any cell was found.</summary>
    public bool HasAny => _pieces.Count > 0;

    /// <summary>Takes the piece of a cell.</summary>
    public void Add(CellDefinition cell, ShapePiece piece, ShapeGrid grid)
    {
        _grids.TryAdd(cell.Row, grid);
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
        foreach (RowDefinition row in table.Rows)
        {
            if (_doubtful.Contains(row) || !row.Cells.All(_pieces.ContainsKey)) continue;
            ShapePiece[] pieces = [.. row.Cells.Select(cell => _pieces[cell])];
            ShapeGrid grid = _grids[row];
            bool isCases = table == ReportFormat.Current.Cases;
            // A line with nothing at its end may have lost a cell, and moved.
            bool mayBeMoved = isCases && grid.At(pieces[0].Row, grid.Columns - 1) is >= 0 and var end && grid[end].Length == 0;
            bool isInPlace = grid.AreInPlace(pieces, mayBeMoved) || (!isCases && !pieces.Any(p => p.Length == 0));
            if (isInPlace) rows.Add(new ShapedRow([], pieces, row));
        }

        return rows;
    }
}
