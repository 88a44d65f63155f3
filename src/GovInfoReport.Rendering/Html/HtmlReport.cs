using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>Writes one report with its findings as a part of a page.</summary>
internal static class HtmlReport
{
    private const int FirstWords = 60;

    public static void Write(Markup markup, AnnualReport report, Findings findings, string? fileName, ReportWords words, CultureInfo? culture, bool isDocument)
    {
        markup.Open("article", ("id", findings.Prefix + "top"), ("class", isDocument ? "document" : null)).Line();
        WriteHead(markup, report, findings, fileName, words, isDocument);
        markup.Open("div", ("class", isDocument ? null : "columns")).Open("div", ("class", "sections")).Line();
        WriteProse(markup, report.Preamble, isDocument);
        foreach (SectionDefinition section in ReportFormat.Current.Sections) WriteSection(markup, report, section, findings, words, isDocument);
        markup.Close("div").Line();
        if (!isDocument) HtmlFindingList.Write(markup, report, findings, words, culture);
        markup.Close("div").Close("article").Line();
    }

    private static void WriteHead(Markup markup, AnnualReport report, Findings findings, string? fileName, ReportWords words, bool isDocument)
    {
        markup.Open("header").Element("h1", report.Title ?? words["untitled"]);
        if (fileName is not null) markup.Element("p", fileName, ("class", "file"));
        markup.Open("dl");
        foreach ((string name, string value) in ReportFacts.Of(report, words)) markup.Open("div").Element("dt", name).Element("dd", value).Close("div");
        markup.Close("dl");
        if (!isDocument) WriteCounts(markup, findings, words);
        markup.Close("header").Line();
    }

    private static void WriteCounts(Markup markup, Findings findings, ReportWords words)
    {
        markup.Open("p", ("class", "counts"));
        foreach ((DiagnosticSeverity severity, string key) in new[] { (DiagnosticSeverity.Error, "errors"), (DiagnosticSeverity.Warning, "warnings"), (DiagnosticSeverity.Info, "infos") })
        {
            int count = findings.Count(severity);
            string text = string.Create(CultureInfo.InvariantCulture, $"{Findings.MarkOf(severity)} {words[key]}: {count}");
            markup.Element("span", text, ("class", count > 0 ? SeverityName.Of(severity) : "none")).Raw(" ");
        }

        markup.Close("p");
    }

    private static void WriteSection(Markup markup, AnnualReport report, SectionDefinition section, Findings findings, ReportWords words, bool isDocument)
    {
        NarrativeSection? narrative = section.Number switch { 1 => report.Overview, 5 => report.Problems, 6 => report.OtherMatters, _ => null };
        TableDefinition? table = section.Table;
        Place place = Place.OfSection(section.Number);
        DiagnosticSeverity? worst = findings.WorstAt(p => p == place || (table is not null && p.Kind == PlaceKind.Table && p.Table?.Number == table.Number));
        if (isDocument && narrative is null && table is null) return;
        markup.Open("section", ("id", findings.PlaceId(place)), ("class", worst is { } severity ? SeverityName.Of(severity) : null));
        markup.Element("h2", narrative?.Heading ?? section.Heading).Line();
        WriteProse(markup, narrative?.Text, isDocument);
        if (table is not null)
        {
            HtmlFormTable.Write(markup, report, table, findings, isDocument);
            markup.Open("ul", ("class", "besides"));
            foreach ((string name, string text) in ReportFacts.Besides(report, table, words, withCellNotes: !isDocument)) markup.Element("li", $"{name}: {text}");
            markup.Close("ul");
        }

        markup.Close("section").Line();
    }

    private static void WriteProse(Markup markup, string? text, bool isDocument)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        if (!isDocument)
        {
            ReadOnlySpan<char> start = text.AsSpan().Trim();
            int cut = Math.Min(start.Length, FirstWords);
            if (cut < start.Length && char.IsHighSurrogate(start[cut - 1])) cut--;
            string more = cut < start.Length ? "…" : "";
            markup.Open("details").Element("summary", string.Concat(start[..cut].ToString().ReplaceLineEndings(" "), more));
        }

        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            if (!line.IsWhiteSpace()) markup.Element("p", line.Trim().ToString());
        }

        if (!isDocument) markup.Close("details");
        markup.Line();
    }
}
