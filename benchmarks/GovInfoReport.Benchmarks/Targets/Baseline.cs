namespace GovInfoReport.Benchmarks;

/// <summary>
/// What the quick targets measured when they were last written down, by path and measure: the state that the guard keeps. It is the only place for
/// these numbers. After a change for the better, <c>--baseline</c> prints the lines anew.
/// </summary>
internal static class Baseline
{
    private static readonly Dictionary<string, double> Values = new(StringComparer.Ordinal)
    {
    };

    /// <summary>The baseline of a target; <see langword="null"/> where none is written down.</summary>
    public static double? Of(Target target) => Values.TryGetValue(KeyOf(target), out double value) ? value : null;

    /// <summary>What stands for a target here.</summary>
    public static string KeyOf(Target target) => $"{target.Path}; {target.Measure}";
}
