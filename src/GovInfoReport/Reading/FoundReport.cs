namespace GovInfoReport;

/// <summary>One of the reports of a file.</summary>
/// <param name="Number">Which one, from 1, in the order of the file.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="Result">What was read of it.</param>
public sealed record FoundReport(int Number, SourcePosition Position, ParseResult Result);
