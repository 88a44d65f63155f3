namespace GovInfoReport;

/// <summary>
/// A heading of a section, as the report has it (标题), kept in the order of the document so that its structure can be checked.
/// </summary>
/// <param name="Text">The heading as written, with its numeral.</param>
/// <param name="Number">The number that its numeral says, such as 3 for 三; <see langword="null"/> where it has none.</param>
/// <param name="Section">The section of the format that its words name, 1 to 6; <see langword="null"/> where they name none.</param>
public sealed record SectionHeading(string Text, int? Number, int? Section)
{
    /// <summary>Whether the heading stands within another section: the six headings again in section one's text, say.</summary>
    public bool IsNested { get; init; }
}
