namespace GovInfoReport.Parsing.Pdf;

/// <summary>A table of aligned figures: its rows with labels and figures.</summary>
internal sealed class AlignedTable
{
    private readonly HashSet<Segment> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly FigureColumns _columns;
    private readonly float[] _rows;
    private readonly List<List<Segment>> _groups;
    private readonly List<List<Segment>> _labels;
    private readonly (List<Segment> Pieces, bool IsDoubtful)[][] _figures;
    // The words over each column, above the first row; none where they are over few of them.
    private readonly List<Segment>[] _heads;
    // The words over the labels, beside the heads.
    private readonly List<Segment> _corner;

    /// <summary>Shares the lines of a table out among its rows.</summary>
    /// <param name="lines">The lines that may belong to it, from the top.</param>
    /// <param name="anchors">The lines of which each is the height of a row, from the top.</param>
    /// <param name="columns">The columns of figures.</param>
    public AlignedTable(List<List<Segment>> lines, List<List<Segment>> anchors, FigureColumns columns)
    {
        _columns = columns;
        _rows = [.. anchors.Select(static a => a.First(static s => s.IsFigure).Baseline)];
        LastLine = anchors[^1][0].Line;
        (List<Segment> labels, List<Segment> groups) =
            AlignedGroups.Split([.. lines.Select(l => l.FindAll(columns.IsBefore)).Where(static l => l.Count > 0)], anchors);
        _labels = [.. new AlignedLabels(labels, _rows).Share().Select(l => labels.GetRange(l.Start, l.Count))];
        _groups = [.. _rows.Select(static _ => new List<Segment>())];
        foreach ((int row, List<Segment> pieces) in AlignedGroups.Share(groups, _rows)) _groups[row].AddRange(pieces);
        Segment[] others = [.. lines.SelectMany(static l => l).Where(s => !columns.IsBefore(s))];
        _figures = [.. Enumerable.Range(0, columns.Count)
            .Select(column => AlignedFigures.Share([.. others.Where(s => columns.Find(s) == column)], _rows, _taken))];
        _taken.UnionWith(_labels.Concat(_groups).SelectMany(static p => p));
        _heads = HeadsOver(others);
        _corner = CornerOf(lines);
        _taken.UnionWith(_heads.Append(_corner).SelectMany(static p => p));
        for (int row = 0; row < _rows.Length; row++)
        {
            if (_labels[row].Count == 0) DoubtNeighbors(row);
        }
    }

    /// <summary>The edges of its columns of figures.</summary>
    public IReadOnlyList<(float Left, float Right)> Columns => _columns.All;

    /// <summary>The number of the last line that is the height of a row.</summary>
    public int LastLine { get; }

    /// <summary>The pieces of text that are part of the table.</summary>
    public IReadOnlyCollection<Segment> Taken => _taken;

    /// <summary>The table as a part of its page.</summary>
    /// <param name="text">The characters of the document.</param>
    public TableItem ToItem(TextBuffer text)
    {
        float[] columnEdges = ColumnEdges(), rowEdges = RowEdges();
        int leading = columnEdges.Length - 1 - _columns.Count;
        List<GridCell> cells = [];
        List<CellContent> contents = [];
        int first = _heads.Length > 0 ? 1 : 0;
        for (int column = 0; first > 0 && column < columnEdges.Length - 1; column++)
        {
            cells.Add(new GridCell(0, column, 1, 1));
            List<Segment> head = column >= leading ? _heads[column - leading] : column == leading - 1 ? _corner : [];
            contents.Add(new CellContent(Join(head, false, text), float.MaxValue));
        }

        for (int row = 0; row < _rows.Length; row++)
        {
            for (int column = 0; column < columnEdges.Length - 1; column++)
            {
                cells.Add(new GridCell(first + row, column, 1, 1));
                TextRange range = column >= leading
                    ? Join(_figures[column - leading][row].Pieces, _figures[column - leading][row].IsDoubtful, text)
                    : Join(column == leading - 1 ? _labels[row] : _groups[row], false, text);
                contents.Add(new CellContent(range, float.MaxValue));
            }
        }

        Grid grid = new(columnEdges, rowEdges, cells);
        // The first row without a label, or in doubt: it may be the rest of one on the page before.
        bool isWhole = (leading == 0 || _labels[0].Count > 0) && !Array.Exists(_figures, static c => c[0].IsDoubtful);
        return new TableItem
        { Box = grid.Box, Grid = grid, Contents = [.. contents], IsAligned = true, FirstFigure = leading, StartsWhole = isWhole };
    }

    // What stands over one column alone is its head; over several, it is left as a line of text.
    private List<Segment>[] HeadsOver(Segment[] others)
    {
        const int Fewest = 2;
        List<Segment>[] heads = [.. Enumerable.Range(0, _columns.Count).Select(static _ => new List<Segment>())];
        foreach (Segment piece in others)
        {
            int column = piece.Baseline > _rows[0] && !piece.IsFigure && !_taken.Contains(piece) ? _columns.Find(piece) : -1;
            if (column >= 0) heads[column].Add(piece);
        }

        return heads.Count(static h => h.Count > 0) < Fewest ? [] : heads;
    }

    private List<Segment> CornerOf(List<List<Segment>> lines)
    {
        if (_heads.Length == 0 || !HasLabels) return [];
        int first = _heads.SelectMany(static h => h).Min(static s => s.Line),
            last = _heads.SelectMany(static h => h).Max(static s => s.Line);
        IEnumerable<Segment> beside = lines.SelectMany(static l => l).Where(s => s.Line >= first && s.Line <= last);
        return [.. beside.Where(s => _columns.IsBefore(s) && !_taken.Contains(s))];
    }

    // Figures without a label may be the other lines of figures that their columns cut: then neither they nor their neighbours are whole.
    private void DoubtNeighbors(int row)
    {
        const float SameCell = 2.5f;
        // No words that stand before it may lend it a label.
        foreach ((List<Segment> Pieces, bool IsDoubtful)[] column in _figures) column[row].IsDoubtful |= HasLabels;
        float size = _figures.SelectMany(c => c[row].Pieces).Select(static p => p.Size).FirstOrDefault();
        foreach (int neighbor in (int[])[row - 1, row + 1])
        {
            if (neighbor < 0 || neighbor >= _rows.Length || MathF.Abs(_rows[neighbor] - _rows[row]) > SameCell * size) continue;
            foreach ((List<Segment> Pieces, bool IsDoubtful)[] column in _figures)
            {
                column[row].IsDoubtful = true;
                if (column[row].Pieces.Count > 0) column[neighbor].IsDoubtful = true;
            }
        }
    }

    private bool HasLabels => _labels.Exists(static l => l.Count > 0) || _groups.Exists(static g => g.Count > 0);

    private static TextRange Join(List<Segment> pieces, bool isDoubtful, TextBuffer text)
    {
        int start = text.Length;
        foreach (Segment piece in pieces)
        {
            if (text.Length > start) text.Append(Spacing.BetweenLines(text.Last, text.Get(piece.Text)[0]));
            text.AppendCopy(piece.Text);
        }

        if (isDoubtful) AlignedFigures.Doubt(start, text);
        return text.From(start);
    }

    // A column of labels, and one of groups, only where there are any: a row of figures alone starts with its first figure.
    private float[] ColumnEdges()
    {
        const float Least = 1;
        float[] figures = _columns.Edges();
        if (!HasLabels) return figures;
        float label = _labels.SelectMany(static l => l).Select(static s => s.Left).Append(figures[0] - Least).Min();
        float group = _groups.SelectMany(static g => g).Select(static s => s.Left).Append(label - Least).Min();
        return [group, Math.Max(label, group + Least / 2), .. figures];
    }

    private float[] RowEdges()
    {
        float top = _taken.Max(static s => s.Baseline + 0.8f * s.Size), bottom = _taken.Min(static s => s.Baseline - 0.2f * s.Size);
        float[] first = _heads.Length == 0 ? [] : [(_heads.SelectMany(static h => h).Min(static s => s.Baseline) + _rows[0]) / 2];
        return [top, .. first, .. _rows.Zip(_rows.Skip(1), static (a, b) => (a + b) / 2), bottom];
    }
}
