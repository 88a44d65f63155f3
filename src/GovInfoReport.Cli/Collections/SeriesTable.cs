using System.Collections.Immutable;
using System.Globalization;
using GovInfoReport.Collections;

namespace GovInfoReport.Cli;

/// <summary>The figures of a series that a table of years shows: those that relations between years are about.</summary>
internal static class SeriesTable
{
    private static readonly ImmutableArray<RowDefinition> Requests = ReportFormat.Current.Requests.Rows;

    public static ImmutableArray<CellDefinition> Cells { get; } =
    [
        .. ReportFormat.Current.Disclosure.Cells,
        Requests[0].Cells[^1],
        .. Requests[1].Cells,
        Requests[^2].Cells[^1],
        .. Requests[^1].Cells,
        .. ReportFormat.Current.Cases.Rows.Select(r => r.Cells[^1]),
    ];

    public static string Figure(YearOfReports year, CellDefinition cell) =>
        year.Current.Report.Cells[cell]?.ToString("0.######", CultureInfo.InvariantCulture) ?? "·";
}
