using System.Diagnostics;
using System.Runtime;

namespace GovInfoReport.Benchmarks;

/// <summary>
/// Times two contenders in turns, A B B A, in one process. A ratio is taken within each round, so that a machine that slows down or has other
/// work slows both; the median over the rounds leaves the disturbed ones out.
/// </summary>
internal sealed class InterleavedTimer(Effort effort)
{
    // Short enough that most batches run within one slice of a busy machine's scheduler.
    private const double BatchSeconds = 0.0004;
    private const int MostRounds = 601;
    private const int LeastWarmUpPhases = 3;
    private const int MostWarmUpPhases = 20;
    private const int LeastWarmUpRuns = 40;
    private const double SlowRun = 0.01;

    // Code reaches its final tier after 30 calls, a pause of 100 ms without new code, and a compilation in the background.
    private static readonly TimeSpan TierPause = TimeSpan.FromMilliseconds(130);

    private int _kept;

    public Timing Compare(Contender first, Contender second)
    {
        (int firstBatch, int secondBatch) = Settle(first, second);
        List<double> firsts = [], seconds = [], ratios = [];
        Stopwatch total = Stopwatch.StartNew();
        while (ratios.Count < effort.LeastRounds || (total.Elapsed.TotalSeconds < effort.Measure && ratios.Count < MostRounds))
        {
            double a = Time(first, firstBatch), b = Time(second, secondBatch);
            b += Time(second, secondBatch);
            a += Time(first, firstBatch);
            (a, b) = (a / 2 / first.Units, b / 2 / second.Units);
            firsts.Add(a);
            seconds.Add(b);
            ratios.Add(a / b);
        }

        return new(Median(firsts), Median(seconds), Median(ratios), firsts.Min(), firsts.Min() / seconds.Min());
    }

    /// <summary>The median time of one contender, in nanoseconds a unit.</summary>
    public double Measure(Contender contender) => Compare(contender, contender).First;

    /// <summary>The least time of one contender, in nanoseconds a unit: what it takes when nothing else disturbs it.</summary>
    public double Fastest(Contender contender) => Compare(contender, contender).FirstAtBest;

    // Warms both up until the compiler has had nothing to do for a whole phase; returns how many runs make a batch.
    private (int First, int Second) Settle(Contender first, Contender second)
    {
        for (int phase = 1; ; phase++)
        {
            long before = JitInfo.GetCompiledMethodCount();
            double firstRun = WarmUp(first), secondRun = WarmUp(second);
            Thread.Sleep(TierPause);
            bool settled = phase >= LeastWarmUpPhases && JitInfo.GetCompiledMethodCount() == before;
            if (!settled && phase < MostWarmUpPhases) continue;
            // Batches of equal length, or else other work on the machine would interrupt the longer ones more often and favour the shorter.
            double batch = Math.Max(BatchSeconds, Math.Max(firstRun, secondRun));
            return (Math.Max(1, (int)Math.Round(batch / firstRun)), Math.Max(1, (int)Math.Round(batch / secondRun)));
        }
    }

    // The fastest run, in seconds.
    private double WarmUp(Contender contender)
    {
        double fastest = double.MaxValue;
        Stopwatch watch = Stopwatch.StartNew();
        for (int runs = 0; watch.Elapsed.TotalSeconds < effort.WarmUp / LeastWarmUpPhases || (runs < LeastWarmUpRuns && fastest < SlowRun); runs++)
            fastest = Math.Min(fastest, Time(contender, 1) / 1e9);
        return fastest;
    }

    private double Time(Contender contender, int runs)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < runs; i++) _kept ^= contender.Run();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / runs;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
