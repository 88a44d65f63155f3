namespace GovInfoReport.Benchmarks;

/// <summary>What was measured for a target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Value">The value; not a number where the contenders read something wrong.</param>
/// <param name="Note">The times behind it.</param>
internal sealed record TargetRow(Target Target, double Value, string Note)
{
    /// <summary>The value by the least times instead of the medians, where there are such: what is left when nothing disturbed the measurement.</summary>
    public double ValueAtBest { get; init; } = Value;

    public bool Meets => Target.Limit.IsMetBy(Value);
}
