namespace GovInfoReport;

/// <summary>Figures, and the cells that an output has of them.</summary>
/// <param name="Cells">The figures.</param>
/// <param name="Listed">The cells in the order of the output, rows of one code side by side.</param>
internal sealed record ListedCells(ReportCells Cells, IEnumerable<CellDefinition> Listed);
