using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>The cells that the reading of a document left in doubt.</summary>
internal static class UnsettledCells
{
    /// <summary>
    /// The cells without a figure in the places that the report names as unsettled. A cell with a figure is settled, whatever else
    /// is doubtful in its row or table.
    /// </summary>
    internal static CellSet Of(AnnualReport report, ImmutableArray<Place> doubts)
    {
        CellSet cells = default;
        foreach (UnsettledValue value in report.Unsettled) Add(ref cells, report, value.Place);
        foreach (Place place in doubts) Add(ref cells, report, place);
        return cells;
    }

    internal static IEnumerable<CellDefinition> CellsOf(Place place) =>
        place.Cell is { } cell ? [cell]
        : place.Row is { } row ? row.Cells
        : place.Table is { } table ? CellsOf(table.Number)
        : place.Section is { Number: 2 or 3 or 4 } section ? CellsOf(section.Number)
        : place.Kind == PlaceKind.None ? ReportFormat.AllCells
        : [];

    private static IEnumerable<CellDefinition> CellsOf(int table) => ReportFormat.AllCells.Where(c => c.Table.Number == table);

    private static void Add(ref CellSet cells, AnnualReport report, Place place)
    {
        foreach (CellDefinition cell in CellsOf(place))
        {
            if (!report.Cells.Stated.Contains(cell.Index)) cells.Add(cell.Index);
        }
    }
}
