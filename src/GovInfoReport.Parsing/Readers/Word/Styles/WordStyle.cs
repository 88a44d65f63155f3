namespace GovInfoReport.Parsing;

/// <summary>
/// What matters of a style of paragraphs, characters or tables. What a style does not say it takes from the one it is based on.
/// </summary>
internal sealed class WordStyle(string id)
{
    /// <summary>The id that paragraphs and runs name.</summary>
    public string Id { get; } = id;

    /// <summary>The id of the style that this one is based on; <see langword="null"/>: none.</summary>
    public string? BasedOn { get; set; }

    /// <summary>The list that paragraphs of the style belong to; 0: none on purpose; <see langword="null"/>: not stated.</summary>
    public int? ListId { get; set; }

    /// <summary>The level in the list, from 0; <see langword="null"/>: not stated.</summary>
    public int? ListLevel { get; set; }

    /// <summary>The style that states the list: a level of the list may be bound to it.</summary>
    public string? ListStyle { get; set; }

    /// <summary>How text of the style looks. It is filled in place.</summary>
    public RunLook Look;

    /// <summary>The colour behind paragraphs of the style; <see langword="null"/>: not stated.</summary>
    public int? ParagraphFill { get; set; }

    /// <summary>The colour behind the cells of a table of the style; <see langword="null"/>: not stated.</summary>
    public int? TableFill { get; set; }

    /// <summary>
    /// Whether parts of a table of the style, such as its first row, have text that looks otherwise than the rest, so that it may not be
    /// seen.
    /// </summary>
    public bool IsLookUnclear { get; set; }

    /// <summary>Takes over what this style does not state itself.</summary>
    public void Inherit(WordStyle from)
    {
        ListLevel ??= from.ListLevel;
        ParagraphFill ??= from.ParagraphFill;
        TableFill ??= from.TableFill;
        IsLookUnclear |= from.IsLookUnclear;
        Look.Inherit(from.Look);
        if (ListId is not null) return;
        (ListId, ListStyle) = (from.ListId, from.ListStyle);
    }
}
