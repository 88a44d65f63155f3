using System.Collections.Immutable;
using System.Globalization;
using System.Resources;

namespace GovInfoReport.Validation;

/// <summary>Suspects in words, in both languages.</summary>
internal static class SuspectTexts
{
    private static readonly ResourceManager Texts = ValidationTexts.Resources;

    internal static LocalizedText Explain(SuspectKind kind, ImmutableArray<CellChange> changes, ImmutableArray<Relation> mended,
        bool all) =>
        new(Explain(kind, changes, mended, all, ""), Explain(kind, changes, mended, all, ".zh"));

    /// <summary>Says which figure of a doubtful cell its sums agree on.</summary>
    internal static LocalizedText Settle(long value) => new(Format("suspect.settle", value), Format("suspect.settle.zh", value));

    private static string Explain(SuspectKind kind, ImmutableArray<CellChange> changes, ImmutableArray<Relation> mended, bool all,
        string language)
    {
        bool chinese = language.Length > 0;
        string separator = chinese ? "；" : "; ";
        string what = string.Join(separator, changes.Select(change => Describe(change, changes.Length == 1, language)));
        string sums = all && mended.Length > 3 ? Format("suspect.all" + language, mended.Length) : NameSums(mended, chinese, language);
        return Format("suspect." + kind + language, what, sums);
    }

    // One cell reads as a sentence; several are a list.
    private static string Describe(CellChange change, bool alone, string language) => Format(
        KeyOf(change, alone) + language,
        language.Length == 0 ? change.Cell.Column.EnglishLabel : change.Cell.Column.Label,
        language.Length == 0 ? change.Cell.Row.EnglishLabel : change.Cell.Row.Label.Replace('“', '‘').Replace('”', '’'),
        change.Stated?.ToString(CultureInfo.InvariantCulture) ?? Text("suspect.blank" + language),
        change.Mending);

    private static string KeyOf(CellChange change, bool alone)
    {
        if (!alone) return FigureSlip.IsTransposed(change.Stated, change.Mending) ? "suspect.change.transposed" : "suspect.change";
        string table = change.Cell.Table.Number == ReportFormat.Current.Cases.Number ? ".cases" : "";
        return (change.Stated is null ? "suspect.blankCell" : "suspect.cell") + table;
    }

    // The row, the column, the balance: each named once, with their number where there are more.
    private static string NameSums(ImmutableArray<Relation> mended, bool chinese, string language)
    {
        IEnumerable<string> names = mended.GroupBy(r => r.Kind)
            .Select(g => g.Count() == 1 ? Text($"suspect.{g.Key}{language}") : Format($"suspect.{g.Key}.many{language}", g.Count()));
        return string.Join(chinese ? "、" : " and ", names);
    }

    private static string Format(string key, params object?[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, Text(key), arguments);

    private static string Text(string key) =>
        Texts.GetString(key, CultureInfo.InvariantCulture) ?? throw new MissingManifestResourceException($"There is no text '{key}'.");
}
