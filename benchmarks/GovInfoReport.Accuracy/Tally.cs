using System.Runtime.InteropServices;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Accuracy;

/// <summary>Counts by kind of document, and the first documents with a fault. Threads may add at once.</summary>
internal sealed class Tally
{
    private const int MostFaults = 40;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, string> _faults = [];
    private readonly Dictionary<string, Counts> _kinds = [];

    public IEnumerable<(string Kind, Counts Counts)> Kinds => _kinds.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k =>
        (k.Key, k.Value));

    public Counts All => _kinds.Values.Aggregate(Counts.None, (a, b) => a + b);

    public bool IsHonest => All is { Silent: 0, Wrong: 0 };

    public IEnumerable<string> Faults => _faults.Values;

    /// <summary>Adds a document.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="number">Its number: the faults of the lowest are kept.</param>
    /// <param name="name">What it is.</param>
    /// <param name="cells">How it was read.</param>
    /// <param name="counted">How many of the cells count; those beyond are exact blanks.</param>
    public void Add(string kind, int number, string name, CellComparison cells, int counted)
    {
        Counts counts = new(1, cells.Exact - cells.Compared + counted, cells.Missed, cells.Silent.Length,
            cells.Wrong.Length);
        lock (_lock)
        {
            ref Counts? all = ref CollectionsMarshal.GetValueRefOrAddDefault(_kinds, kind, out _);
            all = (all ?? Counts.None) + counts;
            if (cells.IsHonest) return;
            _faults.Add(number, $"{name}\n    {cells}");
            if (_faults.Count > MostFaults) _faults.Remove(_faults.Keys.Last());
        }
    }
}
