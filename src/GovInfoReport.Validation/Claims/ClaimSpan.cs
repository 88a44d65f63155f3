namespace GovInfoReport.Validation;

/// <summary>A piece of the prose of a report.</summary>
/// <param name="Place">The part of the report: the preamble or a section.</param>
/// <param name="Start">The first character within the text of that part.</param>
/// <param name="Length">How many characters.</param>
public readonly record struct ClaimSpan(Place Place, int Start, int Length);
