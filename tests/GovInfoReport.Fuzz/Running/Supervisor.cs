using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace GovInfoReport.Fuzz;

/// <summary>Gives each target its share of the time in a process of its own, starts it again when it dies, says what was found.</summary>
internal sealed class Supervisor(FuzzOptions options)
{
    private const int MostDeaths = 20;
    private const int Frames = 6;
    private const int MostShown = 64 * 1024;
    private const string HeapLimit = "0x50000000";

    // How long a worker may take beyond its time: for the last input, and the compilation of a cold start.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public int Run()
    {
        string program = InstrumentedCopy.Make(Path.Combine(options.Output, "instrumented"));
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = Math.Max(1, options.Jobs) };
        TimeSpan share = TimeSpan.FromSeconds((double)options.Seconds * parallel.MaxDegreeOfParallelism / options.Targets.Count);
        int found = 0;
        Parallel.ForEach(options.Targets, parallel, target => Interlocked.Add(ref found, RunTarget(program, target, share)));
        Console.WriteLine(found == 0 ? "No input ended badly." : $"{found} kinds of inputs ended badly.");
        return found == 0 ? 0 : 1;
    }

    private int RunTarget(string program, string target, TimeSpan share)
    {
        TargetFolder folder = new(options.Output, target);
        folder.Clear(options.Keep);
        long start = Stopwatch.GetTimestamp(), executions = 0, edges = 0, kept = 0;
        int deaths = 0;
        while (share - Stopwatch.GetElapsedTime(start) is { TotalSeconds: >= 1 } left && deaths < MostDeaths)
        {
            (int? status, string errors) = RunWorker(program, target, (int)left.TotalSeconds, options.Seed + deaths);
            using WorkerState state = WorkerState.Open(folder);
            executions = state.Executions;
            (edges, kept) = (Math.Max(edges, state.Edges), Math.Max(kept, state.Kept));
            if (status is not { } died || died == 0) break;
            deaths++;
            AddDeath(folder, state, died, errors);
        }

        List<string> crashes = [.. folder.Crashes];
        int kinds = crashes.Count(c => !c.Contains("-shrunk-", StringComparison.Ordinal));
        lock (this)
        {
            Console.Write($"{target}: {executions} executions, {kept} inputs kept, {edges} edges, ");
            Console.WriteLine($"{kinds} kinds of bad ends, {deaths} deaths");
            foreach (string crash in crashes) Show(crash);
        }

        return kinds;
    }

    // No status where the time was up and the worker, on a busy machine, still in its last input: one that hangs ends by itself.
    private (int? Status, string Errors) RunWorker(string program, string target, int seconds, int seed)
    {
        ProcessStartInfo start = new(DotnetPath) { RedirectStandardError = true };
        string output = Path.GetFullPath(options.Output);
        string[] arguments = ["exec", program, "--work", target, "--seconds", Text(seconds), "--seed", Text(seed), "--output", output];
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        bool ended = process.WaitForExit(TimeSpan.FromSeconds(seconds) + Patience);
        if (!ended) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return (ended ? process.ExitCode : null, errors.Result);
    }

    private static void AddDeath(TargetFolder folder, WorkerState state, int status, string errors)
    {
        string kind = status == HangWatch.ExitStatus ? "hang" : "death";
        // A stack that ran over is told by the frames that come again and again.
        IEnumerable<string> frames = errors.Split('\n').Where(l => l.Contains(" at ", StringComparison.Ordinal)).Take(Frames);
        string report = $"Exit status {status}.\n{(errors.Length > MostShown ? errors[..MostShown] : errors)}";
        folder.AddCrash(kind, $"{status}\n{string.Join('\n', frames.Order(StringComparer.Ordinal))}", state.Input, report);
    }

    private static void Show(string crash)
    {
        string report = File.ReadAllText(Path.ChangeExtension(crash, ".txt"));
        byte[] input = File.ReadAllBytes(crash);
        Console.WriteLine($"  {crash}");
        foreach (string line in report.Split('\n').Take(12)) Console.WriteLine("    " + line);
        string bytes = input.Length <= MostShown ? Convert.ToBase64String(input) : $"{input.Length} bytes, in the file alone";
        Console.WriteLine("    base64: " + bytes);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The one that runs this program, also where none is on the path.
    private static string DotnetPath =>
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
}
