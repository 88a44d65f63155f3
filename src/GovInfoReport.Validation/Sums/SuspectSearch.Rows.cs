namespace GovInfoReport.Validation;

/// <content>Figures that slipped: into a neighbouring cell, along a row, into another row.</content>
internal sealed partial class SuspectSearch
{
    private const int Columns = 7;
    private const int Rows = 25;

    private static int CellAt(int row, int column) => ReportCells.RequestsStart + (row * Columns) + column;

    /// <summary>Two cells of one row or one column that stand in each other's place.</summary>
    private void SeekSwaps()
    {
        if (_broken.Count > MostSumsOfPair) return;
        if (SumLayout.Relations[_broken[0]].Kind == RelationKind.Cases) return;
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                for (int other = column + 1; other < Columns; other++) TrySwap(CellAt(row, column), CellAt(row, other));
                for (int other = row + 1; other < Rows; other++) TrySwap(CellAt(row, column), CellAt(other, column));
            }
        }
    }

    private void TrySwap(int left, int right)
    {
        long leftValue = _ledger[left], rightValue = _ledger[right];
        if (leftValue == rightValue || !_ledger.IsSettled(left) || !_ledger.IsSettled(right)) return;
        _ledger.Set(left, rightValue);
        _ledger.Set(right, leftValue);
        if (AllMended) Add(SuspectKind.CellsSwapped, new Change(left, rightValue), new Change(right, leftValue));
        _ledger.Set(left, leftValue);
        _ledger.Set(right, rightValue);
    }

    /// <summary>A row whose figures moved on by a column, a figure split over two cells, two figures joined in one.</summary>
    private void SeekRowSlips()
    {
        if (_broken.Count > MostSumsOfRow || SumLayout.Relations[_broken[0]].Kind == RelationKind.Cases) return;
        Span<long> before = stackalloc long[Columns];
        Span<long> after = stackalloc long[Columns];
        for (int row = 0; row < Rows; row++)
        {
            bool settled = true;
            for (int column = 0; column < Columns; column++)
            {
                before[column] = _ledger[CellAt(row, column)];
                settled &= _ledger.IsSettled(CellAt(row, column));
            }

            if (!settled || before.IndexOfAnyExcept(0) < 0) continue;
            for (int from = 0; from < Columns - 1; from++)
            {
                // The whole row may have moved, or its parts alone while the total stayed.
                TryRight(row, before, after, from, Columns);
                TryRight(row, before, after, from, Columns - 1);
                TryLeft(row, before, after, from, Columns);
                TryLeft(row, before, after, from, Columns - 1);
            }
        }
    }

    // The figures from here on belong one to the right: a blank got lost here, or two figures are joined here.
    private void TryRight(int row, Span<long> before, Span<long> after, int from, int width)
    {
        before.CopyTo(after);
        before[from..(width - 1)].CopyTo(after[(from + 1)..]);
        after[from] = 0;
        TryRow(SuspectKind.RowShifted, row, before, after);
        for (long power = 10; power <= before[from]; power *= 10)
        {
            (after[from], after[from + 1]) = (before[from] / power, before[from] % power);
            TryRow(SuspectKind.FiguresJoined, row, before, after);
        }
    }

    // The figures after this one belong one to the left: a blank came in here, or one figure was split in two. The last figure
    // went off the row: it was the total, which the sum of the row tells, or a part, and then most often zero.
    private void TryLeft(int row, Span<long> before, Span<long> after, int from, int width)
    {
        if (width - from < 2) return;
        before.CopyTo(after);
        before[(from + 1)..width].CopyTo(after[from..]);
        after[width - 1] = 0;
        if (before[from] == 0) TryTotalled(SuspectKind.RowShifted, row, before, after, width);
        if (before[from] <= 0 || Joined(before[from], before[from + 1]) is not { } joined) return;
        after[from] = joined;
        TryTotalled(SuspectKind.FigureSplit, row, before, after, width);
    }

    private void TryTotalled(SuspectKind kind, int row, Span<long> before, Span<long> after, int width)
    {
        if (width == Columns)
        {
            after[^1] = 0;
            foreach (long part in after[..^1]) after[^1] += part;
        }

        TryRow(kind, row, before, after);
    }

    private static long? Joined(long left, long right)
    {
        if (right < 0) return null;
        long power = 10;
        while (power <= right) power *= 10;
        return left < ReportSums.SafeMagnitude / power ? (left * power) + right : null;
    }

    private void TryRow(SuspectKind kind, int row, ReadOnlySpan<long> before, ReadOnlySpan<long> after)
    {
        if (before.SequenceEqual(after)) return;
        for (int column = 0; column < Columns; column++) _ledger.Set(CellAt(row, column), after[column]);
        if (AllMended)
        {
            List<Change> changes = [];
            for (int column = 0; column < Columns; column++)
            {
                if (before[column] != after[column]) changes.Add(new Change(CellAt(row, column), after[column]));
            }

            if (!_candidates.Exists(c => c.Changes.AsSpan().SequenceEqual([.. changes]))) Add(kind, [.. changes]);
        }

        for (int column = 0; column < Columns; column++) _ledger.Set(CellAt(row, column), before[column]);
    }

    /// <summary>Two rows that stand in each other's place; two outcomes that do break no sum.</summary>
    private void SeekRowSwaps()
    {
        if (_broken.Count > MostSumsOfTwoRows || SumLayout.Relations[_broken[0]].Kind == RelationKind.Cases) return;
        for (int row = 0; row < Rows; row++)
        {
            for (int other = row + 1; other < Rows; other++)
            {
                // Two outcomes, or the two rows that come in, are on one side of every sum of a column.
                if (row >= 2 && other <= 22 || other == 1) continue;
                SwapRows(row, other);
                bool mended = AllMended;
                SwapRows(row, other);
                if (!mended) continue;
                Add(SuspectKind.RowsSwapped, [.. RowChanges(row, other), .. RowChanges(other, row)]);
            }
        }
    }

    private void SwapRows(int row, int other)
    {
        for (int column = 0; column < Columns; column++)
        {
            long value = _ledger[CellAt(row, column)];
            _ledger.Set(CellAt(row, column), _ledger[CellAt(other, column)]);
            _ledger.Set(CellAt(other, column), value);
        }
    }

    private IEnumerable<Change> RowChanges(int row, int source) =>
        Enumerable.Range(0, Columns).Where(c => _ledger[CellAt(row, c)] != _ledger[CellAt(source, c)])
        .Select(c => new Change(CellAt(row, c), _ledger[CellAt(source, c)]));
}
