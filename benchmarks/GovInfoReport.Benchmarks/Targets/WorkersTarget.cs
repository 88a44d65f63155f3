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
        Best pages = new(), passes = new();
        Stopwatch total = Stopwatch.StartNew();
        for (int round = 0; round < effort.LeastRounds || total.Elapsed.TotalSeconds < 3 * effort.Measure; round++)
        {
            Take(pages, Read);
            Take(passes, static () => Passes.Scalar(Sample.HtmlPage));
        }

        return new(this, pages.Gain, string.Create(CultureInfo.InvariantCulture, $"one worker reads {2 * Batch / pages.One:#,0} pages a second; the scalar pass, which shares nothing, gains {passes.Gain:0.00} on this machine now"));
    }

    // Where other work takes the second processor, most rounds gain nothing; the best of many short ones shows what is possible.
    private void Take(Best best, Func<int> read)
    {
        best.One = Math.Min(best.One, Seconds(() => Work(read) ^ Work(read)));
        best.Two = Math.Min(best.Two, Seconds(() =>
        {
            int first = 0, second = 0;
            Parallel.Invoke(() => first = Work(read), () => second = Work(read));
            return first ^ second;
        }));
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

    private sealed class Best
    {
        public double One { get; set; } = double.MaxValue;

        public double Two { get; set; } = double.MaxValue;

        public double Gain => One / Two;
    }
}
