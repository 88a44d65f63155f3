namespace GovInfoReport.Parsing;

/// <summary>A selector.</summary>
internal sealed class CssSelector
{
    /// <summary>Its parts, that of the element itself first.</summary>
    public List<CssCompound> Compounds { get; } = [];

    /// <summary>How it weighs against others: ids, classes, names.</summary>
    public int Specificity { get; set; }

    /// <summary>The text that it adds before or after an element, rather than the element: <see cref="CssProperty.Before"/>, <see
    /// cref="CssProperty.After"/>.</summary>
    public CssProperty? Generated { get; set; }

    /// <summary>Whether it asks for places among siblings, or for more of what is around or within: <see cref="CssPlaceMatcher"/> tells
    /// them.</summary>
    public bool AsksForPlaces { get; set; }

    /// <summary>Whether elements matter that come later in the page.</summary>
    public bool LooksAhead { get; set; }

    /// <summary>Within <c>:has()</c>, where its subject stands: in the element (a blank or <c>></c>), or behind it.</summary>
    public char Relation { get; set; } = ' ';

    /// <summary>Whether it asks for more than is told here: it may match, or not.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>Whether it never matches the page at rest, such as an element under the mouse.</summary>
    public bool NeverMatches { get; set; }
}
