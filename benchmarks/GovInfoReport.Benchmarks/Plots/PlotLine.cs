namespace GovInfoReport.Benchmarks;

/// <summary>A line of a plot.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Values">Its value at each place of the horizontal axis.</param>
internal sealed record PlotLine(string Name, double[] Values);
