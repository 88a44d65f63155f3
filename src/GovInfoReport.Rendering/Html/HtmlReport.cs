using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>Writes one report with its findings as a part of a page.</summary>
internal sealed class HtmlReport(Markup markup, Findings findings, ReportWords words, CultureInfo? culture, bool isDocument)
{
    private const int FirstWords = 60;

    private AnnualReport Report => findings.Source.Report;

    public void Write()
    {
        markup.Open("article", ("id", findings.Prefix + "top"), ("class", isDocument ? "document" : null)).Line();
        WriteHead();
        if (!isDocument) new HtmlOpinion(markup, findings, words, culture).Write();
        markup.Open("div", ("class", "sections")).Line();
        WriteProse(Report.Preamble);
        foreach (SectionDefinition section in ReportFormat.Current.Sections) WriteSection(section);
        markup.Close("div").Line();
        if (!isDocument) HtmlCalculations.Write(markup, findings, words);
        markup.Close("article").Line();
    }

    private void WriteHead()
    {
        markup.Open("header").Element("h1", Report.Title ?? words["untitled"]);
        (string Name, string Value)[] facts = [.. ReportFacts.First(Report, words)], rest = [.. ReportFacts.Further(Report, words)];
        if (findings.FileName is { } file) facts = [.. facts, (words["file"], file)];
        if (isDocument) facts = [.. facts, .. rest];
        WriteFacts(facts);
        if (!isDocument && rest.Length > 0)
        {
            markup.Open("details", ("class", "further")).Element("summary", words["further"]);
            WriteFacts(rest);
            markup.Close("details");
        }

        markup.Close("header").Line();
    }

    private void WriteFacts((string Name, string Value)[] facts)
    {
        if (facts.Length == 0) return;
        markup.Open("dl");
        foreach ((string name, string value) in facts) markup.Open("div").Element("dt", name).Element("dd", value).Close("div");
        markup.Close("dl");
    }

    private void WriteSection(SectionDefinition section)
    {
        NarrativeSection? narrative = Report.ProseOf(section);
        TableDefinition? table = section.Table;
        DiagnosticSeverity? worst = findings.WorstAt(p => p.Section?.Number == section.Number);
        if (isDocument && narrative is null && table is null) return;
        markup.Open("section", ("id", findings.PlaceId(Place.OfSection(section.Number))),
            ("class", worst is { } severity ? SeverityName.Of(severity) : null));
        markup.Element("h2", HeadingOf(section, narrative)).Line();
        if (narrative is null && table is null) markup.Element("p", words["sectionMissing"], ("class", "missing"));
        WriteProse(narrative?.Text);
        if (table is not null) WriteTable(table);
        markup.Close("section").Line();
    }

    // As the report writes it; on an English page behind what it means.
    private string HeadingOf(SectionDefinition section, NarrativeSection? narrative)
    {
        if (narrative is null) return words.HeadingOf(section);
        return isDocument || words.IsChinese ? narrative.Heading : $"{words.HeadingOf(section)} ({narrative.Heading})";
    }

    private void WriteTable(TableDefinition table)
    {
        new HtmlFormTable(markup, findings, words, isDocument).Write(table);
        (string Name, string Text)[] besides = [.. ReportFacts.Besides(Report, table, words, withCellNotes: !isDocument)];
        if (besides.Length == 0) return;
        markup.Open("ul", ("class", "besides"));
        foreach ((string name, string text) in besides)
            markup.Element("li", isDocument ? $"{name}: {text}" : $"{name}{words["colon"]}{text}");
        markup.Close("ul");
    }

    private void WriteProse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        if (!isDocument)
        {
            ReadOnlySpan<char> start = text.AsSpan().Trim();
            int cut = Math.Min(start.Length, FirstWords);
            if (cut < start.Length && char.IsHighSurrogate(start[cut - 1])) cut--;
            string more = cut < start.Length ? "…" : "";
            string summary = start[..cut].ToString().ReplaceLineEndings(" ") + more;
            string? language = words.IsChinese ? null : ReportWords.Chinese.Language;
            markup.Open("details", ("class", "prose"), ("lang", language)).Element("summary", summary);
        }

        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            if (!line.IsWhiteSpace()) markup.Element("p", line.Trim().ToString());
        }

        if (!isDocument) markup.Close("details");
        markup.Line();
    }
}
