namespace GovInfoReport.Parsing;

/// <summary>The part of a selector that one element must match.</summary>
internal sealed class CssCompound
{
    /// <summary>The key of the element's name; 0 for any.</summary>
    public ulong Tag { get; set; }

    /// <summary>The id, as <see cref="CssText.Hash"/> has it; 0 for any.</summary>
    public ulong Id { get; set; }

    /// <summary>The classes.</summary>
    public List<ulong> Classes { get; } = [];

    /// <summary>Attributes that it must have.</summary>
    public List<CssAttribute> Attributes { get; } = [];

    /// <summary>Lists of parts, of each of which it must match one.</summary>
    public List<List<CssCompound>> Choices { get; } = [];

    /// <summary>What it must not match.</summary>
    public List<CssCompound> Others { get; } = [];

    /// <summary>What its place must be.</summary>
    public List<CssPlace> Places { get; } = [];

    /// <summary>Where the next compound to the left stands: around it (a blank), right around it (<c>></c>), right before it (<c>+</c>)
    /// or somewhere before it (<c>~</c>).</summary>
    public char Combinator { get; init; } = ' ';

    /// <summary>Whether the next compound to the left matches the parent, not any ancestor.</summary>
    public bool IsChild => Combinator == '>';

    /// <summary>Whether an ancestor without these bits cannot match; <see cref="HtmlElementFacts.Bits"/>.</summary>
    public ulong Bits { get; private set; }

    /// <summary>Whether any element matches.</summary>
    public bool IsUniversal => Tag == 0 && Id == 0 && Classes.Count == 0 && Attributes.Count == 0 && Others.Count == 0
        && Choices.Count == 0 && Places.Count == 0;

    /// <summary>Sets the bits.</summary>
    public void Complete()
    {
        Bits = HtmlElementFacts.BitOf(Tag) | HtmlElementFacts.BitOf(Id);
        foreach (ulong name in Classes) Bits |= HtmlElementFacts.BitOf(name);
    }
}
