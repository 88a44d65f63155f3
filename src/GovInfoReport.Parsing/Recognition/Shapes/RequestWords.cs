namespace GovInfoReport.Parsing;

/// <summary>What the pieces of a grid name in table 3: rows, kinds of applicants; and which way it is turned.</summary>
internal sealed class RequestWords
{
    private readonly ShapeGrid _grid;
    private readonly RowDefinition?[] _rows;
    private readonly int[] _columns;

    /// <summary>Looks at the pieces of a grid.</summary>
    public RequestWords(ShapeGrid grid)
    {
        _grid = grid;
        _rows = new RowDefinition?[grid.Count];
        _columns = new int[grid.Count];
        for (int piece = 0; piece < grid.Count; piece++)
        {
            _rows[piece] = FindRow(grid, piece);
            _columns[piece] = ColumnNamedBy(grid.WordsOf(piece));
        }

        IsTurned = CompareLines(p => _rows[p] is not null && _columns[p] < 0) ?? !CompareLines(p => _rows[p] is null && _columns[p] >= 0);
    }

    /// <summary>
    /// Whether labels of rows stand beside each other and applicants one below the other; <see langword="null"/> where nothing tells.
    /// </summary>
    public bool? IsTurned { get; }

    /// <summary>The row that a piece names by its words; 其他 and 总计 are rows and columns.</summary>
    public RowDefinition? RowOf(int piece) => piece == ShapeGrid.None ? null : _rows[piece];

    /// <summary>The column of the format that a piece names by its words; -1 where it names none.</summary>
    public int ColumnOf(int piece) => piece == ShapeGrid.None ? -1 : _columns[piece];

    /// <summary>Whether a piece names a row that is no column, or a group of rows.</summary>
    public bool NamesRows(int piece) =>
        (RowOf(piece) is not null && ColumnOf(piece) < 0) || LabelCatalog.Find(_grid.WordsOf(piece)).Role == LabelRole.Group
        || _grid.WordsOf(piece) == HeadWords.Outcomes;

    /// <summary>Whether a piece says nothing of what is counted: 数量.</summary>
    public bool IsNeutral(int piece) =>
        _grid.WordsOf(piece) is var words && words != HeadWords.Subtotal && HeadWords.Neutral.Contains(words);

    /// <summary>The column that a head or a caption names, with a numeral before it or not; -1 where it names none.</summary>
    public static int ColumnNamedBy(string words)
    {
        int column = ShapeWords.RequestColumnOf(words);
        return column < 0 && words.Length > 2 && FormText.IsNumeral(words[0]) ? ShapeWords.RequestColumnOf(words[1..]) : column;
    }

    // By all its words, or those behind the labels of its groups.
    private static RowDefinition? FindRow(ShapeGrid grid, int piece)
    {
        string words = grid.WordsOf(piece);
        if (words.Length == 0) return null;
        int own = JoinedLabels.OwnStart(grid.TextOf(piece));
        Label label = LabelCatalog.Find(own == 0 ? words : ShapeWords.Normalize(grid.TextOf(piece)[own..]));
        return label.IsRow && label.Table == ReportFormat.Current.Requests ? label.Row : null;
    }

    // Whether more pieces stand in one row than in one column.
    private bool? CompareLines(Predicate<int> counts)
    {
        int[] rows = new int[_grid.Rows], columns = new int[_grid.Columns];
        for (int piece = 0; piece < _grid.Count; piece++)
        {
            if (!counts(piece)) continue;
            rows[_grid[piece].Row]++;
            columns[_grid[piece].Column]++;
        }

        int difference = rows.Max() - columns.Max();
        return difference == 0 ? null : difference > 0;
    }
}
