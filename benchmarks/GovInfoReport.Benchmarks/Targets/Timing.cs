namespace GovInfoReport.Benchmarks;

/// <summary>How two contenders compare.</summary>
/// <param name="First">The median time of the first, in nanoseconds a unit.</param>
/// <param name="Second">The median time of the second, in nanoseconds a unit.</param>
/// <param name="Ratio">The median of the ratios of the rounds.</param>
/// <param name="FirstAtBest">The least time of the first, in nanoseconds a unit.</param>
/// <param name="RatioAtBest">The ratio of the least times.</param>
internal sealed record Timing(double First, double Second, double Ratio, double FirstAtBest, double RatioAtBest);
