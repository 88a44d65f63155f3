namespace GovInfoReport.Parsing;

/// <summary>Lays table 3 out as the format has it, whatever the order of its columns and whatever stands between them.</summary>
internal static class RequestsShape
{
    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;

    /// <summary>Lays the grids of table 3 out.</summary>
    /// <param name="grids">The grids among which it is, in the order of the document.</param>
    /// <param name="year">The report's year, where it is known.</param>
    /// <returns>The grids that were laid out; none where their columns cannot be told.</returns>
    public static List<ShapedTable> Of(List<ShapeGrid> grids, int? year)
    {
        List<ShapedTable> tables = [];
        RequestColumns? columns = null;
        foreach (ShapeGrid grid in grids)
        {
            if (RequestColumns.Find(grid, year) is { } own) columns = own;
            else if (columns is null || !HoldsRows(grid)) continue;
            else columns = columns.GoingOnIn(grid);
            tables.Add(Of(grid, columns, year));
        }

        return tables;
    }

    /// <summary>Whether a grid has labels of table 3: one without heads goes on, over a page.</summary>
    public static bool HoldsRows(ShapeGrid grid)
    {
        for (int piece = 0; piece < grid.Count; piece++)
        {
            if (ShapeWords.RequestRowOf(grid.WordsOf(piece)) is not null) return true;
        }

        return false;
    }

    private static ShapedTable Of(ShapeGrid grid, RequestColumns columns, int? year)
    {
        List<ShapedRow> rows = [];
        List<AdditionalRow> additional = [];
        int[] others = [.. Enumerable.Range(0, grid.Columns).Where(c => IsOther(columns, c))];
        int first = columns.Found.DefaultIfEmpty().Min(), end = LinesOfLabel.EndOfLabels(grid, first);
        for (int row = columns.FirstRow; row < grid.Rows; row++)
        {
            int label = LinesOfLabel.LabelOf(grid, row, end);
            bool isOwn = LinesOfLabel.AreOwn(grid, row, label, first, year);
            ShapedRow shaped = RowOf(grid, row, columns);
            shaped = shaped with { Labels = LabelsOf(grid, label, end, shaped.Labels) };
            if (shaped.Labels.Count + shaped.Values.Count == 0) continue;
            if (isOwn) rows.Add(shaped);
            int[] kept = isOwn ? others : [.. others, .. columns.Found];
            if (kept.Length > 0 && AdditionalOf(grid, row, columns, kept, shaped) is { } values) additional.Add(values);
        }

        return new ShapedTable(Requests, [grid.Blocks], rows, grid[0].Source)
        {
            Additional = additional,
            OtherHeads = [.. others.Select(c => HeadOf(grid, columns[c])).Where(h => h.Length > 0).Distinct()],
        };
    }

    private static bool IsOther(RequestColumns columns, int column) =>
        columns[column] is { HoldsLabels: false, IsBlank: false } && !columns.Found.Contains(column) && !LostSpans.Reach(columns, column);

    private static ShapedRow RowOf(ShapeGrid grid, int row, RequestColumns columns)
    {
        // A row that is moved may have its label where others have figures.
        int first = columns.Found.DefaultIfEmpty().Min();
        IEnumerable<int> words = grid.WordsIn(row).Where(p => columns[grid[p].Column].HoldsLabels
            || (grid[p].Column < first && ShapeWords.RequestRowOf(grid.WordsOf(p)) is not null));
        List<ShapePiece> labels = [.. words.Select(p => OwnLabel(grid, grid[p]))];
        int shift = LostSpans.ShiftOf(grid, row, columns);
        List<ShapePiece> values = shift < 0 ? [] : ValuesIn(grid, row, columns, shift);
        bool mayBeMoved = MayBeMoved(grid, row, columns);
        if (!grid.IsWhole(row) || (values.Count == columns.Found.Length && !grid.AreInPlace(values, mayBeMoved))) values.Clear();
        return new ShapedRow(labels, values);
    }

    // It ends in a blank cell, and others do not.
    private static bool MayBeMoved(ShapeGrid grid, int row, RequestColumns columns)
    {
        bool endsBlank = grid.Origin == ShapeOrigin.FullMarks
            ? !grid.EndsInCell(row)
            : grid.KindOf(grid.At(row, grid.Columns - 1)) == ShapeKind.Blank;
        return endsBlank && EndsInCells(grid, columns);
    }

    private static List<ShapePiece> ValuesIn(ShapeGrid grid, int row, RequestColumns columns, int shift)
    {
        List<ShapePiece> values = [];
        int last = ShapeGrid.None;
        foreach (int column in columns.Found)
        {
            int piece = grid.At(row, column - shift);
            bool isWhole = piece != ShapeGrid.None && grid[piece].RowSpan == 1;
            // One cell over several columns is none of them, unless it is blank.
            if (isWhole && (piece != last || grid.KindOf(piece) == ShapeKind.Blank)) values.Add(grid[piece]);
            last = piece;
        }

        return values;
    }

    // Words behind the label tell its lines apart, and a label goes on beside all of them.
    private static ShapePiece[] LabelsOf(ShapeGrid grid, int label, int end, IReadOnlyList<ShapePiece> labels)
    {
        if (label != ShapeGrid.None) end = grid[label].Column + 1;
        ShapePiece[] found = end == 0 ? [.. labels] : [.. labels.Where(l => l.Column < end)];
        return found.Length > 0 || label == ShapeGrid.None ? found : [OwnLabel(grid, grid[label])];
    }

    // Whether something stands in the last column in most rows with figures, 上年同期, but not 备注; where all lines have as many cells,
    // in each but one.
    private static bool EndsInCells(ShapeGrid grid, RequestColumns columns)
    {
        int[] rows = [.. Enumerable.Range(columns.FirstRow, grid.Rows - columns.FirstRow).Where(grid.HoldsFigure)];
        int ends = rows.Count(grid.EndsInCell);
        if (grid.Origin == ShapeOrigin.FullMarks) return rows.Length - ends <= 1;
        return IsOther(columns, grid.Columns - 1) && 2 * ends > rows.Length;
    }

    // A label joined with its group's: 三、本年度办理结果（七）总计.
    private static ShapePiece OwnLabel(ShapeGrid grid, ShapePiece label)
    {
        int own = JoinedLabels.OwnStart(grid.TextOf(label));
        return own == 0 ? label : label.Part(own, label.Length - own, label.Row, label.Column);
    }

    private static AdditionalRow? AdditionalOf(ShapeGrid grid, int row, RequestColumns columns, int[] others, ShapedRow shaped)
    {
        if (shaped.Labels.Count == 0) return null;
        List<string> heads = [], values = [];
        foreach (int column in others)
        {
            int piece = grid.At(row, column);
            heads.Add(HeadOf(grid, columns[column]));
            values.Add(piece == ShapeGrid.None ? "" : grid.TextOf(piece).ToString());
        }

        if (values.TrueForAll(v => v.Length == 0)) return null;
        return new AdditionalRow(Place.OfTable(Requests.Number), grid.TextOf(shaped.Labels[^1]).ToString(), [.. heads], [.. values]);
    }

    private static string HeadOf(ShapeGrid grid, RequestColumn column) =>
        column.Head == ShapeGrid.None ? "" : grid.TextOf(column.Head).ToString();
}
