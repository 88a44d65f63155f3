namespace GovInfoReport.Validation;

/// <summary>A part of a total in the prose: 市公安局1200件.</summary>
/// <param name="Name">What it is a part of, without the verb behind it: 市公安局; empty where the words give no name.</param>
/// <param name="Value">The figure as a number.</param>
/// <param name="FigureSpan">Where the figure stands.</param>
public sealed record ClaimPart(string Name, decimal Value, ClaimSpan FigureSpan);
