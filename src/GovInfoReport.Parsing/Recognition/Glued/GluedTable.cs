namespace GovInfoReport.Parsing;

/// <summary>A table of text without separators.</summary>
/// <param name="Table">The table.</param>
/// <param name="Start">Where it starts in the document's text.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Rows">Its rows in the order of the format; those whose figures are open have all of them as one piece.</param>
internal sealed record GluedTable(TableDefinition Table, int Start, int End, IReadOnlyList<ShapedRow> Rows);
