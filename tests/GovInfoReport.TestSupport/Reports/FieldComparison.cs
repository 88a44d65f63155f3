using System.Globalization;

namespace GovInfoReport.TestSupport;

/// <summary>What was read of a field of the document.</summary>
/// <param name="Name">The field.</param>
/// <param name="Stated">What the document says.</param>
/// <param name="Read">What was read; <see langword="null"/> where it was left out.</param>
public sealed record FieldComparison(string Name, string Stated, string? Read)
{
    // Headings and cells are counted for themselves; drawn documents have no metadata, notes or rows beside the format.
    private static readonly string[] Fields =
    [
        nameof(AnnualReport.Title), nameof(AnnualReport.Agency), nameof(AnnualReport.Year), nameof(AnnualReport.Period),
        nameof(AnnualReport.Contact), nameof(AnnualReport.Preamble), nameof(AnnualReport.Overview), nameof(AnnualReport.Problems),
        nameof(AnnualReport.OtherMatters),
    ];

    /// <summary>The names of the fields that are compared, in their order.</summary>
    public static IReadOnlyList<string> Names => Fields;

    /// <summary>Whether another value was read than the document says.</summary>
    public bool IsWrong => Read is not null && Read != Stated;

    /// <summary>Compares the fields that a drawn document states.</summary>
    /// <param name="truth">What it says.</param>
    /// <param name="read">What was read.</param>
    public static IEnumerable<FieldComparison> Compare(AnnualReport truth, AnnualReport read)
    {
        foreach ((string name, Func<AnnualReport, object?> get) in ReportComparison.Parts.Where(p => Fields.Contains(p.Name)))
        {
            if (Written(get(truth)) is { } stated) yield return new(name, stated, Written(get(read)));
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
