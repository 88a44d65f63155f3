namespace GovInfoReport.Parsing;

/// <summary>
/// How runs look at the place being read: the styles of the paragraph and of the table, the defaults of the document, and the colour behind
/// the text.
/// What a run states itself comes first, then its style, the paragraph's, the table's, the defaults.
/// </summary>
internal sealed class RunLooks(WordParts parts)
{
    private const int DefaultSize = 20, MaxUnseenSize = 2, MaxDoubtfulSize = 4, MaxUnseenWidth = 5;

    /// <summary>Text stands off its line when it is raised by a quarter of its size; less is how characters are aligned.</summary>
    private const int OffLineShare = 4;

    private RunLook _base;
    private LookFlags _always;
    private WordStyle? _paragraph, _table;
    private bool _isKnown;

    /// <summary>The colour behind the cell or page being read.</summary>
    public int Background { get; set; } = OfficeColor.White;

    /// <summary>The look of all runs of a paragraph that state nothing.</summary>
    /// <param name="paragraph">The paragraph's style; <see langword="null"/>: none is named.</param>
    /// <param name="table">The style of the table around; <see langword="null"/>: there is none.</param>
    /// <param name="fill">The colour behind the paragraph, where it states one.</param>
    public SeenRun Enter(WordStyle? paragraph, WordStyle? table, int? fill)
    {
        paragraph ??= parts.Styles.DefaultParagraph;
        if (!_isKnown || paragraph != _paragraph || table != _table) Take(paragraph, table);
        return See(default, null, fill);
    }

    /// <summary>The look of a run.</summary>
    /// <param name="own">What the run states.</param>
    /// <param name="style">The run's style; <see langword="null"/>: none is named.</param>
    /// <param name="fill">The colour behind the paragraph, where it states one.</param>
    public SeenRun See(in RunLook own, WordStyle? style, int? fill)
    {
        style ??= parts.Styles.DefaultCharacter;
        LookFlags on = Flags(own, style);
        if ((on & LookFlags.Hiding) != 0) return new SeenRun(true, CharacterTraits.None, false, SymbolFont.None);
        RunLook look = own;
        if (style is not null) look.Inherit(style.Look);
        look.Inherit(_base);
        int size = look.Size ?? DefaultSize;
        (bool isUnseen, bool isDoubtful) = SeeColor(look, fill);
        if (isUnseen || size <= MaxUnseenSize || look.Width is >= 0 and <= MaxUnseenWidth)
            return new SeenRun(true, CharacterTraits.None, false, SymbolFont.None);
        CharacterTraits traits = look.Level ?? CharacterTraits.None;
        CharacterTraits byPosition = traits == CharacterTraits.None ? OffLine(look.Position ?? 0, size) : CharacterTraits.None;
        traits |= byPosition | Doubts(on, isDoubtful || size <= MaxDoubtfulSize);
        return new SeenRun(false, traits, byPosition != CharacterTraits.None, look.Font ?? SymbolFont.None);
    }

    private CharacterTraits Doubts(LookFlags on, bool isHardToSee)
    {
        bool isStruck = (on & (LookFlags.Strike | LookFlags.DoubleStrike)) != 0;
        bool isUncertain = isHardToSee || (on & LookFlags.Doubtful) != 0 || _table is { IsLookUnclear: true };
        CharacterTraits struck = isStruck ? CharacterTraits.Struck : CharacterTraits.None;
        return isUncertain ? struck | CharacterTraits.Uncertain : struck;
    }

    private void Take(WordStyle? paragraph, WordStyle? table)
    {
        (_isKnown, _paragraph, _table) = (true, paragraph, table);
        RunLook defaults = parts.Styles.Defaults;
        _always = defaults.On & LookFlags.Toggles;
        _base = paragraph?.Look ?? default;
        LookFlags toggles = (_base.On ^ (table?.Look.On ?? LookFlags.None)) & LookFlags.Toggles;
        if (table is not null) _base.Inherit(table.Look);
        _base.Inherit(defaults);
        _base.On = (_base.On & ~LookFlags.Toggles) | toggles;
    }

    private LookFlags Flags(in RunLook own, WordStyle? style)
    {
        LookFlags ofStyle = style?.Look.On ?? LookFlags.None, stated = style?.Look.Stated ?? LookFlags.None;
        LookFlags toggled = _always | ((_base.On ^ ofStyle) & LookFlags.Toggles);
        LookFlags plain = ((_base.On & ~stated) | ofStyle) & ~LookFlags.Toggles;
        return ((toggled | plain) & ~own.Stated) | own.On;
    }

    private (bool IsUnseen, bool IsDoubtful) SeeColor(in RunLook look, int? fill)
    {
        if (look.Ink == default) return (false, false);
        int background = look.Highlight is not (null or OfficeColor.Automatic) ? look.Highlight.Value
            : look.Fill is not (null or OfficeColor.Automatic) ? look.Fill.Value
            : (fill ?? _paragraph?.ParagraphFill) is not (null or OfficeColor.Automatic) and int behind ? behind
            : Background;
        return look.Ink.On(background);
    }

    private static CharacterTraits OffLine(int position, int size)
    {
        if (Math.Abs(position) * OffLineShare < size) return CharacterTraits.None;
        return position > 0 ? CharacterTraits.Raised : CharacterTraits.Lowered;
    }
}
