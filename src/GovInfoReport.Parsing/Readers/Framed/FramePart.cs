namespace GovInfoReport.Parsing;

/// <summary>A part of a line of a framed table.</summary>
/// <param name="First">Its first column.</param>
/// <param name="Last">The column behind its last one.</param>
/// <param name="Start">Where its text starts.</param>
/// <param name="End">Where its text ends.</param>
internal readonly record struct FramePart(int First, int Last, int Start, int End);
