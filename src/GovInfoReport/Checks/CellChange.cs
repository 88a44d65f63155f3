namespace GovInfoReport;

/// <summary>A cell with the figure it has and the figure that would mend sums.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Stated">The figure that the report states. <see langword="null"/>: none.</param>
/// <param name="Mending">The figure that would mend the sums.</param>
public sealed record CellChange(CellDefinition Cell, long? Stated, long Mending);
