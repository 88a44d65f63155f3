namespace GovInfoReport.Parsing;

/// <summary>A heading of a section as it was found in a line.</summary>
internal struct Heading
{
    /// <summary>The section that its words name, 1 to 6; 0 where they name none.</summary>
    public int Section;

    /// <summary>The number that its numeral says; 0 where it has none.</summary>
    public int Number;

    /// <summary>Whether it is the very heading of the format, numeral and all.</summary>
    public bool IsOfficial;

    /// <summary>How its number is written.</summary>
    public BoundaryForm Form;

    /// <summary>The length of the heading within the line; text may follow it.</summary>
    public int Length;
}
