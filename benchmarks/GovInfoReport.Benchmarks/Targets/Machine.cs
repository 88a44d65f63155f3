using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace GovInfoReport.Benchmarks;

/// <summary>What a measurement ran on.</summary>
internal static class Machine
{
    private const int Rounds = 15;
    private const int Passes = 400;

    /// <summary>The runtime, the processor and its vectors.</summary>
    public static string Description { get; } =
        $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors, vectors of {Vector()} bits, {Processor()}";

    /// <summary>
    /// How many times as much two threads do as one when they share nothing: a scalar pass over the same text each. It is 2 at best, and less
    /// where the second processor is taken: then nothing that uses two can gain more. The best of many short rounds.
    /// </summary>
    public static double TwoThreadGain()
    {
        double one = double.MaxValue, two = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            one = Math.Min(one, Seconds(Work));
            two = Math.Min(two, Seconds(static () => Parallel.Invoke(Work, Work)));
        }

        return 2 * one / two;

        static void Work()
        {
            for (int i = 0; i < Passes; i++) _ = Benchmarks.Passes.Scalar(Sample.HtmlPage);
        }
    }

    private static double Seconds(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static int Vector() => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;

    // The name that the processor gives itself; other kinds of processors have none that can be asked for.
    private static string Processor()
    {
        if (!X86Base.IsSupported) return "processor name unknown";
        Span<int> words = stackalloc int[12];
        for (int i = 0; i < 3; i++) (words[4 * i], words[4 * i + 1], words[4 * i + 2], words[4 * i + 3]) = X86Base.CpuId(unchecked((int)0x80000002) + i, 0);
        return Encoding.ASCII.GetString(MemoryMarshal.AsBytes(words)).TrimEnd('\0').Trim();
    }
}
