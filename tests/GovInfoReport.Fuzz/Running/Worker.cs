using System.Diagnostics;

namespace GovInfoReport.Fuzz;

/// <summary>Runs a target over changed inputs, and keeps those that are new to it, until the time is up.</summary>
internal sealed class Worker
{
    // What a thread of a server has on some platforms.
    private const int StackSize = 1024 * 1024;

    // Writing takes twice as long as all else; what is new is written in any case.
    private const int WritesEvery = 8;

    private readonly FuzzTarget _target;
    private readonly TargetFolder _folder;
    private readonly WorkerState _state;
    private readonly CoverageMap _map;
    private readonly HangWatch _watch = new();
    private readonly HashSet<string> _findings = [];
    private readonly Corpus _corpus;

    private Worker(FuzzTarget target, TargetFolder folder, CoverageMap map, Random random)
    {
        (_target, _folder, _map) = (target, folder, map);
        _state = WorkerState.Open(folder);
        _corpus = new(random);
    }

    public static int Start(FuzzOptions options)
    {
        // Before anything of the libraries runs: it counts into the map.
        CoverageMap map = new();
        FuzzTarget target = FuzzTargets.Find(options.Targets[0])!;
        Worker worker = new(target, new(options.Output, target.Name), map, new(options.Seed));
        Thread thread = new(() => worker.Run(TimeSpan.FromSeconds(options.Seconds), new(options.Seed)), StackSize);
        thread.Start();
        thread.Join();
        worker._state.Dispose();
        return 0;
    }

    private void Run(TimeSpan time, Random random)
    {
        long start = Stopwatch.GetTimestamp();
        foreach (byte[] kept in _folder.ReadQueue()) TryInput(kept, isSeed: false);
        foreach (byte[] seed in _target.Seeds()) TryInput(seed, isSeed: true);
        Mutator mutator = new(_target.Container, _target.Tokens, random);
        while (Stopwatch.GetElapsedTime(start) < time) TryInput(mutator.Mutate(_corpus.Pick(), _corpus.Any()), isSeed: false);
    }

    private void TryInput(byte[] input, bool isSeed)
    {
        bool writes = isSeed || _state.Executions % WritesEvery == 0;
        Finding? finding = Execute(input, writes);
        bool isNew = _map.Take();
        if (isNew && !writes && finding is null)
        {
            finding = Execute(input, writes: true);
            _map.Take();
        }

        _state.Executions++;
        _state.Edges = _map.Edges;
        if (finding is not null)
        {
            Report(finding, input);
            if (!isSeed) return;
        }

        if (!isNew && !isSeed) return;
        _corpus.Add(input);
        _state.Kept = _corpus.Count;
        if (!isSeed) _folder.Keep(input);
    }

    private Finding? Execute(byte[] input, bool writes)
    {
        _state.Input = input;
        _watch.Next();
        _map.Reset();
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            _target.Run(input, writes);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (allocated > _state.MostAllocated) _state.MostAllocated = allocated;
            long allowed = _target.AllowedBytes(input);
            if (allocated <= allowed) return null;
            return new("memory", $"{allocated} bytes were allocated for {input.Length}; {allowed} are allowed.");
        }
        catch (Exception exception)
        {
            return Finding.Of(exception);
        }
        finally
        {
            _state.Input = [];
        }
    }

    private void Report(Finding finding, byte[] input)
    {
        if (!_findings.Add(finding.Key)) return;
        // What kills the process while it is shrunk must not hide what was found.
        _folder.AddCrash("found", finding.Key, input, finding.Report);
        byte[] small = Shrinker.Shrink(_target.Container, input, other => Execute(other, writes: true)?.Key == finding.Key);
        _folder.AddCrash("shrunk", finding.Key, small, finding.Report);
    }
}
