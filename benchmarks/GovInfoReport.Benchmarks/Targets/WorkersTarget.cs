using System.Diagnostics;
using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>How many times as fast two workers are as one, with the work of a folder of pages in memory.</summary>
internal sealed record WorkersTarget(string Path, Func<int> Read, int Batch, Limit Limit)
    : Target(Path, "pages a second of two workers, of one", Limit)
{
    private static volatile int _kept;

    protected override TargetRow RunChecked(Effort effort)
    {
        Work(Read);
        List<double> gains = [], singles = [], possible = [];
        Stopwatch total = Stopwatch.StartNew();
        while (gains.Count < effort.LeastRounds || total.Elapsed.TotalSeconds < effort.Measure)
        {
            (double one, double gain) = Gain(Read);
            gains.Add(gain);
            singles.Add(2 * Batch / one);
            possible.Add(Gain(static () => Passes.Scalar(Sample.HtmlPage)).Gain);
        }

        return new(this, Median(gains), string.Create(CultureInfo.InvariantCulture, $"one worker reads {Median(singles):#,0} pages a second; the scalar pass, which shares nothing, gains {Median(possible):0.00} on this machine now"));
    }

    private (double One, double Gain) Gain(Func<int> read)
    {
        double one = Seconds(() => Work(read) ^ Work(read));
        double two = Seconds(() =>
        {
            int first = 0, second = 0;
            Parallel.Invoke(() => first = Work(read), () => second = Work(read));
            return first ^ second;
        });
        return (one, one / two);
    }

    private int Work(Func<int> read)
    {
        int kept = 0;
        for (int i = 0; i < Batch; i++) kept ^= read();
        return kept;
    }

    private static double Seconds(Func<int> work)
    {
        long start = Stopwatch.GetTimestamp();
        _kept = work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
