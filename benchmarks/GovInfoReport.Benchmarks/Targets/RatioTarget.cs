using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>The time of one contender as a multiple of another's.</summary>
internal sealed record RatioTarget(string Path, string Measure, Contender First, Contender Second, Limit Limit)
    : Target(Path, Measure, Limit)
{
    protected override TargetRow RunChecked(Effort effort)
    {
        Timing timing = new InterleavedTimer(effort).Compare(First, Second);
        return new(this, timing.Ratio, $"{Show(timing.First, First)} / {Show(timing.Second, Second)}") { ValueAtBest = timing.RatioAtBest };
    }

    private static string Show(double nanoseconds, Contender contender) => contender.Units == 1
        ? (nanoseconds / 1_000).ToString(nanoseconds < 100_000 ? "0.0" : "#,0", CultureInfo.InvariantCulture) + " µs"
        : nanoseconds.ToString("0.00", CultureInfo.InvariantCulture) + " ns a character";
}
