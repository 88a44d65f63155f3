using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Reads the metadata box of a publishing site and the statements of a file about itself.</summary>
internal sealed class MetadataReader(WorkMeter work)
{
    private const int MaxValue = 120;

    // Objects, not tuples: for these the platform has the code of LINQ ready at the start.
    private static readonly BoxName[] BoxNames =
    [
        new("索引号", MetadataField.IndexNumber), new("索 引 号", MetadataField.IndexNumber),
        new("信息索引号", MetadataField.IndexNumber), new("信息名称", MetadataField.Name),
        new("名称", MetadataField.Name), new("标题", MetadataField.Name), new("发布机构", MetadataField.Publisher),
        new("发文单位", MetadataField.Publisher), new("发文机关", MetadataField.Publisher),
        new("公开机构", MetadataField.Publisher), new("来源", MetadataField.Publisher),
        new("文号", MetadataField.DocumentNumber), new("发文字号", MetadataField.DocumentNumber),
        new("成文日期", MetadataField.IssuedOn), new("生成日期", MetadataField.IssuedOn),
        new("发文日期", MetadataField.IssuedOn), new("生成时间", MetadataField.IssuedOn),
        new("发布日期", MetadataField.PublishedOn), new("公开日期", MetadataField.PublishedOn),
        new("发布时间", MetadataField.PublishedOn), new("公布日期", MetadataField.PublishedOn),
        new("主题分类", MetadataField.Subject), new("信息分类", MetadataField.Subject),
    ];

    private static readonly SearchValues<char> Firsts = SearchValues.Create(string.Concat(BoxNames.Select(n => n.Name[..1])));

    private static readonly (string Name, MetadataField Field)[] FileNames =
    [
        ("ArticleTitle", MetadataField.Name), ("title", MetadataField.Title), ("PubDate", MetadataField.PublishedOn),
        ("Maketime", MetadataField.PublishedOn),
        ("ContentSource", MetadataField.Publisher), ("contentSource", MetadataField.Publisher),
    ];

    private static readonly DocumentMetadata Nothing = new();

    private string?[]? _values;
    private MetadataField _pending;

    private sealed record BoxName(string Name, MetadataField Field);

    private enum MetadataField
    {
        None,
        IndexNumber,
        Name,
        Title,
        Publisher,
        DocumentNumber,
        IssuedOn,
        PublishedOn,
        Subject,
    }

    /// <summary>The title that the file states; <see langword="null"/> where it states none.</summary>
    public string? Title => ValueOf(MetadataField.Name) ?? ValueOf(MetadataField.Title);

    /// <summary>Whether the text itself has a box, be its values blank or not; statements of the file about itself are none.</summary>
    public bool HasBox { get; private set; }

    /// <summary>Takes a line or cell before section one.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        if (_pending != MetadataField.None)
        {
            MetadataField field = _pending;
            _pending = MetadataField.None;
            if (text.Length is > 0 and <= MaxValue && FindName(text, out _) == MetadataField.None) Add(field, text.ToString());
        }

        for (int from = 0; (from += LeadOf(text[from..])) < text.Length;)
        {
            ReadOnlySpan<char> rest = text[from..];
            MetadataField field = FindName(rest, out int length);
            if (field == MetadataField.None)
            {
                // Several statements may share a line.
                int next = rest.IndexOfAny(' ', '\u3000', '\t');
                if (next < 0) return;
                from += next + 1;
                continue;
            }

            HasBox = true;
            ReadOnlySpan<char> value = rest[length..].TrimStart(" ：:\u3000\u00A0】]");
            int end = EndOfValue(value);
            string found = value[..end].Trim().ToString();
            if (found.Length == 0) _pending = field;
            else if (found.Length <= MaxValue) Add(field, found);
            from = Math.Min(text.Length, text.Length - value.Length + Math.Max(end, 1));
        }
    }

    /// <summary>Takes a statement of the file, <c>name=value</c>.</summary>
    public void AddStatement(ReadOnlySpan<char> statement)
    {
        int equals = statement.IndexOf('=');
        if (equals <= 0) return;
        foreach ((string name, MetadataField field) in FileNames)
        {
            if (statement[..equals].Equals(name, StringComparison.OrdinalIgnoreCase) && statement.Length > equals + 1)
                Add(field, statement[(equals + 1)..].Trim().ToString());
        }
    }

    /// <summary>What was found; <see langword="null"/> where that is nothing.</summary>
    public DocumentMetadata? ToMetadata()
    {
        if (_values is null) return null;
        DocumentMetadata metadata = new()
        {
            IndexNumber = ValueOf(MetadataField.IndexNumber),
            Name = ValueOf(MetadataField.Name),
            Publisher = ValueOf(MetadataField.Publisher),
            DocumentNumber = ValueOf(MetadataField.DocumentNumber),
            IssuedOn = Date(MetadataField.IssuedOn),
            PublishedOn = Date(MetadataField.PublishedOn),
            Subject = ValueOf(MetadataField.Subject),
        };
        return metadata == Nothing ? null : metadata;
    }

    private string? ValueOf(MetadataField field) => _values?[(int)field];

    // The first value stays.
    private void Add(MetadataField field, string value) => (_values ??= new string?[(int)MetadataField.Subject + 1])[(int)field] ??= value;

    private DateOnly? Date(MetadataField field) =>
        ValueOf(field) is { } text && DateReader.TryFind(text, out DateOnly date, out _) ? date : null;

    // A value ends before the next name, which blanks set apart: a run of them is looked behind once, however long it is.
    private int EndOfValue(ReadOnlySpan<char> value)
    {
        int end = 0;
        bool followsBlank = false;
        for (; end < value.Length && end <= MaxValue; end++)
        {
            bool isBlank = TextBlanks.IsBlank(value[end]);
            if (isBlank && !followsBlank && FindName(WithoutBlanks(value[end..]), out _) != MetadataField.None) break;
            followsBlank = isBlank;
        }

        return end;
    }

    private ReadOnlySpan<char> WithoutBlanks(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart();
        work.Add(text.Length - rest.Length);
        return rest;
    }

    // What may stand before a name.
    private int LeadOf(ReadOnlySpan<char> text)
    {
        int length = text.Length - text.TrimStart("【[ \u3000").Length;
        work.Add(length + 1);
        return length;
    }

    private MetadataField FindName(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        ReadOnlySpan<char> start = text[LeadOf(text)..];
        if (start.IsEmpty || !Firsts.Contains(start[0])) return MetadataField.None;
        foreach ((string name, MetadataField field) in BoxNames)
        {
            if (name[0] != start[0] || !start.StartsWith(name)) continue;
            length = text.Length - start.Length + name.Length;
            ReadOnlySpan<char> rest = text[length..];
            if (rest.IsEmpty || rest[0] is ':' or '：' or ' ' or '】' or ']' or '\u3000') return field;
        }

        length = 0;
        return MetadataField.None;
    }
}
