namespace GovInfoReport.Benchmarks;

/// <summary>A bar of a plot.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Value">Its length.</param>
/// <param name="IsOurs">Whether it is this library's.</param>
internal sealed record PlotBar(string Name, double Value, bool IsOurs);
