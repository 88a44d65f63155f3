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

    /// <summary>Whether any column stands between two edges.</summary>
    public bool Overlap(float left, float right) => _columns.Exists(c => c.Left < right && c.Right > left);

    /// <summary>
    /// Adds the columns that have no figure to those that have, where each of these stands in one of all columns, and no two in one.
    /// </summary>
    /// <param name="all">The edges of all columns, from the left.</param>
    /// <returns>Whether any was added.</returns>
    public bool AddEmpty(IReadOnlyList<(float Left, float Right)> all)
    {
        if (all.Count <= _columns.Count) return false;
        int[] places = [.. _columns.Select(c => PlaceIn(all, c))];
        if (places.Contains(-1) || places.Distinct().Count() < places.Length) return false;
        // A wide figure may reach below the next head, and its own head may not be as wide.
        List<(float Left, float Right)>? columns = Joined(all, places, withHeads: true) ?? Joined(all, places, withHeads: false);
        if (columns is null) return false;
        _columns.Clear();
        _columns.AddRange(columns);
        return true;
    }

    // The columns with those of figures at their places; null where two of them would overlap.
    private List<(float Left, float Right)>? Joined(IReadOnlyList<(float Left, float Right)> all, int[] places, bool withHeads)
    {
        List<(float Left, float Right)> columns = [];
        for (int i = 0; i < all.Count; i++)
        {
            int own = Array.IndexOf(places, i);
            (float left, float right) = own < 0 ? all[i] : _columns[own];
            if (withHeads) (left, right) = (Math.Min(left, all[i].Left), Math.Max(right, all[i].Right));
            if (i > 0 && left <= columns[i - 1].Right) return null;
            columns.Add((left, right));
        }

        return columns;
    }

    /// <summary>The edges of the columns.</summary>
    public IReadOnlyList<(float Left, float Right)> All => _columns;

    private static int PlaceIn(IReadOnlyList<(float Left, float Right)> all, (float Left, float Right) column)
    {
        int found = -1;
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].Left >= column.Right || all[i].Right <= column.Left) continue;
            if (found >= 0) return -1;
            found = i;
        }

        return found;
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
