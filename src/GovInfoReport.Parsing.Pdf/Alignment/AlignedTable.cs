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

    /// <summary>Shares the lines of a table out among its rows.</summary>
    /// <param name="lines">The lines that may belong to it, from the top.</param>
    /// <param name="anchors">The lines of which each is the height of a row, from the top.</param>
    /// <param name="columns">The columns of figures.</param>
    public AlignedTable(List<List<Segment>> lines, List<List<Segment>> anchors, FigureColumns columns)
    {
        _columns = columns;
        _rows = [.. anchors.Select(static a => a.First(static s => s.IsFigure).Baseline)];
        LastLine = anchors[^1][0].Line;
        (List<Segment> labels, List<Segment> groups) = AlignedGroups.Split([.. lines.Select(l => l.FindAll(columns.IsBefore)).Where(static l => l.Count > 0)], anchors);
        _labels = [.. new AlignedLabels(labels, _rows).Share().Select(l => labels.GetRange(l.Start, l.Count))];
        _groups = [.. _rows.Select(static _ => new List<Segment>())];
        foreach ((int row, List<Segment> pieces) in AlignedGroups.Share(groups, _rows)) _groups[row].AddRange(pieces);
        Segment[] others = [.. lines.SelectMany(static l => l).Where(s => !columns.IsBefore(s))];
        _figures = [.. Enumerable.Range(0, columns.Count).Select(column => AlignedFigures.Share([.. others.Where(s => columns.Find(s) == column)], _rows, _taken))];
        _taken.UnionWith(_labels.Concat(_groups).SelectMany(static p => p));
        for (int row = 0; row < _rows.Length; row++)
        {
            if (_labels[row].Count == 0) DoubtNeighbors(row);
        }
    }

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
        for (int row = 0; row < _rows.Length; row++)
        {
            for (int column = 0; column < columnEdges.Length - 1; column++)
            {
                cells.Add(new GridCell(row, column, 1, 1));
                TextRange range = column >= leading
                    ? Join(_figures[column - leading][row].Pieces, _figures[column - leading][row].IsDoubtful, text)
                    : Join(column == leading - 1 ? _labels[row] : _groups[row], false, text);
                contents.Add(new CellContent(range, float.MaxValue));
            }
        }

        Grid grid = new(columnEdges, rowEdges, cells);
        // The first row without a label, or in doubt: it may be the rest of one on the page before.
        bool isWhole = (leading == 0 || _labels[0].Count > 0) && !Array.Exists(_figures, static c => c[0].IsDoubtful);
        return new TableItem { Box = grid.Box, Grid = grid, Contents = [.. contents], IsAligned = true, FirstFigure = leading, StartsWhole = isWhole };
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
        return [top, .. _rows.Zip(_rows.Skip(1), static (a, b) => (a + b) / 2), bottom];
    }
}
