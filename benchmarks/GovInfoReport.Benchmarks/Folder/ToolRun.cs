using System.Diagnostics;
using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>One run of the tool as a process of its own.</summary>
/// <param name="Seconds">How long it took, from start to end.</param>
/// <param name="ProcessorSeconds">The processor time it took, of all threads.</param>
/// <param name="PeakBytes">The most memory it held at any time.</param>
internal sealed record ToolRun(double Seconds, double ProcessorSeconds, long PeakBytes)
{
    private const int MillisecondsBetweenLooks = 10;

    // The build of the benchmarks puts the tool beside them.
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, Publisher.Executable("govinforeport"));

    /// <summary>Runs the tool; its output goes nowhere.</summary>
    /// <param name="workers">How many processors the tool may know of: so many files it reads at a time.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ToolRun Of(int workers, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(Tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_PROCESSOR_COUNT"] = workers.ToString(CultureInfo.InvariantCulture);
        Stopwatch watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        Task output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null), errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        long peak = 0;
        double processor = 0;
        while (!process.WaitForExit(MillisecondsBetweenLooks)) Look(process, ref peak, ref processor);
        Task.WaitAll(output, errors);
        double seconds = watch.Elapsed.TotalSeconds;
        if (process.ExitCode > 1) throw new InvalidOperationException($"The tool ended with {process.ExitCode}: not every file could be read.");
        return new(seconds, processor, peak);
    }

    private static void Look(Process process, ref long peak, ref double processor)
    {
        try
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);
            processor = process.TotalProcessorTime.TotalSeconds;
        }
        catch (InvalidOperationException)
        {
            // It has ended since; what was seen before stands.
        }
    }
}
