using System.Diagnostics;
using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>How many times as fast two workers are as one, with the work of a folder of pages in memory.</summary>
internal sealed record WorkersTarget(string Path, Func<int> Read, int Batch, Limit Limit)
    : Target(Path, "pages a second of two workers, of one", Limit)
{
    protected override TargetRow RunChecked(Effort effort)
    {
        Work(Batch);
        List<double> gains = [], singles = [];
        Stopwatch total = Stopwatch.StartNew();
        while (gains.Count < effort.LeastRounds || total.Elapsed.TotalSeconds < effort.Measure)
        {
            double one = Seconds(() => Work(2 * Batch));
            double two = Seconds(() => Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = 2 }, () => Work(Batch), () => Work(Batch)));
            gains.Add(one / two);
            singles.Add(2 * Batch / one);
        }

        gains.Sort();
        singles.Sort();
        return new(this, gains[gains.Count / 2], string.Create(CultureInfo.InvariantCulture, $"one worker reads {singles[singles.Count / 2]:#,0} pages a second"));
    }

    private int Work(int pages)
    {
        int kept = 0;
        for (int i = 0; i < pages; i++) kept ^= Read();
        return kept;
    }

    private static double Seconds(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
