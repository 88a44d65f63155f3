namespace GovInfoReport.Validation;

/// <summary>The cells that the reading of a document left in doubt.</summary>
internal static class UnsettledCells
{
    /// <summary>
    /// The cells without a figure in the places that the report names as unsettled. A cell with a figure is settled, whatever else
    /// is doubtful in its row or table.
    /// </summary>
    internal static CellSet Of(AnnualReport report)
    {
        CellSet cells = default;
        foreach (UnsettledValue value in report.Unsettled)
        {
            foreach (CellDefinition cell in CellsOf(value.Place))
            {
                if (!report.Cells.Stated.Contains(cell.Index)) cells.Add(cell.Index);
            }
        }

        return cells;
    }

    internal static IEnumerable<CellDefinition> CellsOf(Place place) =>
        place.Cell is { } cell ? [cell]
        : place.Row is { } row ? row.Cells
        : place.Table is { } table ? table.Cells
        : place.Section is { Number: 2 or 3 or 4 } section ? ReportFormat.Current.GetTable(section.Number).Cells
        : place.Kind == PlaceKind.None ? ReportFormat.Current.Cells
        : [];
}
