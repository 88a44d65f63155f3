namespace GovInfoReport.Benchmarks;

/// <summary>Bars that are compared with each other.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Bars">The bars from above.</param>
internal sealed record BarGroup(string Name, PlotBar[] Bars);
