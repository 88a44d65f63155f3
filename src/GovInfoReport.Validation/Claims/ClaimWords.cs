using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>The table of words by which claims are told (claim-words.tsv).</summary>
internal sealed class ClaimWords
{
    /// <summary>A row that tells what a figure counts, or what a denial denies.</summary>
    /// <param name="Measure">The measure.</param>
    /// <param name="Words">The words; one that is written a+b must follow a.</param>
    /// <param name="With">Words of which one must stand in the sentence before the figure; empty for any.</param>
    /// <param name="Without">Words that must not stand in the clause.</param>
    /// <param name="Readings">Sums of symbols, the likeliest first.</param>
    /// <param name="Units">Units of the figure.</param>
    internal sealed record Row(string Measure, string[] Words, WordSet With, WordSet Without, string[] Readings, string[] Units);

    private static readonly char[] PlaceholderMark = ['{'];

    private const int ShortestLabel = 4;

    private static readonly WordSet OfRows = new("增加", "减少");

    private static readonly WordSet None = new();

    private readonly FrozenDictionary<string, WordSet> _lists;

    private readonly FrozenDictionary<string, WordSet> _plain;

    private readonly WordSet _plainShares;

    private ClaimWords()
    {
        ImmutableArray<string[]> lines = ClaimWordFile.Lines;
        Dictionary<string, WordSet> lists = [];
        foreach (string[] line in lines.Where(l => l[0] == "list")) lists.Add(line[1], new WordSet([.. Expand(line[2], lists)]));
        _lists = lists.ToFrozenDictionary();
        Counts = [.. lines.Where(l => l[0] == "count")
            .Select(l => new Row(l[1], Expand(l[2]), SetOf(l[3]), SetOf(l[4]), l[5].Split(';'), Expand(l[6]))), .. RowLabels()];
        Denials = [.. lines.Where(l => l[0] == "none").Select(l => new Row(l[1], Expand(l[2]), None, SetOf(l[3]), l[4].Split(';'), []))];
        AnyDenied = new WordSet([.. Denials.SelectMany(row => row.Words).Where(w => w.IndexOfAny(PlaceholderMark) < 0)]);
        Shares = [.. lines.Where(l => l[0] == "share").Select(l => new Row(l[1], Expand(l[2]), None, None, [l[3]], []))];
        CountUnits = Counts.SelectMany(row => row.Units).ToFrozenSet();
        CountIndex = new ClaimWordIndex(Counts);
        Parts = Named(lines, "part");
        Groups = Named(lines, "group");
        Missing = Named(lines, "missing");
        _plain = Counts.GroupBy(row => ClaimMeasures.PlainWordsOf(row.Measure)).ToFrozenDictionary(
            g => g.Key,
            g => new WordSet([.. List(g.Key).Words.Concat(g.SelectMany(row => row.Words).Select(Bare)).Where(w => w.Length > 0)]));
        WordSet ofRequests = _plain[ClaimMeasures.PlainWordsOf(ClaimMeasures.New)];
        _plainShares = new WordSet([.. ofRequests.Words, .. List("plainShares").Words, .. Shares.SelectMany(row => row.Words)]);
        Former = [.. lines.Where(l => l[0] == "former").Select(l => (SetOf(l[1]), LabelOf(l[2])))];
        Symbols = lines.Where(l => l[0] == "symbol").ToFrozenDictionary(l => l[1], l => (Shown: l[2], Cells: CellsOf(l[3])));
    }

    internal static ClaimWords Table { get; } = new();

    internal ImmutableArray<Row> Counts { get; }

    /// <summary>The units of <see cref="Counts"/>.</summary>
    internal FrozenSet<string> CountUnits { get; }

    /// <summary>The words of <see cref="Counts"/>.</summary>
    internal ClaimWordIndex CountIndex { get; }

    internal ImmutableArray<Row> Denials { get; }

    /// <summary>The words of <see cref="Denials"/>, without those that have a year in them.</summary>
    internal WordSet AnyDenied { get; }

    internal ImmutableArray<Row> Shares { get; }

    /// <summary>The words for outcomes of cases, each with its outcome.</summary>
    internal ImmutableArray<(string Word, string Code)> Parts { get; }

    /// <summary>The words for groups of cases, each with its group; <c>-</c> for litigation of either kind.</summary>
    internal ImmutableArray<(string Word, string Code)> Groups { get; }

    /// <summary>What is counted where a unit stands right behind one of the words.</summary>
    internal ImmutableArray<(string Word, string Code)> Missing { get; }

    /// <summary>Names of outcomes that the format does not have, or slips of its names, with the label that it has.</summary>
    internal ImmutableArray<(WordSet Words, LocalizedText Label)> Former { get; }

    /// <summary>Sums of cells by the names that readings use, with how they are shown.</summary>
    internal FrozenDictionary<string, (string Shown, ImmutableArray<CellDefinition> Cells)> Symbols { get; }

    /// <summary>What the format calls an outcome that a text ends with by another name.</summary>
    internal LocalizedText? FormerNameIn(string text)
    {
        foreach ((WordSet words, LocalizedText label) in Former)
        {
            if (words.EndOf(text.AsSpan().TrimEnd("的为共")) is not null) return label;
        }

        return null;
    }

    internal WordSet List(string name) => _lists[name];

    /// <summary>The words that may stand around a count of a measure: those of its list, and all that name counts of its kind.</summary>
    internal WordSet PlainWordsOf(string measure) => _plain.GetValueOrDefault(ClaimMeasures.PlainWordsOf(measure), _plainShares);

    /// <summary>
    /// A word for the report of a year: {last}, {this} and {next} filled in; <see langword="null"/> where the year is not known.
    /// </summary>
    internal static string? ForYear(string word, int? year)
    {
        if (word.IndexOfAny(PlaceholderMark) < 0) return word;
        if (year is not { } known) return null;
        return word.Replace("{last}", Text(known - 1), StringComparison.Ordinal)
            .Replace("{this}", Text(known), StringComparison.Ordinal)
            .Replace("{next}", Text(known + 1), StringComparison.Ordinal);
    }

    private static ImmutableArray<(string Word, string Code)> Named(ImmutableArray<string[]> lines, string kind) =>
        [.. lines.Where(l => l[0] == kind).SelectMany(l => l[2].Split('|'), (l, word) => (word, l[1]))];

    // 备案+行政复议, 制发…规范性文件, 办结$: the word without what is asked of its place.
    private static string Bare(string word) => word[(word.AsSpan().LastIndexOfAny('+', '…') + 1)..].TrimEnd('$');

    private static string Text(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // A row's own label names its total; 其他 and the like name anything.
    private static IEnumerable<Row> RowLabels() => ReportFormat.Current.Tables
        .SelectMany(t => t.Groups).SelectMany(g => g.Rows)
        .Select(row => new Row(row.Code,
            [.. row.Aliases.Prepend(row.Name).Select(ClaimProse.WordOf).Where(w => w.Length >= ShortestLabel)], None, OfRows,
            [row.Cells[^1].Code], ["件", "宗", "条", "份"]));

    private static ImmutableArray<CellDefinition> CellsOf(string cells)
    {
        if (!cells.EndsWith(".*", StringComparison.Ordinal)) return [ReportFormat.Current.GetCell(cells)];
        return [.. ReportFormat.Current.Tables.SelectMany(t => t.Rows).Where(r => r.Code.StartsWith(cells[..^1], StringComparison.Ordinal))
            .Select(r => r.Cells[^1])];
    }

    private static LocalizedText LabelOf(string code)
    {
        RowGroupDefinition? group = ReportFormat.Current.Tables.SelectMany(t => t.Groups).FirstOrDefault(g => g.Code == code);
        if (group is not null) return new(group.EnglishLabel, group.Label);
        RowDefinition row = ReportFormat.Current.Tables.SelectMany(t => t.Rows).First(r => r.Code == code);
        return new(row.EnglishLabel, row.Label);
    }

    private static string[] Expand(string words, IReadOnlyDictionary<string, WordSet> lists) =>
        words.Length == 0 ? [] : [.. words.Split('|').SelectMany(w => w[0] == '@' ? lists[w[1..]].Words : [w])];

    private string[] Expand(string words) => Expand(words, _lists);

    private WordSet SetOf(string words) => new([.. Expand(words)]);
}
