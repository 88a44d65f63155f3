namespace GovInfoReport.Benchmarks;

/// <summary>What was measured for a target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Value">The value; not a number where the contenders read something wrong.</param>
/// <param name="Note">The times behind it.</param>
internal sealed record TargetRow(Target Target, double Value, string Note)
{
    public bool Meets => Target.Limit.IsMetBy(Value);
}
