namespace GovInfoReport.Parsing;

/// <summary>The styles of a document by id.</summary>
internal sealed class StyleSheet
{
    /// <summary>Chains of styles are followed so far: longer ones are hostile.</summary>
    private const int MaxChain = 32;

    private readonly Dictionary<string, WordStyle> _styles;
    private readonly Dictionary<string, WordStyle>.AlternateLookup<ReadOnlySpan<char>> _byId;

    public StyleSheet()
    {
        _styles = [];
        _byId = _styles.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Finds a style; <see langword="null"/> where the sheet has none of the id.</summary>
    public WordStyle? Find(ReadOnlySpan<char> id) => _byId.TryGetValue(id, out WordStyle? style) ? style : null;

    /// <summary>Reads the styles part.</summary>
    public void Read(PartReader reader, WordNames names)
    {
        WordStyle? style = null;
        while (reader.Read())
        {
            if (!reader.IsElement) continue;
            string name = reader.Name;
            if (ReferenceEquals(name, names.Style)) _styles[(style = new WordStyle(reader.Attribute(names.StyleId).ToString())).Id] = style;
            else if (style is not null) ReadProperty(reader, names, name, style);
        }

        Resolve();
    }

    private static void ReadProperty(PartReader reader, WordNames names, string name, WordStyle style)
    {
        if (ReferenceEquals(name, names.BasedOn)) style.BasedOn = reader.Attribute(names.Value).ToString();
        else if (ReferenceEquals(name, names.NumberingId)) (style.ListId, style.ListStyle) = (reader.Integer(names.Value), style.Id);
        else if (ReferenceEquals(name, names.Level)) style.ListLevel = reader.Integer(names.Value);
        else if (ReferenceEquals(name, names.Vanish)) style.IsHidden = reader.IsOn(names.Value);
        else if (ReferenceEquals(name, names.OldParagraph) || ReferenceEquals(name, names.OldRun)) reader.Skip();
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
