using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>A report as paragraphs and drawn tables, before a layout turns it into a document.</summary>
/// <param name="Title">The title.</param>
/// <param name="Preamble">The paragraphs before section one.</param>
/// <param name="Sections">The six sections.</param>
public sealed record ReportDraft(string Title, ImmutableArray<string> Preamble, ImmutableArray<SectionDraft> Sections)
{
    /// <summary>Drafts a report: the words of its sections, and the tables of the format with its figures.</summary>
    public static ReportDraft Of(AnnualReport report, LayoutOptions options)
    {
        LabelStyle labels = new(options);
        ImmutableArray<SectionDraft> sections =
        [
            .. ReportFormat.Current.Sections.Select((section, i) => new SectionDraft(
                labels.Words(i < report.Headings.Count ? report.Headings[i].Text : section.Heading),
                Lines(Narrative(report, section)),
                TableOf(report, section.Number) is { } table ? new GridWriter(report, options).Draw(table) : null)),
        ];
        return new ReportDraft(report.Title ?? "", Lines(report.Preamble), sections);
    }

    /// <summary>The draft with one of its tables replaced.</summary>
    public ReportDraft WithTable(GridTable table) => WithTables(t => t.Table == table.Table ? table : t);

    /// <summary>The draft with each of its tables drawn anew.</summary>
    public ReportDraft WithTables(Func<GridTable, GridTable> draw) =>
        this with { Sections = [.. Sections.Select(s => s.Table is { } table ? s with { Table = draw(table) } : s)] };

    // Each table in the edition that the report has it in.
    private static TableDefinition? TableOf(AnnualReport report, int number)
    {
        ReportEdition edition = number switch { 2 => report.DisclosureEdition, 3 => report.RequestsEdition, _ => ReportEdition.None };
        ReportFormat format = ReportFormat.Editions.FirstOrDefault(e => e.Edition == edition) ?? ReportFormat.Current;
        return format.Tables.FirstOrDefault(t => t.Number == number);
    }

    private static string? Narrative(AnnualReport report, SectionDefinition section) =>
        (section.Number switch { 1 => report.Overview, 5 => report.Problems, 6 => report.OtherMatters, _ => null })?.Text;

    private static ImmutableArray<string> Lines(string? text) => string.IsNullOrEmpty(text) ? [] : [.. text.Split('\n')];
}
