using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>The findings about one report, errors first and those of one cause together, and which of them touch a cell.</summary>
internal sealed class Findings
{
    private readonly Dictionary<CellDefinition, List<int>> _byCell = [];
    private readonly Dictionary<CellDefinition, CellChange> _changes = [];

    public Findings(CheckedReport source, string prefix)
    {
        Source = source;
        Prefix = prefix;
        EquatableArray<SuspectSet> suspects = source.Checks?.Suspects ?? [];
        Items = [.. source.Findings.OrderByDescending(d => d.Severity).ThenBy(d => CauseOf(d, suspects))];
        for (int i = 0; i < Items.Length; i++)
        {
            Place place = Items[i].Place;
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

        foreach (SuspectSet set in suspects.Where(s => !s.Suspects.IsEmpty))
        {
            foreach (CellChange change in set.Suspects[0].Changes) _changes.TryAdd(change.Cell, change);
        }
    }

    /// <summary>The report and what is known of it.</summary>
    public CheckedReport Source { get; }

    /// <summary>The findings in the order to show.</summary>
    public ImmutableArray<Diagnostic> Items { get; }

    /// <summary>What the ids of this report's elements start with, as a page may hold several reports.</summary>
    public string Prefix { get; }

    /// <summary>The likeliest causes of broken sums: the change, and the numbers of the findings that it would mend.</summary>
    public IEnumerable<(Suspect Cause, int[] Numbers)> Causes =>
        (Source.Checks?.Suspects ?? []).Where(s => !s.Suspects.IsEmpty)
            .Select(s => (s.Suspects[0], Enumerable.Range(0, Items.Length).Where(i => IsOf(s, Items[i])).ToArray()))
            .Where(c => c.Item2.Length > 0);

    /// <summary>The findings at a cell or its row, the worst first.</summary>
    public IEnumerable<int> At(CellDefinition cell) => _byCell.TryGetValue(cell, out List<int>? numbers) ? numbers : [];

    /// <summary>What a cell may have to be, where it is a suspect; else <see langword="null"/>.</summary>
    public CellChange? ChangeOf(CellDefinition cell) => _changes.GetValueOrDefault(cell);

    /// <summary>The worst severity among the findings of a kind of place; <see langword="null"/> where there is none.</summary>
    public DiagnosticSeverity? WorstAt(Func<Place, bool> isThere) =>
        Items.Where(d => isThere(d.Place)).Select(d => (DiagnosticSeverity?)d.Severity).Max();

    public int Count(DiagnosticSeverity severity) => Items.Count(d => d.Severity == severity);

    public string FindingId(int index) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}finding-{index + 1}");

    public string DetailsId(int index) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}details-{index + 1}");

    public string PlaceId(Place place) => Prefix + place.Kind switch
    {
        PlaceKind.Row => place.Row!.Cells[0].Code,
        PlaceKind.Cell or PlaceKind.Table or PlaceKind.Section => place.Code,
        _ => "top",
    };

    /// <summary>The name of a part of this report among those of a page's other reports, for who hears the page.</summary>
    public string NameOf(string part, ReportWords words) =>
        string.Join(words["colon"], ((string?[])[part, Source.Report.Title, FileName]).Where(s => s is not null));

    /// <summary>The name of the file alone: where it stood on someone's machine is no business of whoever gets the page.</summary>
    public string? FileName => Source.FileName is { } path ? VisibleText.Escape(path[(path.LastIndexOfAny(['/', '\\']) + 1)..]) : null;

    /// <summary>The mark that says the severity without colour.</summary>
    public static string MarkOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "✖",
        DiagnosticSeverity.Warning => "▲",
        _ => "●",
    };

    /// <summary>The mark that says the verdict without colour.</summary>
    public static string MarkOf(Verdict? verdict) => verdict switch
    {
        Verdict.Valid => "✔",
        Verdict.Invalid => "✖",
        Verdict.Incomplete => "◐",
        _ => "○",
    };

    /// <summary>The name of a verdict in style sheet and texts.</summary>
    public static string NameOf(Verdict? verdict) => verdict is { } known ? FindingJson.NameOf(known) : "unchecked";

    private static int CauseOf(Diagnostic finding, EquatableArray<SuspectSet> suspects)
    {
        for (int i = 0; i < suspects.Length; i++)
        {
            if (IsOf(suspects[i], finding)) return i;
        }

        return suspects.Length;
    }

    private static bool IsOf(SuspectSet set, Diagnostic finding) =>
        finding.Suggestions.Count > 0 && set.IsOf(finding);
}
