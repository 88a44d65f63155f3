using System.Globalization;

namespace GovInfoReport.Collections;

/// <summary>Parts of messages, in both languages.</summary>
internal static class SumTexts
{
    private static readonly CultureInfo Chinese = LocalizedText.ChineseCulture;

    public static LocalizedText Empty { get; } = new("", "");

    /// <summary>A text of the resources with its arguments filled in.</summary>
    public static LocalizedText Get(string key, params object?[] arguments)
    {
        LocalizedText text = new(CollectionDiagnostics.Resources, key);
        return new(Fill(text, CultureInfo.InvariantCulture, arguments), Fill(text, Chinese, arguments));
    }

    /// <summary>A figure with its unit; a blank as what it counts for.</summary>
    public static LocalizedText Figure(decimal? value, string unit)
    {
        if (value is not { } figure) return Get("blank");
        string text = figure.ToString("0.############", CultureInfo.InvariantCulture);
        return new(text, unit.Length == 0 ? text : $"{text} {unit}");
    }

    /// <summary>What two reports state, column by column: 自然人 112 ↔ 118.</summary>
    public static LocalizedText Pairs(IEnumerable<(LocalizedText Label, decimal? Now, decimal? Before)> pairs)
    {
        (LocalizedText Label, decimal? Now, decimal? Before)[] all = [.. pairs];
        return new(Join(CultureInfo.InvariantCulture, ", ", "blank"), Join(Chinese, "、", "空白"));

        string Join(CultureInfo culture, string separator, string blank) =>
            string.Join(separator, all.Select(p => $"{p.Label.ToString(culture)} {Number(p.Now, blank)} ↔ {Number(p.Before, blank)}"));
    }

    /// <summary>The text in brackets; nothing where it is empty.</summary>
    public static LocalizedText Brackets(LocalizedText text)
    {
        string english = text.ToString(CultureInfo.InvariantCulture);
        return english.Length == 0 ? Empty : new($" ({english})", $"（{text.ToString(Chinese)}）");
    }

    /// <summary>How many times, roundly: 1.2万.</summary>
    public static LocalizedText Times(decimal ratio) =>
        new(Math.Round(ratio).ToString("#,0", CultureInfo.InvariantCulture),
            (ratio / 10_000).ToString("0.#", CultureInfo.InvariantCulture) + " 万");

    /// <summary>That a sum of a report's own has to be checked first.</summary>
    public static LocalizedText CheckFirst(int year, Relation relation) =>
        Get("checkFirst", year, relation.Place.LocalizedLabel, IdOf(relation.Kind));

    /// <summary>A figure to fill in.</summary>
    public static LocalizedText Fill(CellDefinition cell, decimal value) => Get("fill", cell.LocalizedLabel, Number(value, ""));

    /// <summary>A cell as people say it: 新收申请（自然人）; a row that a column shares its name with, by its whole label: （七）总计（自然人）.</summary>
    public static LocalizedText CellName(CellDefinition cell)
    {
        bool isShared = cell.Table.Rows.SelectMany(r => r.Cells).Any(c => c.Column.Label == cell.Row.Name);
        return new($"{cell.Row.EnglishLabel} ({cell.Column.EnglishLabel})",
            $"{(isShared ? cell.Row.Label : cell.Row.Name)}（{cell.Column.Label}）");
    }

    /// <summary>Texts one after the other.</summary>
    public static LocalizedText Join(IEnumerable<LocalizedText> texts, string? separator = null)
    {
        LocalizedText[] all = [.. texts];
        return new(
            string.Join(separator ?? "; ", all.Select(t => t.ToString(CultureInfo.InvariantCulture))),
            string.Join(separator ?? "；", all.Select(t => t.ToString(Chinese))));
    }

    /// <summary>A list of names.</summary>
    public static LocalizedText List(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return new(string.Join(", ", all), string.Join("、", all));
    }

    /// <summary>The id under which the checks of a report find a broken sum.</summary>
    public static string IdOf(RelationKind kind) => kind switch
    {
        RelationKind.Balance => "GIR2001",
        RelationKind.Outcomes => "GIR2002",
        RelationKind.Applicants => "GIR2003",
        _ => "GIR2004",
    };

    private static string Fill(LocalizedText text, CultureInfo culture, object?[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, text.ToString(culture),
            [.. arguments.Select(a => a is LocalizedText inner ? inner.ToString(culture) : a)]);

    private static string Number(decimal? value, string blank) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? blank;
}
