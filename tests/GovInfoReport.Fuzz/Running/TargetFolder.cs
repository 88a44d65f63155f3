using System.Security.Cryptography;

namespace GovInfoReport.Fuzz;

/// <summary>Where a target's files are.</summary>
internal sealed class TargetFolder
{
    private readonly string _target;
    private readonly string _crashes;
    private readonly string _queue;

    public TargetFolder(string output, string target)
    {
        _target = target;
        _crashes = Path.Combine(output, "crashes");
        State = Path.Combine(output, target + ".state");
        _queue = Path.Combine(output, target);
        Directory.CreateDirectory(_queue);
        Directory.CreateDirectory(_crashes);
    }

    /// <summary>The file of the <see cref="WorkerState"/>.</summary>
    public string State { get; }

    /// <summary>The inputs that ended badly.</summary>
    public IEnumerable<string> Crashes => Directory.EnumerateFiles(_crashes, _target + "-*.bin").Order(StringComparer.Ordinal);

    /// <summary>Starts anew.</summary>
    public void Clear(bool keepsQueue)
    {
        File.Delete(State);
        foreach (string crash in Crashes.ToList())
        {
            File.Delete(crash);
            File.Delete(Path.ChangeExtension(crash, ".txt"));
        }

        if (keepsQueue) return;
        Directory.Delete(_queue, recursive: true);
        Directory.CreateDirectory(_queue);
    }

    /// <summary>The inputs that were kept, in an order that stays.</summary>
    public List<byte[]> ReadQueue() => [.. Directory.GetFiles(_queue).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>Keeps an input for a worker that takes up the work.</summary>
    public void Keep(byte[] input) => File.WriteAllBytes(Path.Combine(_queue, NameOf(input)), input);

    /// <summary>Writes down an input that ended badly.</summary>
    /// <param name="kind">One word for how.</param>
    /// <param name="key">What is the same for all inputs that end so.</param>
    /// <param name="input">The input.</param>
    /// <param name="report">What is known of it.</param>
    public void AddCrash(string kind, string key, byte[] input, string report)
    {
        string path = Path.Combine(_crashes, $"{_target}-{kind}-{NameOf(System.Text.Encoding.UTF8.GetBytes(key))}.bin");
        if (File.Exists(path)) return;
        File.WriteAllBytes(path, input);
        File.WriteAllText(Path.ChangeExtension(path, ".txt"), report);
    }

    private static string NameOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8));
}
