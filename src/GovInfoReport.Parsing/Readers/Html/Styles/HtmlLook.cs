namespace GovInfoReport.Parsing;

/// <summary>How text looks that stands in an element: what the element has of its own and what it takes from those around it.</summary>
/// <param name="Flags">What is told of it.</param>
/// <param name="Color">Its colour.</param>
/// <param name="Background">The colour behind it.</param>
internal readonly record struct HtmlLook(HtmlLookFlags Flags, int Color, int Background)
{
    /// <summary>Black on white, as in a page that says nothing.</summary>
    public static HtmlLook Plain => new(HtmlLookFlags.None, CssColors.Black, -1);

    /// <summary>Whether it is text on the line that is seen, and nothing speaks against it.</summary>
    public bool IsPlain => (Flags & (HtmlLookFlags.Unseen | HtmlLookFlags.Traits)) == 0;

    /// <summary>Whether it is not seen.</summary>
    public bool IsUnseen => (Flags & HtmlLookFlags.Unseen) != 0;

    /// <summary>Whether it leaves a gap though it is not seen.</summary>
    public bool TakesRoom => (Flags & (HtmlLookFlags.Gone | HtmlLookFlags.Vanishing | HtmlLookFlags.OffScreen)) == 0;

    /// <summary>What is told of its characters.</summary>
    public CharacterTraits Traits => (CharacterTraits)(Flags & HtmlLookFlags.Traits);

    /// <summary>How text looks in an element within.</summary>
    /// <param name="style">What the element has of its own; <see langword="null"/>: nothing.</param>
    public HtmlLook Under(HtmlStyle? style)
    {
        if (style is null) return this;
        HtmlLookFlags flags = (Flags & ~(style.Removes | HtmlLookFlags.Lost)) | style.Adds;
        if ((style.Adds & HtmlLookFlags.PutAway) != 0)
            flags |= (Flags & HtmlLookFlags.Positions) != 0 ? HtmlLookFlags.Uncertain : HtmlLookFlags.Gone;
        bool isFilled = (Flags & flags & ~style.Adds & HtmlLookFlags.Filled) != 0;
        int color = isFilled ? Color : style.Color ?? Color, background = Background;
        if (style.Background is { } own)
        {
            if (own == CssColors.Unknown) flags |= HtmlLookFlags.OnPicture;
            else background = CssColors.Over(own, Background);
            if ((uint)own >> 24 == 255) flags &= ~HtmlLookFlags.OnPicture;
        }

        bool isTransparent = (uint)color >> 24 < CssColors.LeastAlpha,
            isShown = (flags & (HtmlLookFlags.Shadow | HtmlLookFlags.OnPicture)) != 0;
        if ((flags & HtmlLookFlags.Shadow) == 0 && (isTransparent || (!isShown && CssColors.IsLost(color, background))))
            flags |= HtmlLookFlags.Lost;
        return new HtmlLook(flags, color, background);
    }
}
