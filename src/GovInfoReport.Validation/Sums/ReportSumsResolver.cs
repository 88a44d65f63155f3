using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>
/// Works out the sums of a report where something differs: a sum broken, a figure doubtful, a row collapsed, a total blank.
/// </summary>
internal sealed class ReportSumsResolver(AnnualReport report, SumState[] states, ImmutableArray<Place> doubts)
{
    private readonly CellSet _stated = report.Cells.Stated;
    private CellSet _unsettled = UnsettledCells.Of(report, doubts);

    internal long[] Differences { get; } = new long[states.Length];

    internal long[] Values { get; } = report.Cells.Counts.ToArray();

    internal List<CollapsedRow> Collapsed { get; } = CollapsedRow.Find(report);

    internal CellSet Unsettled => _unsettled;

    internal bool IsWide { get; } = report.Cells.Counts.IndexOfAnyExceptInRange(-ReportSums.SafeMagnitude, ReportSums.SafeMagnitude) >= 0;

    internal void Resolve()
    {
        foreach (CollapsedRow row in Collapsed)
        {
            // The rows that it stands for are blank by right, not in doubt; where the row itself is in doubt, so are they.
            foreach (CellDefinition cell in row.Group.Rows.SelectMany(r => r.Cells))
            {
                if (row.IsSettled) _unsettled.Remove(cell.Index);
                else _unsettled.Add(cell.Index);
            }
        }

        // Totals of rows first: a blank total of a row is an addend of its column.
        ResolveKind(RelationKind.Applicants);
        ResolveKind(RelationKind.Cases);
        ResolveKind(RelationKind.Outcomes);
        ResolveKind(RelationKind.Balance);
        if (HasOnlyTotals(ReportFormat.Current.Requests)) MarkOnlyTotals(RelationKind.Applicants);
        if (HasOnlyTotals(ReportFormat.Current.Cases)) MarkOnlyTotals(RelationKind.Cases);
    }

    private void ResolveKind(RelationKind kind)
    {
        for (int i = 0; i < states.Length; i++)
        {
            if (SumLayout.Relations[i].Kind != kind) continue;
            Int128 difference = DifferenceOf(i);
            Differences[i] = (long)Int128.Clamp(difference, long.MinValue, long.MaxValue);
            states[i] = StateOf(i, difference);
            if (states[i] != SumState.TotalBlank) continue;
            Values[SumLayout.Totals[i][0]] = Differences[i];
        }
    }

    private Int128 DifferenceOf(int relation)
    {
        Int128 difference = 0;
        foreach (short cell in SumLayout.Addends[relation]) difference += Values[cell];
        foreach (short cell in SumLayout.Totals[relation]) difference -= Values[cell];
        if (SumLayout.Relations[relation].Kind == RelationKind.Outcomes)
        {
            int column = (SumLayout.Totals[relation][0] - ReportCells.RequestsStart) % 7;
            foreach (CollapsedRow row in Collapsed) difference += row[column] ?? 0;
        }

        return difference;
    }

    private SumState StateOf(int i, Int128 difference)
    {
        if (_unsettled.Intersects(SumLayout.Cells[i])) return SumState.Unsettled;
        if (states[i] is SumState.TableBlank or SumState.Blank && difference == 0) return states[i];
        if (difference == 0) return SumState.Holds;
        if (!HasFigure(SumLayout.Totals[i]) && SumLayout.Relations[i].Kind == RelationKind.Balance) return SumState.RowsBlank;
        int total = SumLayout.Totals[i][0];
        bool totalIsBlank = SumLayout.Totals[i].Length == 1 && !_stated.Contains(total) && Values[total] == 0;
        return totalIsBlank ? SumState.TotalBlank : SumState.Broken;
    }

    // Whether the rows of some cells have a figure in any column.
    private bool HasFigure(short[] cells)
    {
        foreach (short cell in cells)
        {
            foreach (CellDefinition other in ReportFormat.AllCells[cell].Row.Cells)
            {
                if (_stated.Contains(other.Index)) return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a table gives totals alone. Its parts are blank; or, in table 3, they read zero and the totals agree among themselves,
    /// so that the zeros are blanks by another name and not one wrong total.
    /// </summary>
    private bool HasOnlyTotals(TableDefinition table)
    {
        int totals = 0;
        bool anyPartStated = false;
        bool isOfRequests = table.Number == ReportFormat.Current.Requests.Number;
        foreach (RowDefinition row in isOfRequests ? [.. table.Rows, SumLayout.OtherAsOneRow] : table.Rows)
        {
            foreach (CellDefinition cell in row.Cells.AsSpan()[..^1])
            {
                if (Values[cell.Index] != 0 || _unsettled.Contains(cell.Index)) return false;
                anyPartStated |= _stated.Contains(cell.Index);
            }

            if (Values[row.Cells[^1].Index] != 0) totals++;
        }

        if (!anyPartStated) return totals >= 1;
        return table.Number == ReportFormat.Current.Requests.Number && totals >= 2 && !HasBroken(RelationKind.Balance)
            && !HasBroken(RelationKind.Outcomes);
    }

    private bool HasBroken(RelationKind kind)
    {
        for (int i = 0; i < states.Length; i++)
        {
            if (SumLayout.Relations[i].Kind == kind && states[i] == SumState.Broken) return true;
        }

        return false;
    }

    private void MarkOnlyTotals(RelationKind kind)
    {
        for (int i = 0; i < states.Length; i++)
        {
            if (SumLayout.Relations[i].Kind == kind && states[i] == SumState.Broken) states[i] = SumState.OnlyTotals;
        }
    }
}
