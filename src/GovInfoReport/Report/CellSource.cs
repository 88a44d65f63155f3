namespace GovInfoReport;

/// <summary>Where a cell was read from and what stood there.</summary>
/// <param name="Position">The place in the document.</param>
/// <param name="RawText">The text of the cell as written, such as 22（其中修订16件）.</param>
public readonly record struct CellSource(SourcePosition Position, string RawText);
