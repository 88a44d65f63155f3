using System.Diagnostics;

namespace GovInfoReport.Benchmarks;

/// <summary>
/// Times two contenders in turns, A B B A, in one process. A ratio is taken within each round, so that a machine that slows down or has other
/// work slows both; the median over the rounds leaves the disturbed ones out.
/// </summary>
internal sealed class InterleavedTimer(Effort effort)
{
    private const double BatchSeconds = 0.002;
    private const int MostRounds = 301;
    private const int WarmUpPhases = 3;

    // Code reaches its final tier after 30 calls, a pause of 100 ms without new code, and a compilation in the background; twice, as the middle tier counts branches.
    private static readonly TimeSpan TierPause = TimeSpan.FromMilliseconds(130);

    private int _kept;

    public Timing Compare(Contender first, Contender second)
    {
        int firstBatch = 1, secondBatch = 1;
        for (int phase = 0; phase < WarmUpPhases; phase++)
        {
            firstBatch = WarmUp(first);
            secondBatch = WarmUp(second);
            Thread.Sleep(TierPause);
        }

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

        return new(Median(firsts), Median(seconds), Median(ratios));
    }

    /// <summary>The median time of one contender, in nanoseconds a unit.</summary>
    public double Measure(Contender contender) => Compare(contender, contender).First;

    // Returns how many runs make a batch.
    private int WarmUp(Contender contender)
    {
        Stopwatch watch = Stopwatch.StartNew();
        int runs = 0;
        do
        {
            _kept ^= contender.Run();
            runs++;
        }
        while (watch.Elapsed.TotalSeconds < effort.WarmUp / WarmUpPhases);
        return Math.Max(1, (int)(runs * BatchSeconds / watch.Elapsed.TotalSeconds));
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
