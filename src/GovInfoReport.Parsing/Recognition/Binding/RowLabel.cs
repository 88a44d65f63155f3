namespace GovInfoReport.Parsing;

/// <summary>Where the label of a row stands, where it came in one piece.</summary>
/// <param name="Start">Where it starts in the document's text.</param>
/// <param name="Length">Its length; 0 where it is not known.</param>
/// <param name="Source">Where it stands in the source.</param>
/// <param name="IsOther">Whether it is not the official one.</param>
internal readonly record struct RowLabel(int Start, int Length, int Source, bool IsOther);
