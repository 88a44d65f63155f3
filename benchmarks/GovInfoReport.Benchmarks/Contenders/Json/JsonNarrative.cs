namespace GovInfoReport.Benchmarks;

/// <summary>A narrative section.</summary>
internal sealed record JsonNarrative(string Heading, string Text);
