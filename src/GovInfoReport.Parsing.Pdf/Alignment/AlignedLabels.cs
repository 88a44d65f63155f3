namespace GovInfoReport.Parsing.Pdf;

/// <summary>Shares the lines of a column of labels out among rows, whose heights the figures tell.</summary>
/// <remarks>
/// A label of several lines is set about the middle of its row, from its top, or to its foot. All are tried on the whole column, from every
/// line at which the first label may start; a label is taken only where all ways that leave no line over agree on it.
/// </remarks>
internal sealed class AlignedLabels
{
    private const int MostLines = 8;

    // A line too many or too few moves the middle by half a line.
    private const float SamePlace = 0.2f;

    private readonly List<Segment> _lines;
    private readonly float[] _rows;
    private readonly float _leading;

    /// <summary>Prepares a column.</summary>
    /// <param name="lines">Its lines from the top.</param>
    /// <param name="rows">The heights of the rows, from the top.</param>
    public AlignedLabels(List<Segment> lines, float[] rows)
    {
        (_lines, _rows) = (lines, rows);
        _leading = LeadingOf(lines);
    }

    /// <summary>For each row the start and the number of its lines; none where they are not beyond doubt.</summary>
    public (int Start, int Count)[] Share()
    {
        List<(int Start, int Count)[]> ways = [];
        foreach (LabelPlace place in (LabelPlace[])[LabelPlace.Middle, LabelPlace.Top, LabelPlace.Foot])
        {
            for (int start = 0; start < _lines.Count && (start == 0 || _lines[start - 1].Baseline > _rows[0]); start++)
            {
                if (TryShare(place, start) is { } way && !ways.Exists(w => w.AsSpan().SequenceEqual(way))) ways.Add(way);
            }
        }

        if (ways.Count == 0) return ShareByNumbers();
        (int, int)[] agreed = ways[0];
        for (int row = 0; row < agreed.Length; row++)
        {
            if (ways.Exists(w => w[row] != agreed[row])) agreed[row] = default;
        }

        for (int row = 1; row < agreed.Length; row++) DoubtTornLabel(agreed, row);
        return agreed;
    }

    // 其他情形） alone below a label of several lines that begins with a number: its beginning may be the last of those lines.
    private void DoubtTornLabel((int Start, int Count)[] rows, int row)
    {
        ((int above, int lines), (int start, int count)) = (rows[row - 1], rows[row]);
        if (lines < 2 || count == 0 || start != above + lines) return;
        if (_lines[above].IsNumberedItem && !_lines[start].IsNumberedItem) rows[row - 1] = rows[row] = default;
    }

    // The share that starts at a line, one label after the other; null where a line is left over.
    private (int Start, int Count)[]? TryShare(LabelPlace place, int start)
    {
        (int, int)[] shared = new (int, int)[_rows.Length];
        int next = start;
        for (int row = 0; row < _rows.Length; row++)
        {
            int count = FindCount(place, next, row);
            // A label without figures, which has no height in the list.
            while (count == 0 && next < _lines.Count && _lines[next].IsNumberedItem && _lines[next].Baseline > _rows[row])
            {
                next++;
                while (next < _lines.Count && !_lines[next].IsNumberedItem) next++;
                count = FindCount(place, next, row);
            }

            if (count == 0) return null;
            shared[row] = (next, count);
            next += count;
        }

        return shared;
    }

    private int FindCount(LabelPlace place, int start, int row)
    {
        for (int count = 1; count <= MostLines && start + count <= _lines.Count; count++)
        {
            int last = start + count - 1;
            if (count > 1 && !GoesOn(last)) return 0;
            if (IsOnOtherRow(last, row)) return 0;
            if (Fits(place, start, last, row)) return count;
        }

        return 0;
    }

    private bool Fits(LabelPlace place, int first, int last, int row) => place switch
    {
        LabelPlace.Top => FitsTop(first, last, row),
        LabelPlace.Foot => IsAt(_lines[last].Baseline, row),
        _ => IsAt((_lines[first].Baseline + _lines[last].Baseline) / 2, row),
    };

    // From the top of the row down to the next label.
    private bool FitsTop(int first, int last, int row)
    {
        if (!IsAt(_lines[first].Baseline, row)) return false;
        int next = last + 1;
        return next == _lines.Count || IsOnOtherRow(next, row) || !GoesOn(next);
    }

    // Whether a line may belong to the label of the line before it: close below it, over the same width, and without a number of its own.
    private bool GoesOn(int line)
    {
        (Segment before, Segment after) = (_lines[line - 1], _lines[line]);
        return !after.IsNumberedItem && before.Baseline - after.Baseline <= _leading && before.Left < after.Right
            && before.Right > after.Left;
    }

    // Where the ways fail, as at page breaks: a number starts each label, and the next number ends it.
    private (int Start, int Count)[] ShareByNumbers()
    {
        (int, int)[] shared = new (int, int)[_rows.Length];
        for (int row = 0; row < _rows.Length; row++)
        {
            for (int start = 0; start < _lines.Count; start++)
            {
                if (!_lines[start].IsNumberedItem) continue;
                int end = start + 1;
                while (end < _lines.Count && GoesOn(end)) end++;
                bool isClosed = end < _lines.Count && _lines[end].IsNumberedItem;
                if (isClosed && IsAt((_lines[start].Baseline + _lines[end - 1].Baseline) / 2, row)) shared[row] = (start, end - start);
            }
        }

        return shared;
    }

    private bool IsAt(float height, int row) => MathF.Abs(height - _rows[row]) <= SamePlace * _leading;

    private bool IsOnOtherRow(int line, int row) =>
        (row > 0 && _lines[line].Baseline >= _rows[row - 1] - SamePlace * _leading)
        || (row + 1 < _rows.Length && _lines[line].Baseline <= _rows[row + 1] + SamePlace * _leading);

    // The widest distance between lines of one label: the least that is seen, and a little more.
    private static float LeadingOf(List<Segment> lines)
    {
        const float Least = 0.9f, Most = 1.6f, More = 1.15f;
        float leading = lines.Count == 0 ? 1 : lines.Max(l => l.Size) * Most;
        for (int i = 1; i < lines.Count; i++)
        {
            float distance = lines[i - 1].Baseline - lines[i].Baseline;
            if (distance >= Least * lines[i].Size) leading = Math.Min(leading, distance);
        }

        return leading * More;
    }

    private enum LabelPlace
    {
        Middle,
        Top,
        Foot,
    }
}
