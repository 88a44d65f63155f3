using System.Runtime.InteropServices;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Accuracy;

/// <summary>Counts by field how many were read exactly, were left out or are wrong. Threads may add at once.</summary>
internal sealed class FieldTally
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, FieldCounts> _counts = [];

    /// <summary>The fields in their order.</summary>
    public IEnumerable<(string Name, FieldCounts Counts)> Fields =>
        FieldComparison.Names.Where(_counts.ContainsKey).Select(n => (n, _counts[n]));

    public FieldCounts All => _counts.Values.Aggregate(new FieldCounts(0, 0, 0), (a, b) => a + b);

    public void Add(AnnualReport truth, AnnualReport read)
    {
        foreach (FieldComparison field in FieldComparison.Compare(truth, read))
        {
            FieldCounts count = field.Read is null ? new(0, 1, 0) : field.IsWrong ? new(0, 0, 1) : new(1, 0, 0);
            lock (_lock)
            {
                ref FieldCounts? all = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, field.Name, out _);
                all = (all ?? new(0, 0, 0)) + count;
            }
        }
    }
}
