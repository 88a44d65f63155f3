using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>The longest time among many inputs, in milliseconds: the only target that is a time.</summary>
internal sealed record WorstTimeTarget(string Path, IReadOnlyList<Contender> Contenders, Limit Limit)
    : Target(Path, $"ms, the worst of {Contenders.Count}", Limit)
{
    protected override TargetRow RunChecked(Effort effort)
    {
        InterleavedTimer timer = new(effort with { WarmUp = effort.WarmUp / 6, Measure = effort.Measure / 12 });
        double[] times = [.. Contenders.Select(timer.Measure)];
        int worst = Array.IndexOf(times, times.Max());
        return new(this, times[worst] / 1e6, string.Create(CultureInfo.InvariantCulture, $"{Contenders[worst].Name}; median {times.Order().ElementAt(times.Length / 2) / 1_000:#,0} µs"));
    }
}
