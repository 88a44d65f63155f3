using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>
/// Writes an overview of many reports, the worst first, that leads to a page for each: a hundred reports on one page are too much to open.
/// </summary>
public static class HtmlOverviewPage
{
    private static readonly Func<OverviewRow, int>[] Counts = [r => r.Errors, r => r.Warnings, r => r.Infos, r => r.NotAssessed];

    /// <summary>Writes the overview as a self-contained page.</summary>
    /// <param name="writer">Takes the page.</param>
    /// <param name="rows">The reports.</param>
    /// <param name="options">The language; <see langword="null"/> for the defaults.</param>
    public static void Write(TextWriter writer, IReadOnlyList<OverviewRow> rows, HtmlReportPageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rows);
        ReportWords words = ReportWords.For(options?.Culture ?? CultureInfo.CurrentUICulture);
        Write(writer, rows, words, words["pageTitle"]);
    }

    /// <summary>Writes the overview as a page with a title of its own.</summary>
    internal static void Write(TextWriter writer, IReadOnlyList<OverviewRow> rows, ReportWords words, string title)
    {
        Markup markup = new(writer);
        PageFrame.WriteStart(writer, markup, words.Language, title);
        WriteTable(markup, rows, words, title);
        PageFrame.WriteEnd(writer);
    }

    /// <summary>The rows in the order of the overview: the worst first.</summary>
    internal static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, OverviewRow> rowOf) => items
        .OrderByDescending(i => rowOf(i).Verdict == Verdict.Invalid).ThenByDescending(i => rowOf(i).Verdict != Verdict.Valid)
        .ThenByDescending(i => rowOf(i).Errors).ThenByDescending(i => rowOf(i).Warnings);

    /// <summary>Writes the overview as a part of a page.</summary>
    /// <param name="markup">Takes it.</param>
    /// <param name="rows">The reports, or agencies with theirs.</param>
    /// <param name="words">The language.</param>
    /// <param name="title">The title of the page, where it is the page; <see langword="null"/> for a part of one.</param>
    internal static void WriteTable(Markup markup, IReadOnlyList<OverviewRow> rows, ReportWords words, string? title)
    {
        bool isOfAgencies = rows.Any(r => r.FirstYear is not null);
        markup.Open("nav", ("class", "overview"), ("aria-label", words["overview"]))
            .Element(title is null ? "h2" : "h1", title ?? words["overview"]);
        markup.OpenScroll(words["overview"]).Open("table").Open("thead").Open("tr");
        foreach (string key in (string[])["agency", "year", "verdict", "errors", "warnings", "infos", "notAssessedShort"])
            markup.Element("th", words[key], ("scope", "col"));
        markup.Close("tr").Close("thead").Open("tbody").Line();
        foreach (OverviewRow row in InOrder(rows, r => r)) WriteRow(markup, row, words);
        markup.Open("tr", ("class", "sum")).Element("th", words.Format(isOfAgencies ? "sum.agencies" : "sum", rows.Count), ("scope", "row"))
            .Element("td", "").Element("td", "");
        foreach (Func<OverviewRow, int> count in Counts)
            markup.Element("td", Figure(rows.Sum(count)));
        markup.Close("tr").Close("tbody").Close("table").Close("div").Close("nav").Line();
    }

    private static void WriteRow(Markup markup, OverviewRow row, ReportWords words)
    {
        string verdict = Findings.NameOf(row.Verdict);
        string name = row.Name.Length > 0 ? row.Name : words["untitled"];
        markup.Open("tr").Open("th", ("scope", "row")).Element("a", name, ("href", row.Link)).Close("th");
        string year = row.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        bool isSpan = row.FirstYear is { } first && first != row.Year;
        markup.Element("td", isSpan ? string.Create(CultureInfo.InvariantCulture, $"{row.FirstYear}–{year}") : year);
        markup.Open("td", ("class", "verdict " + verdict)).Element("span", Findings.MarkOf(row.Verdict), ("aria-hidden", "true"))
            .Text(" " + words["verdict." + verdict]).Close("td");
        WriteCount(markup, row.Errors, "error");
        WriteCount(markup, row.Warnings, "warning");
        WriteCount(markup, row.Infos, "info");
        markup.Element("td", Figure(row.NotAssessed)).Close("tr").Line();
    }

    private static void WriteCount(Markup markup, int count, string severity) =>
        markup.Element("td", Figure(count), ("class", count > 0 ? severity : null));

    private static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);
}
