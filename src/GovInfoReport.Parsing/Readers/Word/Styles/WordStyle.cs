namespace GovInfoReport.Parsing;

/// <summary>What matters of a paragraph or character style. What a style does not say it takes from the one it is based on.</summary>
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

    /// <summary>Whether text of the style is hidden; <see langword="null"/>: not stated.</summary>
    public bool? IsHidden { get; set; }

    /// <summary>Takes over what this style does not state itself.</summary>
    public void Inherit(WordStyle from)
    {
        ListLevel ??= from.ListLevel;
        IsHidden ??= from.IsHidden;
        if (ListId is not null) return;
        (ListId, ListStyle) = (from.ListId, from.ListStyle);
    }
}
