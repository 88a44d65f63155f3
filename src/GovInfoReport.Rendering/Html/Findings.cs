using System.Collections.Immutable;

namespace GovInfoReport.Rendering;

/// <summary>The findings about one report, numbered, and which of them touch a cell.</summary>
internal sealed class Findings
{
    private readonly Dictionary<CellDefinition, List<int>> _byCell = [];

    public Findings(EquatableArray<Diagnostic> diagnostics, string prefix)
    {
        Items = diagnostics;
        Prefix = prefix;
        for (int i = 0; i < diagnostics.Length; i++)
        {
            Place place = diagnostics[i].Place;
            ImmutableArray<CellDefinition> cells = place.Kind switch
            {
                PlaceKind.Cell => [place.Cell!],
                PlaceKind.Row => place.Row!.Cells,
                _ => [],
            };
            foreach (CellDefinition cell in cells)
            {
                if (!_byCell.TryGetValue(cell, out List<int>? numbers)) _byCell[cell] = numbers = [];
                numbers.Add(i);
            }
        }
    }

    public EquatableArray<Diagnostic> Items { get; }

    /// <summary>What the ids of this report's elements start with, as a page may hold several reports.</summary>
    public string Prefix { get; }

    /// <summary>The findings at a cell or its row, the worst first.</summary>
    public IEnumerable<int> At(CellDefinition cell) =>
        _byCell.TryGetValue(cell, out List<int>? numbers) ? numbers.OrderByDescending(i => Items[i].Severity).ThenBy(i => i) : [];

    /// <summary>The worst severity among the findings of a kind of place; <see langword="null"/> where there is none.</summary>
    public DiagnosticSeverity? WorstAt(Func<Place, bool> isThere) =>
        Items.Where(d => isThere(d.Place)).Select(d => (DiagnosticSeverity?)d.Severity).Max();

    public int Count(DiagnosticSeverity severity) => Items.Count(d => d.Severity == severity);

    public string FindingId(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Prefix}finding-{index + 1}");

    public string PlaceId(Place place) => Prefix + place.Kind switch
    {
        PlaceKind.Row => place.Row!.Cells[0].Code,
        PlaceKind.Cell or PlaceKind.Table or PlaceKind.Section => place.Code,
        _ => "top",
    };

    /// <summary>The mark that says the severity without colour.</summary>
    public static string MarkOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "✖",
        DiagnosticSeverity.Warning => "▲",
        _ => "●",
    };
}
