using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>What a target asks of a value.</summary>
/// <param name="Value">The bound.</param>
/// <param name="IsLeast">Whether the value must reach the bound; else it must not pass it.</param>
internal readonly record struct Limit(double Value, bool IsLeast = false)
{
    /// <summary>Whether a value meets the target.</summary>
    /// <param name="value">The value.</param>
    /// <param name="slack">The factor by which the target may be missed.</param>
    public bool IsMetBy(double value, double slack = 1) => IsLeast ? value >= Value / slack : value <= Value * slack;

    public override string ToString() => (IsLeast ? "≥ " : "≤ ") + Value.ToString("0.##", CultureInfo.InvariantCulture);
}
