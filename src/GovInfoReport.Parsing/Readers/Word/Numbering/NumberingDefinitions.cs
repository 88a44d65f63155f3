namespace GovInfoReport.Parsing;

/// <summary>The lists of a document, from its numbering part.</summary>
internal sealed class NumberingDefinitions
{
    /// <summary>How many levels a list has.</summary>
    public const int Levels = 9;

    // Far more than any document has: each of them takes memory before it is used.
    private const int MaxLists = 50_000;

    private readonly Dictionary<int, AbstractList> _abstractLists = [];
    private readonly Dictionary<int, ListInstance> _instances = [];
    private readonly Dictionary<string, AbstractList> _byStyle = [];

    /// <summary>The definition that several lists may share.</summary>
    internal sealed class AbstractList
    {
        public NumberingLevel?[] Levels { get; } = new NumberingLevel?[NumberingDefinitions.Levels];

        /// <summary>The numbering style that holds the levels in place of this; <see langword="null"/>: they are here.</summary>
        public string? StyleLink { get; set; }

        /// <summary>The level that a paragraph style is bound to; -1: none.</summary>
        public int LevelOf(string style) => Array.FindIndex(Levels, l => l?.Style == style);
    }

    /// <summary>A list: what paragraphs name.</summary>
    internal sealed class ListInstance
    {
        public int AbstractId { get; set; } = -1;

        public NumberingLevel?[] Overrides { get; } = new NumberingLevel?[Levels];

        public int?[] StartOverrides { get; } = new int?[Levels];
    }

    /// <summary>Whether the document has no lists.</summary>
    public bool IsEmpty => _instances.Count == 0;

    /// <summary>Finds a list and its definition; <see langword="false"/> where there is none.</summary>
    public bool TryFind(int id, out ListInstance instance, out AbstractList list)
    {
        list = null!;
        if (!_instances.TryGetValue(id, out instance!) || !_abstractLists.TryGetValue(instance.AbstractId, out AbstractList? found))
            return false;
        list = found.StyleLink is { } style && _byStyle.TryGetValue(style, out AbstractList? linked) ? linked : found;
        return true;
    }

    /// <summary>Reads the numbering part.</summary>
    public void Read(PartReader reader, WordNames names)
    {
        AbstractList? list = null;
        ListInstance? instance = null;
        NumberingLevel? level = null;
        int overridden = -1;
        while (reader.Read())
        {
            if (!reader.IsElement) continue;
            string name = reader.Name;
            if (ReferenceEquals(name, names.AbstractNumbering))
            {
                CheckCount(_abstractLists.Count);
                (list, instance, level) = (new AbstractList(), null, null);
                _abstractLists[reader.Integer(names.AbstractNumberingId) ?? -1] = list;
            }
            else if (ReferenceEquals(name, names.Numbering))
            {
                CheckCount(_instances.Count);
                (list, instance, level) = (null, new ListInstance(), null);
                _instances[reader.Integer(names.NumberingId) ?? -1] = instance;
            }
            else if (ReferenceEquals(name, names.AbstractNumberingId) && instance is not null)
                instance.AbstractId = reader.Integer(names.Value) ?? -1;
            else if (ReferenceEquals(name, names.StyleLink) && list is not null)
                _byStyle.TryAdd(reader.Attribute(names.Value).ToString(), list);
            else if (ReferenceEquals(name, names.NumberingStyleLink) && list is not null)
                list.StyleLink = reader.Attribute(names.Value).ToString();
            else if (ReferenceEquals(name, names.LevelOverride)) overridden = LevelIndex(reader, names);
            else if (ReferenceEquals(name, names.StartOverride) && instance is not null && overridden >= 0)
                instance.StartOverrides[overridden] = reader.Integer(names.Value);
            else if (ReferenceEquals(name, names.LevelDefinition))
            {
                int index = LevelIndex(reader, names);
                level = new NumberingLevel();
                if (index >= 0 && (list?.Levels ?? instance?.Overrides) is { } levels) levels[index] = level;
            }
            else if (level is not null) ReadLevel(reader, names, name, level);
        }
    }

    private static void CheckCount(int count)
    {
        if (count == MaxLists) throw new ReadingBoundException(OfficeTexts.Lists, MaxLists);
    }

    private static int LevelIndex(PartReader reader, WordNames names) =>
        reader.Integer(names.Level) is >= 0 and < Levels and int index ? index : -1;

    private static void ReadLevel(PartReader reader, WordNames names, string name, NumberingLevel level)
    {
        if (ReferenceEquals(name, names.LevelStart)) level.Start = Math.Max(0, reader.Integer(names.Value) ?? 1);
        else if (ReferenceEquals(name, names.NumberFormat)) level.Format = reader.Attribute(names.Value).ToString();
        else if (ReferenceEquals(name, names.LevelText))
            level.Text = reader.Attribute(names.Value) is { } text ? text[..Math.Min(text.Length, NumberingLevel.MaxText)].ToString() : "";
        else if (ReferenceEquals(name, names.Vanish)) level.IsHidden = reader.IsOn(names.Value);
        else if (ReferenceEquals(name, names.LevelRestart)) level.Restart = reader.Integer(names.Value);
        else if (ReferenceEquals(name, names.IsLegal)) level.IsLegal = reader.IsOn(names.Value);
        else if (ReferenceEquals(name, names.ParagraphStyle)) level.Style = reader.Attribute(names.Value).ToString();
    }
}
