namespace GovInfoReport.Collections;

/// <summary>
/// Compares the reports of one agency by year: what was carried over, documents in force, fees, figures that were not brought up to date.
/// </summary>
public static class ReportSeries
{
    /// <summary>Compares reports of one agency, in whatever order they come.</summary>
    /// <param name="reports">The reports. Where they are those of several agencies, use <see cref="ReportCollection"/>.</param>
    /// <exception cref="ArgumentException">There is no report, or their names are those of several agencies.</exception>
    public static SeriesResult Compare(IEnumerable<AnnualReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Compare(reports.Select(r => CollectedReport.Of(r)));
    }

    /// <summary>Compares reports of one agency, with what their reading left in doubt.</summary>
    /// <param name="reports">The reports. Where they are those of several agencies, use <see cref="ReportCollection"/>.</param>
    /// <exception cref="ArgumentException">
    /// There is no report that names its agency and year, or their names are those of several agencies.
    /// </exception>
    public static SeriesResult Compare(IEnumerable<CollectedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        IReadOnlyList<AgencySeries> series = ReportCollection.Of(reports).Series;
        return series.Count switch
        {
            1 => Compare(series[0]),
            0 => throw new ArgumentException("No report names its agency and its year.", nameof(reports)),
            _ => throw new ArgumentException(
                $"The reports are those of {series.Count} agencies ({series[0].Agency}, {series[1].Agency} …); use ReportCollection.",
                    nameof(reports)),
        };
    }

    /// <summary>Compares the reports of a series.</summary>
    /// <param name="series">The reports of one agency.</param>
    public static SeriesResult Compare(AgencySeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return SeriesComparison.Compare(series);
    }
}
