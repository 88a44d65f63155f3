namespace GovInfoReport.Validation;

/// <summary>
/// The differences of a report's sums while changes of figures are tried out. Changing a cell touches the three sums at most that it
/// stands in, so trying a change and taking it back costs a few additions.
/// </summary>
internal sealed class SumLedger
{
    private readonly long[] _values;
    private readonly long[] _differences;
    private readonly bool[] _assessed;
    private readonly CellSet _unsettled;

    internal SumLedger(ReportSums sums)
    {
        _values = [.. sums.Values!];
        _differences = [.. sums.Differences!];
        _unsettled = sums.Unsettled;
        foreach (CollapsedRow row in sums.Collapsed)
        {
            foreach (CellDefinition cell in row.Group.Rows.SelectMany(r => r.Cells)) _unsettled.Add(cell.Index);
        }

        // What the edition of the table does not have is blank by right.
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            bool isOther = cell.Table.Number == ReportFormat.Current.Requests.Number && !sums.Format.TryGetCell(cell.Code, out _);
            if (isOther && !sums.Report.Cells.Stated.Contains(cell.Index)) _unsettled.Add(cell.Index);
        }

        _assessed = new bool[_differences.Length];
        for (int i = 0; i < _assessed.Length; i++)
        {
            // A blank sum is zero on both sides: a figure in it would break it. A sum that cannot be assessed says nothing.
            _assessed[i] = sums.States[i] is SumState.Holds or SumState.Broken or SumState.Blank;
            if (!_assessed[i]) _differences[i] = 0;
            else if (_differences[i] != 0) BrokenCount++;
        }
    }

    /// <summary>How many sums are broken now.</summary>
    internal int BrokenCount { get; private set; }

    /// <summary>How often a change was tried, taken back or looked for.</summary>
    internal int Steps { get; private set; }

    internal long this[int cell] => _values[cell];

    internal long DifferenceOf(int relation) => _differences[relation];

    internal bool IsSettled(int cell) => !_unsettled.Contains(cell);

    /// <summary>Changes a cell.</summary>
    internal void Set(int cell, long value)
    {
        Steps++;
        long change = value - _values[cell];
        if (change == 0) return;
        _values[cell] = value;
        foreach (SumLayout.Part part in SumLayout.ByCell[cell])
        {
            if (!_assessed[part.Relation]) continue;
            long before = _differences[part.Relation];
            long after = before + (part.Sign * change);
            _differences[part.Relation] = after;
            BrokenCount += (after != 0 ? 1 : 0) - (before != 0 ? 1 : 0);
        }
    }

    /// <summary>
    /// The figure that would mend every broken sum that the cell stands in and break none; <see langword="null"/> where there is none.
    /// </summary>
    internal long? MendingValue(int cell, out int mended)
    {
        Steps++;
        long? change = null;
        mended = 0;
        foreach (SumLayout.Part part in SumLayout.ByCell[cell])
        {
            if (!_assessed[part.Relation]) continue;
            long needed = -part.Sign * _differences[part.Relation];
            if (needed == 0 || (change ?? needed) != needed) return null;
            change = needed;
            mended++;
        }

        long value = _values[cell] + change.GetValueOrDefault();
        return change is null || value < 0 || !IsSettled(cell) ? null : value;
    }
}
