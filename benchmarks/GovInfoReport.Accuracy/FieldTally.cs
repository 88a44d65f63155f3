using System.Globalization;
using System.Runtime.InteropServices;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Accuracy;

/// <summary>Counts by field how many were read exactly, were left out or are wrong. Threads may add at once.</summary>
internal sealed class FieldTally
{
    // Headings and cells are counted for themselves; drawn documents have no metadata, notes or rows beside the format.
    private static readonly string[] Names =
    [
        nameof(AnnualReport.Title), nameof(AnnualReport.Agency), nameof(AnnualReport.Year), nameof(AnnualReport.Period),
        nameof(AnnualReport.Contact), nameof(AnnualReport.Preamble), nameof(AnnualReport.Overview), nameof(AnnualReport.Problems),
        nameof(AnnualReport.OtherMatters),
    ];

    private readonly Lock _lock = new();
    private readonly Dictionary<string, FieldCounts> _counts = [];

    /// <summary>The fields in their order.</summary>
    public IEnumerable<(string Name, FieldCounts Counts)> Fields => Names.Where(_counts.ContainsKey).Select(n => (n, _counts[n]));

    public FieldCounts All => _counts.Values.Aggregate(new FieldCounts(0, 0, 0), (a, b) => a + b);

    public void Add(AnnualReport truth, AnnualReport read)
    {
        foreach ((string name, Func<AnnualReport, object?> get) in ReportComparison.Parts.Where(p => Names.Contains(p.Name)))
        {
            if (Written(get(truth)) is not { } stated) continue;
            string? found = Written(get(read));
            FieldCounts count = found is null ? new(0, 1, 0) : found == stated ? new(1, 0, 0) : new(0, 0, 1);
            lock (_lock)
            {
                ref FieldCounts? all = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, name, out _);
                all = (all ?? new(0, 0, 0)) + count;
            }
        }
    }

    // Blanks between lines are the layout's, and a heading is the form's.
    private static string? Written(object? field) => field switch
    {
        null => null,
        NarrativeSection section => Dense(section.Text),
        string text => Dense(text),
        _ => string.Create(CultureInfo.InvariantCulture, $"{field}"),
    };

    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
