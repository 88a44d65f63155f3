namespace GovInfoReport.Parsing;

/// <summary>Where a section begins in the document's text.</summary>
internal struct SectionBoundary
{
    /// <summary>The section, 1 to 6; 0 for a numbered heading whose words name none.</summary>
    public int Section;

    /// <summary>The number that the heading's numeral says; 0 where it has none.</summary>
    public int Number;

    /// <summary>Where the heading starts in the document's text.</summary>
    public int Start;

    /// <summary>Where the section's text starts: after the heading.</summary>
    public int ContentStart;

    /// <summary>The block that the heading stands in, by its index.</summary>
    public int Block;

    /// <summary>Where the heading stands in the source.</summary>
    public int Source;

    /// <summary>The heading as written; empty where there is none, <see langword="null"/> as long as nobody needed it.</summary>
    public string? Text;

    /// <summary>What begins the section.</summary>
    public BoundaryForm Form;

    /// <summary>Whether the heading is an entry of a list of contents.</summary>
    public bool IsContents;

    /// <summary>Whether the heading stands within another section's text.</summary>
    public bool IsNested;

    /// <summary>Whether a table began here without a heading.</summary>
    public readonly bool IsImplied => Form == BoundaryForm.Implied;

    /// <summary>Whether the heading's number is one of a lower level: （二）, 2.</summary>
    public readonly bool IsLower => Form is BoundaryForm.Bracketed or BoundaryForm.Digits;
}
