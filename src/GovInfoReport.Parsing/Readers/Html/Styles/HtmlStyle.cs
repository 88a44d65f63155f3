namespace GovInfoReport.Parsing;

/// <summary>What an element has of its own, by its name, its attributes and the rules that match it.</summary>
internal sealed record HtmlStyle
{
    /// <summary>An element that is not displayed.</summary>
    public static HtmlStyle NotDisplayed { get; } = new() { IsHidden = true };

    /// <summary>Whether it is not displayed: it leaves no trace.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether its rows or columns are taken out of the table.</summary>
    public bool IsCollapsed { get; init; }

    /// <summary>How text in it looks, other than around it.</summary>
    public HtmlLookFlags Adds { get; init; }

    /// <summary>How text in it does not look, though it does around it.</summary>
    public HtmlLookFlags Removes { get; init; }

    /// <summary>The colour of its text; <see langword="null"/>: that of text around it.</summary>
    public int? Color { get; init; }

    /// <summary>The colour behind it; <see langword="null"/>: nothing.</summary>
    public int? Background { get; init; }

    /// <summary>A text that the style sheet adds before it; empty for none.</summary>
    public string Before { get; init; } = "";

    /// <summary>Whether the style sheet adds text after it.</summary>
    public bool HasAfter { get; init; }

    /// <summary>Whether it has no room to show anything, a picture neither.</summary>
    public bool HasNoRoom { get; init; }

    /// <summary>Whether each element in it is a box of its own, inline ones too: flex boxes, grids, rows of a table.</summary>
    public bool SetsApart { get; init; }

    /// <summary>Whether a text is added to it.</summary>
    public bool IsAddedTo => HasAfter || Before.Length > 0;
}
