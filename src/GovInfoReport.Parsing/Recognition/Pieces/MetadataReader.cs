namespace GovInfoReport.Parsing;

/// <summary>Reads the metadata box of a publishing site and the statements of a file about itself.</summary>
/// <remarks>Of several values of a field the one whose name weighs most stays; of equal ones the first.</remarks>
internal sealed class MetadataReader(WorkMeter work)
{
    private const int MaxValue = 120;
    private const int MaxLine = 400;

    private static readonly (string Name, BoxField Field, int Weight)[] FileNames =
    [
        ("ArticleTitle", BoxField.Name, BoxNames.Stated), ("title", BoxField.FileTitle, BoxNames.Weak),
        ("PubDate", BoxField.PublishedOn, BoxNames.Stated), ("Maketime", BoxField.PublishedOn, BoxNames.Weak),
        ("ContentSource", BoxField.Publisher, BoxNames.Stated),
    ];

    private static readonly BoxName DateBehind = new("", BoxField.PublishedOn, BoxNames.Weak);
    private static readonly DocumentMetadata Nothing = new();

    private readonly string?[] _values = new string?[(int)BoxField.Subject + 1];
    private readonly int[] _weights = new int[(int)BoxField.Subject + 1];
    private BoxName? _pending;

    /// <summary>The title that the file or its box states; <see langword="null"/> where neither states one.</summary>
    public string? Title => _values[(int)BoxField.Name] ?? _values[(int)BoxField.FileTitle];

    /// <summary>The titles that they state, each with the weight of the name that states it.</summary>
    public IEnumerable<(string Title, int Weight)> Titles
    {
        get
        {
            foreach (BoxField named in (BoxField[])[BoxField.Name, BoxField.FileTitle])
            {
                if (_values[(int)named] is { } title) yield return (title, _weights[(int)named]);
            }
        }
    }

    /// <summary>
    /// What the box states as the day of publication and is no day of the calendar; <see langword="null"/> where nothing is.
    /// </summary>
    public string? BadDate { get; private set; }

    /// <summary>The publisher that the box or the file states; <see langword="null"/> where neither states one.</summary>
    public string? Publisher => _values[(int)BoxField.Publisher];

    /// <summary>The agency whose report it is, as the box states it; <see langword="null"/> where it does not.</summary>
    public string? Reporting => _values[(int)BoxField.Reporting];

    /// <summary>The day of publication that they state; <see langword="null"/> where neither states one.</summary>
    public DateOnly? PublishedOn => Date(BoxField.PublishedOn);

    /// <summary>Whether the text itself has a box, be its values blank or not; statements of the file about itself are none.</summary>
    public bool HasBox { get; private set; }

    /// <summary>Takes a line or cell before section one.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        work.Add(Math.Min(text.Length, MaxLine) + 1);
        ReadOnlySpan<char> line = text.Trim(BoxNames.Marks);
        BoxName? pending = _pending;
        _pending = null;
        // A sentence is no box.
        if (line.Length is 0 or > MaxLine || line.Contains('。')) return;
        bool isNamed = BoxNames.TryFind(line, 0, out BoxLabel label);
        if (pending is not null && !(isNamed && label.Start == 0)) AddPending(pending, line);
        if (!isNamed) return;
        // 2024-01-22 10:30 浏览次数：3
        if (label.Start > 0 && DateReader.TryRead(line, out _, out _)) Add(DateBehind, line[..label.Start].Trim(BoxNames.Marks));
        AddNamed(line, label);
    }

    // What stands below a name, unless it says what it is itself.
    private void AddPending(BoxName pending, ReadOnlySpan<char> line)
    {
        bool isTitle = pending.Field != BoxField.Name && TitleForm.TryRead(line, out _);
        if (!isTitle && !StartsWithLabel(line)) Add(pending, line);
    }

    private void AddNamed(ReadOnlySpan<char> line, BoxLabel label)
    {
        for (bool isNamed = true; isNamed;)
        {
            BoxLabel named = label;
            isNamed = BoxNames.TryFind(line, named.End, out label);
            ReadOnlySpan<char> value = line[named.End..(isNamed ? label.Start : line.Length)].Trim(BoxNames.Marks);
            if (named.Name.Field == BoxField.Byline) AddDateBehind(value);
            if (named.Name.Field is BoxField.Other or BoxField.Byline) continue;
            HasBox = true;
            if (value.IsEmpty && !isNamed) _pending = named.Name;
            else Add(named.Name, value);
            if (IsWordsForDay(named.Name, line[named.End - 1], value)) KeepBadDate(value);
            if (named.Name.Field == BoxField.Publisher) AddDateBehind(value);
        }
    }

    // 发布日期：见正文
    private static bool IsWordsForDay(BoxName name, char before, ReadOnlySpan<char> value) =>
        name is { Field: BoxField.PublishedOn, Weight: BoxNames.Certain } && before is ':' or '：' && DateForm.AreWords(value);

    /// <summary>Takes a statement of the file, <c>name=value</c>.</summary>
    public void AddStatement(ReadOnlySpan<char> statement)
    {
        int equals = statement.IndexOf('=');
        if (equals <= 0) return;
        foreach ((string name, BoxField field, int weight) in FileNames)
        {
            if (statement[..equals].Equals(name, StringComparison.OrdinalIgnoreCase))
                Add(new BoxName(name, field, weight), statement[(equals + 1)..].Trim());
        }
    }

    /// <summary>What was found; <see langword="null"/> where that is nothing.</summary>
    public DocumentMetadata? ToMetadata()
    {
        DocumentMetadata metadata = new()
        {
            IndexNumber = _values[(int)BoxField.IndexNumber],
            Name = _values[(int)BoxField.Name],
            Publisher = Publisher,
            DocumentNumber = _values[(int)BoxField.DocumentNumber],
            IssuedOn = Date(BoxField.IssuedOn),
            PublishedOn = PublishedOn,
            Subject = _values[(int)BoxField.Subject],
        };
        return metadata == Nothing ? null : metadata;
    }

    private void Add(BoxName name, ReadOnlySpan<char> value)
    {
        int field = (int)name.Field;
        if (name.Field == BoxField.PublishedOn && DateForm.IsNoDay(value, name.Weight)) KeepBadDate(value);
        if (name.Weight <= _weights[field] || value.Length is 0 or > MaxValue || !BoxValues.IsValue(name, ref value)) return;
        _values[field] = value.ToString();
        _weights[field] = name.Weight;
    }

    private void KeepBadDate(ReadOnlySpan<char> value)
    {
        const int Longest = 24;
        BadDate ??= value[..Math.Min(value.Length, Longest)].ToString();
    }

    // 来源：云溪县水务局　2024-01-22 10:30
    private void AddDateBehind(ReadOnlySpan<char> publisher)
    {
        int blank = publisher.IndexOfAny(" \u3000\u00A0\t");
        if (blank > 0) Add(DateBehind, publisher[blank..].Trim(BoxNames.Marks));
    }

    private DateOnly? Date(BoxField field) =>
        _values[(int)field] is { } text && DateReader.TryReadDay(text, out DateOnly date, out _) ? date : null;

    // A line that names something is no value of the name before it, whether or not its name is known: 栏目: 政府信息公开年报.
    private static bool StartsWithLabel(ReadOnlySpan<char> line)
    {
        const int MaxLabel = 8;
        int colon = line.IndexOfAny(':', '：');
        if (colon is < 2 or > MaxLabel) return false;
        foreach (char c in line[..colon])
        {
            if (!TextBlanks.IsBlank(c) && LabelText.Normalize(c) == '\0') return false;
        }

        return true;
    }
}
