namespace GovInfoReport.Parsing;

/// <summary>The styles of a document by id.</summary>
internal sealed class StyleSheet
{
    /// <summary>Chains of styles are followed so far: longer ones are hostile.</summary>
    private const int MaxChain = 32;

    // Far more than any document has: each of them takes memory before it is used.
    private const int MaxStyles = 50_000;

    private readonly WordColors _colors;
    private readonly Dictionary<string, WordStyle> _styles;
    private readonly Dictionary<string, WordStyle>.AlternateLookup<ReadOnlySpan<char>> _byId;

    /// <param name="colors">Reads colours.</param>
    public StyleSheet(WordColors colors)
    {
        _colors = colors;
        _styles = [];
        _byId = _styles.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Finds a style; <see langword="null"/> where the sheet has none of the id.</summary>
    public WordStyle? Find(ReadOnlySpan<char> id) => _byId.TryGetValue(id, out WordStyle? style) ? style : null;

    /// <summary>How all text looks unless a style or a run says otherwise.</summary>
    public RunLook Defaults;

    /// <summary>The style of paragraphs that name none; <see langword="null"/>: there is none.</summary>
    public WordStyle? DefaultParagraph { get; private set; }

    /// <summary>The style of runs that name none; <see langword="null"/>: there is none.</summary>
    public WordStyle? DefaultCharacter { get; private set; }

    /// <summary>The style of tables that name none; <see langword="null"/>: there is none.</summary>
    public WordStyle? DefaultTable { get; private set; }

    /// <summary>Reads the styles part.</summary>
    public void Read(PartReader reader, WordNames names)
    {
        WordStyle? style = null;
        while (reader.Read())
        {
            if (!reader.IsElement) continue;
            string name = reader.Name;
            if (ReferenceEquals(name, names.Style)) style = Add(reader, names);
            else if (ReferenceEquals(name, names.RunProperties)) ReadLook(reader, names, ref style is null ? ref Defaults : ref style.Look);
            else if (style is not null) ReadProperty(reader, names, name, style);
        }

        Resolve();
    }

    private WordStyle Add(PartReader reader, WordNames names)
    {
        if (_styles.Count == MaxStyles) throw new ReadingBoundException(OfficeTexts.Styles, MaxStyles);
        WordStyle style = new(reader.Attribute(names.StyleId).ToString());
        _styles[style.Id] = style;
        bool isDefault = reader.Attribute(names.IsDefault) is "1" or "true" or "on";
        ReadOnlySpan<char> kind = reader.Attribute(names.Type);
        if (!isDefault) return style;
        if (kind is "paragraph") DefaultParagraph = style;
        else if (kind is "character") DefaultCharacter = style;
        else if (kind is "table") DefaultTable = style;
        return style;
    }

    private void ReadLook(PartReader reader, WordNames names, ref RunLook look)
    {
        if (reader.IsEmptyElement) return;
        int depth = reader.Depth;
        while (reader.ReadInside(depth))
        {
            if (!reader.IsElement) continue;
            if (ReferenceEquals(reader.Name, names.OldRun)) reader.Skip();
            else look.Read(reader, names, _colors);
        }
    }

    // Parts of a table, such as its first row: where they stand is not looked at, but that they may hide text, or cells' colours, is known.
    private void ReadTablePart(PartReader reader, WordNames names, WordStyle style)
    {
        if (reader.IsEmptyElement) return;
        RunLook look = default;
        int depth = reader.Depth;
        while (reader.ReadInside(depth))
        {
            if (!reader.IsElement) continue;
            if (ReferenceEquals(reader.Name, names.RunProperties)) ReadLook(reader, names, ref look);
            else if (ReferenceEquals(reader.Name, names.Shading) && _colors.ReadFill(reader, names) != OfficeColor.Automatic)
                style.TableFill = OfficeColor.Unknown;
        }

        const LookFlags otherwise = LookFlags.Hiding | LookFlags.Strike | LookFlags.DoubleStrike;
        style.IsLookUnclear |= (look.On & otherwise) != 0 || look.Level is CharacterTraits.Raised or CharacterTraits.Lowered
            || look.Size is <= 2;
    }

    private void ReadProperty(PartReader reader, WordNames names, string name, WordStyle style)
    {
        if (ReferenceEquals(name, names.BasedOn)) style.BasedOn = reader.Attribute(names.Value).ToString();
        else if (ReferenceEquals(name, names.NumberingId)) (style.ListId, style.ListStyle) = (reader.Integer(names.Value), style.Id);
        else if (ReferenceEquals(name, names.Level)) style.ListLevel = reader.Integer(names.Value);
        else if (ReferenceEquals(name, names.Shading)) ReadShading(reader, names, style);
        else if (ReferenceEquals(name, names.TablePart)) ReadTablePart(reader, names, style);
        else if (ReferenceEquals(name, names.OldParagraph) || ReferenceEquals(name, names.OldRun)) reader.Skip();
    }

    // Of a paragraph's properties, or of a table's or its cells'.
    private void ReadShading(PartReader reader, WordNames names, WordStyle style)
    {
        int fill = _colors.ReadFill(reader, names);
        style.ParagraphFill ??= fill;
        style.TableFill ??= fill;
    }

    private void Resolve()
    {
        List<WordStyle> chain = new(MaxChain);
        foreach (WordStyle style in _styles.Values)
        {
            chain.Clear();
            for (WordStyle? at = style; at is not null && chain.Count < MaxChain; at = at.BasedOn is { } id ? Find(id) : null)
            {
                chain.Add(at);
            }

            for (int i = 1; i < chain.Count; i++) style.Inherit(chain[i]);
        }
    }
}
