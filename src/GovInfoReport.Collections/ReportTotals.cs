namespace GovInfoReport.Collections;

/// <summary>Totals over reports, cell by cell: each says how many reports it rests on, and the whole whether anyone is missing.</summary>
/// <remarks>Immutable and thread-safe. The order in which the reports come changes nothing.</remarks>
public sealed class ReportTotals
{
    private ReportTotals(TotalsSum sum, Completeness? completeness)
    {
        Cells = sum.Totals();
        ReportCount = sum.ReportCount;
        Completeness = completeness;
    }

    /// <summary>A total for each cell, in the order of <see cref="ReportFormat.AllCells"/>.</summary>
    public IReadOnlyList<CellTotal> Cells { get; }

    /// <summary>How many reports were added up.</summary>
    public int ReportCount { get; }

    /// <summary>Who is expected and who is there; <see langword="null"/> where nobody said who is expected.</summary>
    public Completeness? Completeness { get; }

    /// <summary>
    /// Whether every report that is expected was added up. Where not, or where nobody said who is expected, the totals are to be marked as
    /// incomplete (不完整).
    /// </summary>
    public bool IsComplete => Completeness is { IsComplete: true, Unreadable.Count: 0, Doubled.Count: 0 };

    /// <summary>The total of a cell.</summary>
    /// <param name="code">The code of the cell, such as <c>t3.newRequests.total</c>.</param>
    /// <exception cref="ArgumentException">There is no cell of that code.</exception>
    public CellTotal this[string code]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(code);
            return ReportFormat.TryFindCell(code, out CellDefinition? cell) ? Cells[cell.Index]
                : throw new ArgumentException($"There is no cell '{code}'.", nameof(code));
        }
    }

    /// <summary>Adds up all reports that can be read, as they come, and keeps none of them: copies of one report count as often as they
    /// come.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="blanks">What a blank is.</param>
    public static ReportTotals Of(IEnumerable<CollectedReport> reports, BlankPolicy blanks = BlankPolicy.StatedOnly)
    {
        ArgumentNullException.ThrowIfNull(reports);
        TotalsSum sum = new(blanks);
        foreach (CollectedReport report in reports)
        {
            if (!report.IsUnreadable) sum.Add(report);
        }

        return new ReportTotals(sum, null);
    }

    /// <summary>
    /// Adds up the reports of a collection for a year: of copies the current one, and with a roster those alone that it lists, without
    /// bodies of the state. Where nothing tells which copy is current, none of them is added, and the agency is among the doubled.
    /// </summary>
    /// <param name="collection">The reports.</param>
    /// <param name="year">The year.</param>
    /// <param name="roster">Who is expected. <see langword="null"/>: nobody says, and the totals are incomplete.</param>
    /// <param name="blanks">What a blank is.</param>
    public static ReportTotals Of(
        ReportCollection collection, int year, Roster? roster = null, BlankPolicy blanks = BlankPolicy.StatedOnly)
    {
        ArgumentNullException.ThrowIfNull(collection);
        TotalsSum sum = new(blanks);
        ExpectedBodies? bodies = roster is null ? null : new(roster, year);
        List<string> unexpected = [], doubled = [], withoutTables = [];
        foreach (AgencySeries series in collection.Series)
        {
            if (series.Years.FirstOrDefault(y => y.Year == year) is not { } reports) continue;
            if (bodies?.Take(series.Agency) == false) unexpected.Add(series.Agency);
            else if (reports.IsUndecided) doubled.Add(series.Agency);
            else if (reports.Current.Report.Cells.StatedCount == 0) withoutTables.Add(series.Agency);
            else sum.Add(reports.Current);
        }

        Completeness? completeness = bodies is null ? null : new Completeness
        {
            Expected = [.. bodies.Expected],
            Received = [.. bodies.Received],
            Missing = [.. bodies.Missing],
            Unreadable = [.. collection.Unplaced.Select(u => u.Report.Source ?? "")],
            WithoutTables = [.. withoutTables],
            Doubled = [.. doubled],
            Unexpected = [.. unexpected],
        };
        return new ReportTotals(sum, completeness);
    }
}
