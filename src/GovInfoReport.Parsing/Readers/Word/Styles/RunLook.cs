namespace GovInfoReport.Parsing;

/// <summary>
/// What the properties of a run, or the run properties of a style, state of how text looks; what they do not state is <see
/// langword="null"/>.
/// </summary>
internal struct RunLook
{
    private static readonly Dictionary<string, int> Highlights = new()
    {
        ["none"] = OfficeColor.Automatic,
        ["white"] = OfficeColor.White,
        ["black"] = 0,
        ["yellow"] = 0xFFFF00,
        ["red"] = 0xFF0000,
        ["blue"] = 0x0000FF,
        ["green"] = 0x00FF00,
        ["cyan"] = 0x00FFFF,
        ["magenta"] = 0xFF00FF,
        ["darkBlue"] = 0x000080,
        ["darkCyan"] = 0x008080,
        ["darkGreen"] = 0x008000,
        ["darkMagenta"] = 0x800080,
        ["darkRed"] = 0x800000,
        ["darkYellow"] = 0x808000,
        ["darkGray"] = 0x808080,
        ["lightGray"] = 0xC0C0C0,
    };

    /// <summary>The flags that are stated.</summary>
    public LookFlags Stated;

    /// <summary>Those of them that are on.</summary>
    public LookFlags On;

    /// <summary>Above or below the line by <c>w:vertAlign</c>.</summary>
    public CharacterTraits? Level;

    /// <summary>How far the text is raised, in half points; negative: lowered.</summary>
    public short? Position;

    /// <summary>The size in half points.</summary>
    public short? Size;

    /// <summary>The width of the characters in per cent.</summary>
    public int? Width;

    /// <summary>The colour of the text.</summary>
    public WordInk Ink;

    /// <summary>The colour behind the text by shading.</summary>
    public int? Fill;

    /// <summary>The colour behind the text by the highlighter; <see cref="OfficeColor.Automatic"/>: none.</summary>
    public int? Highlight;

    /// <summary>Whether the font has symbols in the place of characters.</summary>
    public SymbolFont? Font;

    /// <summary>Takes over what is not stated here.</summary>
    public void Inherit(in RunLook from)
    {
        On |= from.On & ~Stated;
        Stated |= from.Stated;
        Level ??= from.Level;
        Position ??= from.Position;
        Size ??= from.Size;
        Width ??= from.Width;
        Ink = Ink.Or(from.Ink);
        Fill ??= from.Fill;
        Highlight ??= from.Highlight;
        Font ??= from.Font;
    }

    /// <summary>Takes the property that the reader stands on, if it is one that matters.</summary>
    public void Read(PartReader reader, WordNames names, WordColors colors)
    {
        switch (reader.Name)
        {
            case "sz": Size = WordMeasure.HalfPoints(reader.Attribute(names.Value)) ?? Size; break;
            case "rFonts": Font = ReadFont(reader, names) ?? Font; break;
            case "color": Ink = Ink with { Color = colors.ReadText(reader, names) }; break;
            case "vertAlign": Level = LevelOf(reader.Attribute(names.Value)); break;
            case "position": Position = WordMeasure.HalfPoints(reader.Attribute(names.Value)) ?? Position; break;
            case "w": Width = reader.Integer(names.Value) ?? Width; break;
            case "shd": Fill = colors.ReadFill(reader, names); break;
            case "textFill": Ink = Ink with { Fill = colors.ReadTextFill(reader, names) }; break;
            case "highlight": Highlight = HighlightOf(reader.Attribute(names.Value)); break;
            default: ReadFlag(reader, names); break;
        }
    }

    private void ReadFlag(PartReader reader, WordNames names)
    {
        switch (reader.Name)
        {
            case "strike": Set(LookFlags.Strike, reader.IsOn(names.Value)); break;
            case "dstrike": Set(LookFlags.DoubleStrike, reader.IsOn(names.Value)); break;
            case "vanish": Set(LookFlags.Vanish, reader.IsOn(names.Value)); break;
            case "webHidden": Set(LookFlags.WebHidden, reader.IsOn(names.Value)); break;
            case "specVanish": Set(LookFlags.SpecialVanish, reader.IsOn(names.Value)); break;
            case "eastAsianLayout": Set(LookFlags.Combined, reader.Attribute(names.Combine) is not ("" or "0" or "false" or "off")); break;
            default: break;
        }
    }

    private static SymbolFont? ReadFont(PartReader reader, WordNames names)
    {
        ReadOnlySpan<char> font = reader.Attribute(names.Ascii);
        return font.IsEmpty ? null : SymbolFonts.Tell(font);
    }

    private static CharacterTraits LevelOf(ReadOnlySpan<char> align) =>
        align is "superscript" ? CharacterTraits.Raised : align is "subscript" ? CharacterTraits.Lowered : CharacterTraits.None;

    private static int HighlightOf(ReadOnlySpan<char> name) =>
        Highlights.TryGetValue(name.ToString(), out int color) ? color : OfficeColor.Unknown;

    private void Set(LookFlags flag, bool isOn)
    {
        Stated |= flag;
        On = isOn ? On | flag : On & ~flag;
    }
}
