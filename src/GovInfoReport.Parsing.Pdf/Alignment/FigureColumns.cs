namespace GovInfoReport.Parsing.Pdf;

/// <summary>The columns that figures below one another make, from the left.</summary>
internal sealed class FigureColumns
{
    /// <summary>The most columns; no table on a page has more, and the bound keeps the work small.</summary>
    public const int MostColumns = 64;

    private readonly List<(float Left, float Right)> _columns = [];

    /// <summary>The number of columns.</summary>
    public int Count => _columns.Count;

    /// <summary>The left edge of the first column.</summary>
    public float Left => _columns[0].Left;

    /// <summary>Where one column ends and the next begins, with the outer edges.</summary>
    public float[] Edges() =>
        [_columns[0].Left, .. _columns.Zip(_columns.Skip(1), static (a, b) => (a.Right + b.Left) / 2), _columns[^1].Right];

    /// <summary>Takes the figures of a row in, where they fit: each in one column, and none with another.</summary>
    /// <returns>Whether they fit; if not, nothing changes.</returns>
    public bool TryAdd(List<Segment> row)
    {
        List<(float Left, float Right)> joined = [.. _columns];
        foreach (Segment figure in row)
        {
            if (!figure.IsFigure) continue;
            (float left, float right) = (figure.Left, figure.Right);
            foreach ((float Left, float Right) column in joined.FindAll(c => c.Left < figure.Right && c.Right > figure.Left))
            {
                (left, right) = (Math.Min(left, column.Left), Math.Max(right, column.Right));
                joined.Remove(column);
            }

            joined.Add((left, right));
        }

        joined.Sort();
        if (joined.Count < _columns.Count || joined.Count > MostColumns || HasTwoInOne(row, joined)) return false;
        _columns.Clear();
        _columns.AddRange(joined);
        return true;
    }

    /// <summary>The column in which a piece of text stands; -1 where it stands in none or over several.</summary>
    public int Find(Segment segment)
    {
        int found = -1;
        for (int i = 0; i < _columns.Count; i++)
        {
            if (_columns[i].Left >= segment.Right || _columns[i].Right <= segment.Left) continue;
            if (found >= 0) return -1;
            found = i;
        }

        // Text that reaches over the column by more than it stands in it is not set in it.
        if (found < 0) return -1;
        float shared = Math.Min(segment.Right, _columns[found].Right) - Math.Max(segment.Left, _columns[found].Left);
        return segment.IsFigure || shared * 2 >= Math.Min(segment.Right - segment.Left, 2 * (_columns[found].Right - _columns[found].Left))
            ? found : -1;
    }

    /// <summary>Whether a piece of text stands left of all columns.</summary>
    public bool IsBefore(Segment segment) => segment.Right <= Left;

    private static bool HasTwoInOne(List<Segment> row, List<(float Left, float Right)> columns)
    {
        foreach ((float left, float right) in columns)
        {
            if (row.Count(s => s.IsFigure && s.Left < right && s.Right > left) > 1) return true;
        }

        return false;
    }
}
