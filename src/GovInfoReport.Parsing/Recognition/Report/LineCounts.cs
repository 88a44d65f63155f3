namespace GovInfoReport.Parsing;

/// <summary>Tells which of some lines stand more than once. A first line alone, as most texts have, takes no memory.</summary>
internal ref struct LineCounts
{
    private ReadOnlySpan<char> _first;
    private HashSet<string>? _lines, _repeated;

    /// <summary>Whether a line stands more than once.</summary>
    public readonly bool HasRepeated => _repeated is not null;

    /// <summary>Counts a line that is not empty.</summary>
    public void Add(ReadOnlySpan<char> line)
    {
        if (_first.IsEmpty)
        {
            _first = line;
            return;
        }

        _lines ??= [_first.ToString()];
        string text = line.ToString();
        if (!_lines.Add(text)) (_repeated ??= []).Add(text);
    }

    /// <summary>Adds the lines that stand more than once to a set.</summary>
    public readonly void AddRepeatedTo(HashSet<string> lines)
    {
        if (_repeated is not null) lines.UnionWith(_repeated);
    }
}
