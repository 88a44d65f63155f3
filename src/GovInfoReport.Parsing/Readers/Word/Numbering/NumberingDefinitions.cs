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
            if (ReferenceEquals(name, names.AbstractNumbering)) (list, instance, level) = (AddList(reader, names), null, null);
            else if (ReferenceEquals(name, names.Numbering)) (list, instance, level) = (null, AddInstance(reader, names), null);
            else if (ReferenceEquals(name, names.LevelOverride)) overridden = LevelIndex(reader, names);
            else if (ReferenceEquals(name, names.LevelDefinition)) level = AddLevel(reader, names, list?.Levels ?? instance?.Overrides);
            else if (list is not null && TryReadLink(reader, names, name, list)) continue;
            else if (instance is not null && TryReadInstance(reader, names, name, instance, overridden)) continue;
            else if (level is not null) ReadLevel(reader, names, name, level);
        }
    }

    private AbstractList AddList(PartReader reader, WordNames names)
    {
        CheckCount(_abstractLists.Count);
        return _abstractLists[reader.Integer(names.AbstractNumberingId) ?? -1] = new AbstractList();
    }

    private ListInstance AddInstance(PartReader reader, WordNames names)
    {
        CheckCount(_instances.Count);
        return _instances[reader.Integer(names.NumberingId) ?? -1] = new ListInstance();
    }

    private static NumberingLevel AddLevel(PartReader reader, WordNames names, NumberingLevel?[]? levels)
    {
        int index = LevelIndex(reader, names);
        NumberingLevel level = new();
        if (index >= 0 && levels is not null) levels[index] = level;
        return level;
    }

    private bool TryReadLink(PartReader reader, WordNames names, string name, AbstractList list)
    {
        if (ReferenceEquals(name, names.StyleLink)) _byStyle.TryAdd(reader.Attribute(names.Value).ToString(), list);
        else if (ReferenceEquals(name, names.NumberingStyleLink)) list.StyleLink = reader.Attribute(names.Value).ToString();
        else return false;
        return true;
    }

    private static bool TryReadInstance(PartReader reader, WordNames names, string name, ListInstance instance, int overridden)
    {
        if (ReferenceEquals(name, names.AbstractNumberingId)) instance.AbstractId = reader.Integer(names.Value) ?? -1;
        else if (ReferenceEquals(name, names.StartOverride) && overridden >= 0)
            instance.StartOverrides[overridden] = reader.Integer(names.Value);
        else return false;
        return true;
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
