namespace GovInfoReport.Parsing;

/// <summary>What one reading of a document gave.</summary>
/// <param name="Result">The report, and what was said.</param>
/// <param name="Open">What is open of its tables; <see langword="null"/> where nothing is.</param>
/// <param name="Repeated">The tables that come again, and the one that was asked for.</param>
internal sealed record Reading(ParseResult Result, ShapeReading? Open, IReadOnlyList<RepeatedTable> Repeated);
