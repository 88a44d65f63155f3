namespace GovInfoReport.Parsing;

/// <summary>
/// Finds the cells of table 3 in any shape: turned by 90 degrees, or in several tables that hold some of its rows or columns each. The
/// label of its row stands on one side of a figure, the kind of applicants on the other.
/// </summary>
internal sealed class RequestCells
{
    private const int NotFound = -1;
    private const int Several = -2;

    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;

    private readonly ShapeGrid _grid;
    private readonly RequestWords _words;
    private readonly int? _year;
    private readonly bool _isTurned;

    // For each row the first of its part: a sheet may hold several, one below the other.
    private readonly int[] _parts;

    // For the first row of a part the only column in which it has figures.
    private readonly int[] _values;
    private readonly bool[] _heads;

    private RequestCells(ShapeGrid grid, RequestWords words, bool isTurned, int? year)
    {
        (_grid, _words, _isTurned, _year) = (grid, words, isTurned, year);
        (_parts, _values, _heads) = (new int[grid.Rows], new int[grid.Rows], new bool[grid.Rows]);
        Array.Fill(_values, NotFound);
        FindParts();
    }

    /// <summary>Finds the cells of a grid.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="year">The report's year, where it is known.</param>
    /// <param name="isForeign">Whether the lines above a figure, by its place in the text, say that it is another's.</param>
    /// <param name="cells">Takes the cells.</param>
    /// <returns>Whether it holds any.</returns>
    public static bool Find(ShapeGrid grid, int? year, Predicate<int> isForeign, FoundCells cells)
    {
        if (grid.Origin is not (ShapeOrigin.File or ShapeOrigin.FullMarks) || !IsWhole(grid)) return false;
        RequestWords words = new(grid);
        return words.IsTurned is { } isTurned && new RequestCells(grid, words, isTurned, year).Find(isForeign, cells);
    }

    // A row that is short has lost a cell, or is a title.
    private static bool IsWhole(ShapeGrid grid)
    {
        for (int row = 0; row < grid.Rows; row++)
        {
            bool isTitle = grid.Width(row) == 1 && grid.KindOf(grid.At(row, 0)) == ShapeKind.Words;
            if (!grid.IsWhole(row) && !isTitle && grid.Width(row) > 0) return false;
            if (grid.Origin == ShapeOrigin.FullMarks && !grid.EndsInCell(row) && grid.HoldsFigure(row)) return false;
        }

        return true;
    }

    private bool Find(Predicate<int> isForeign, FoundCells cells)
    {
        HashSet<int> foreign = ForeignParts(isForeign);
        List<(CellDefinition Cell, ShapePiece Piece)> found = [];
        for (int piece = 0; piece < _grid.Count; piece++)
        {
            ShapeKind kind = _grid.KindOf(piece);
            if (kind == ShapeKind.Words || foreign.Contains(_parts[_grid[piece].Row])) continue;
            if (FindCell(_grid[piece], out bool isOther) is { } cell) found.Add((cell, _grid[piece]));
            // A figure that nothing explains: heads or labels do not stand where they should.
            else if (kind == ShapeKind.Figure && !isOther) return false;
        }

        foreach ((CellDefinition cell, ShapePiece piece) in found) cells.Add(cell, piece, _grid);
        return found.Count > 0;
    }

    private HashSet<int> ForeignParts(Predicate<int> isForeign)
    {
        HashSet<int> looked = [], foreign = [];
        for (int piece = 0; piece < _grid.Count; piece++)
        {
            int row = _grid[piece].Row, part = _parts[row];
            bool isFirst = _grid.KindOf(piece) == ShapeKind.Figure && looked.Add(part);
            if ((isFirst && isForeign(_grid[piece].Start)) || IsForeignTitle(piece)) foreign.Add(part);
        }

        return foreign;
    }

    // 上年 between the name of the applicants and the heads.
    private bool IsForeignTitle(int piece) =>
        _heads[_grid[piece].Row] && _grid.KindOf(piece) == ShapeKind.Words && _words.ColumnOf(piece) < 0
        && new Caption(CaptionReader.Read(_grid.TextOf(piece), _year, null), 0).IsForeign;

    private void FindParts()
    {
        bool hasBody = false;
        for (int row = 0, part = 0; row < _grid.Rows; row++)
        {
            _heads[row] = IsHead(row);
            if (_heads[row] && hasBody) (part, hasBody) = (row, false);
            hasBody |= !_heads[row] && _grid.Width(row) > 0;
            _parts[row] = part;
            TakeValues(row, ref _values[part]);
        }
    }

    private void TakeValues(int row, ref int only)
    {
        for (int column = 0; column < _grid.Columns; column++)
        {
            if (_grid.KindOf(_grid.At(row, column)) == ShapeKind.Figure) only = only == NotFound || only == column ? column : Several;
        }
    }

    // Words and no figure; where labels stand down the rows, none of them.
    private bool IsHead(int row)
    {
        if (_grid.HoldsFigure(row)) return false;
        int[] words = [.. _grid.WordsIn(row)];
        if (words.Length == 0) return false;
        return words.Any(_words.NamesRows) ? _isTurned : !_isTurned && !(words.Length == 1 && IsLabelAmongLabels(words[0]));
    }

    // 其他 and 总计 alone in a row are its label, where the next one of the format stands below, or the one before above.
    private bool IsLabelAmongLabels(int piece)
    {
        if (_words.RowOf(piece) is not { } row) return false;
        return _words.RowOf(NextWords(piece, -1))?.Index == row.Index - 1 || _words.RowOf(NextWords(piece, 1))?.Index == row.Index + 1;
    }

    private int NextWords(int piece, int step)
    {
        int column = _grid[piece].Column;
        for (int row = _grid[piece].Row + step; row >= 0 && row < _grid.Rows; row += step)
        {
            if (_grid.At(row, column) is >= 0 and var next && next != piece && _grid.KindOf(next) == ShapeKind.Words) return next;
        }

        return ShapeGrid.None;
    }

    // The cell of a place; or whether words say that it is another's: 小计, 上年同期, 序号.
    private CellDefinition? FindCell(ShapePiece place, out bool isOther)
    {
        int beside = Beside(place.Row, place.Column), over = Over(place.Row, place.Column);
        isOther = IsOther(beside) || IsOther(over);
        RowDefinition? row = _words.RowOf(_isTurned ? over : beside);
        int column = _isTurned ? _words.ColumnOf(beside) : over == ShapeGrid.None ? ColumnOfTitle(place) : _words.ColumnOf(over);
        if (row is null || column < 0 || place is not { RowSpan: 1, ColumnSpan: 1 }) return null;
        isOther |= HasForeignAround(place);
        return isOther ? null : Requests.Rows[row.Index].Cells[column];
    }

    private bool HasForeignAround(ShapePiece place)
    {
        List<int> around = [.. WordsAround.Over(_grid, place.Row, place.Column, reachesLeft: false),
            .. WordsAround.Beside(_grid, place.Row, place.Column, reachesUp: false)];
        around.RemoveAll(p => _words.RowOf(p) is not null || _words.ColumnOf(p) >= 0);
        return ForeignPieces.AreAmong(around, _grid, Requests, _year);
    }

    private bool IsOther(int piece) =>
        piece != ShapeGrid.None && _words.RowOf(piece) is null && _words.ColumnOf(piece) < 0 && !_words.NamesRows(piece)
        && _grid.WordsOf(piece) != LabelText.Normalize(HeadWords.Organizations);

    // The next words over a place in its part, and left of it.
    private int Over(int row, int column)
    {
        for (int above = row - 1; above >= _parts[row]; above--)
        {
            if (SaysAnything(_grid.At(above, column))) return _grid.At(above, column);
        }

        return ShapeGrid.None;
    }

    private int Beside(int row, int column)
    {
        for (int left = column - 1; left >= 0; left--)
        {
            if (SaysAnything(_grid.At(row, left))) return _grid.At(row, left);
        }

        return ShapeGrid.None;
    }

    private bool SaysAnything(int piece) => _grid.KindOf(piece) == ShapeKind.Words && !_words.IsNeutral(piece);

    // The title of a part without heads of applicants, or the caption of the grid: they name the one column of figures.
    private int ColumnOfTitle(ShapePiece place)
    {
        int part = _parts[place.Row];
        if (_values[part] != place.Column) return NotFound;
        for (int above = place.Row - 1; above >= part; above--)
        {
            if (!_heads[above]) continue;
            int[] words = [.. _grid.WordsIn(above)];
            int named = Array.FindIndex(words, p => _words.ColumnOf(p) >= 0);
            if (named >= 0) return words.Length == 1 ? _words.ColumnOf(words[0]) : NotFound;
        }

        return part == 0 ? RequestWords.ColumnNamedBy(ShapeWords.Normalize(_grid.Caption)) : NotFound;
    }
}
