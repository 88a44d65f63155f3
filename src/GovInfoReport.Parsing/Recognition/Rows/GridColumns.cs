namespace GovInfoReport.Parsing;

/// <summary>The columns of a grid that a piece stands in.</summary>
/// <param name="First">The first, from 0.</param>
/// <param name="Count">How many; 0 in running text.</param>
internal readonly record struct GridColumns(int First, int Count);
