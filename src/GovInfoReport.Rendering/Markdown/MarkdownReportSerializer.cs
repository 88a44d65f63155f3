namespace GovInfoReport.Rendering;

/// <summary>
/// Writes a report as Markdown in the order of the official form, with pipe tables. The words are Chinese, as the report's.
/// </summary>
/// <remarks>Thread-safe. A blank stays blank, and <see cref="CellText.Unsettled"/> stands where a figure could not be settled.</remarks>
public sealed class MarkdownReportSerializer : IReportSerializer
{
    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public string FileExtension => ".md";

    /// <inheritdoc/>
    public void Write(AnnualReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        ReportWords words = ReportWords.Chinese;
        writer.Write($"# {MarkdownText.Inline(report.Title ?? words["untitled"])}\n");
        foreach ((string name, string value) in ReportFacts.Of(report, words)) writer.Write($"\n{name}：{MarkdownText.Inline(value)}\n");
        WriteProse(writer, report.Preamble);
        foreach (SectionDefinition section in ReportFormat.Current.Sections)
        {
            NarrativeSection? narrative = report.ProseOf(section);
            TableDefinition? table = section.Table;
            if (narrative is null && table is null) continue;
            writer.Write($"\n## {MarkdownText.Inline(narrative?.Heading ?? section.Heading)}\n");
            WriteProse(writer, narrative?.Text);
            if (table is null) continue;
            MarkdownTable.Write(writer, report, table);
            WriteBesides(writer, report, table, words);
        }
    }

    private static void WriteProse(TextWriter writer, string? text)
    {
        if (text is null) return;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            if (!line.IsWhiteSpace()) writer.Write($"\n{MarkdownText.Paragraph(line.ToString())}\n");
        }
    }

    private static void WriteBesides(TextWriter writer, AnnualReport report, TableDefinition table, ReportWords words)
    {
        foreach ((string name, string text) in ReportFacts.Besides(report, table, words, withCellNotes: false))
            writer.Write($"\n{name}：{MarkdownText.Inline(text)}\n");
    }
}
