namespace GovInfoReport.Parsing;

/// <summary>Gathers the cells of a framed table line by line.</summary>
internal sealed class FramedCells
{
    private readonly Dictionary<int, FramedCell> _open = [];
    private int _row;
    private bool _isRowOver;

    /// <summary>The cells, in the order of their rows.</summary>
    public List<FramedCell> All { get; } = [];

    /// <summary>Adds the parts of a line.</summary>
    /// <returns>Whether they fit the cells above that no line has closed.</returns>
    public bool TryAdd(ReadOnlySpan<char> text, ReadOnlySpan<FramePart> parts)
    {
        foreach (FramePart part in parts)
        {
            if (!FrameMarks.IsRule(text[part.Start..part.End])) continue;
            for (int column = part.First; column < part.Last; column++) _open.Remove(column);
            _isRowOver = All.Count > 0;
        }

        bool opensRow = false;
        foreach (FramePart part in parts)
            opensRow |= _isRowOver && !_open.ContainsKey(part.First) && !FrameMarks.IsRule(text[part.Start..part.End]);
        if (opensRow) (_row, _isRowOver) = (_row + 1, false);
        foreach (FramePart part in parts)
        {
            if (!FrameMarks.IsRule(text[part.Start..part.End]) && !TryAdd(text, part)) return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a table that has lines around its head and its end alone has no rows that no line parts: several figures one below the
    /// other, in more columns than one. In one column they may be a figure that wraps.
    /// </summary>
    public bool HaveRows(ReadOnlySpan<char> text)
    {
        int row = -1, columns = 0;
        foreach (FramedCell cell in All)
        {
            if (cell.Row != row) (row, columns) = (cell.Row, 0);
            int figures = 0;
            foreach ((int start, int end) in cell.Lines) figures += FigureReader.Read(text[start..end]).Kind == FigureKind.Number ? 1 : 0;
            if (figures > 1 && ++columns > 1) return false;
        }

        return true;
    }

    private bool TryAdd(ReadOnlySpan<char> text, FramePart part)
    {
        bool isOpen = _open.TryGetValue(part.First, out FramedCell? cell);
        if (isOpen && (cell!.Column != part.First || cell.ColumnSpan != part.Last - part.First)) return false;
        int start = part.Start, end = part.End;
        bool hasText = TextBlanks.Trim(text, ref start, ref end);
        if (!isOpen)
        {
            cell = new FramedCell(_row, part.First, part.Last - part.First);
            All.Add(cell);
            for (int column = part.First; column < part.Last; column++) _open[column] = cell;
        }

        cell!.LastRow = _row;
        if (hasText) cell.Add(start, end);
        return true;
    }
}
