namespace GovInfoReport.Parsing.Pdf;

/// <summary>Characters of the whole document, over which lines and cells are ranges.</summary>
internal sealed class TextBuffer
{
    private readonly List<MarkedText> _marks = [];
    private char[] _characters = new char[4096];

    /// <summary>The number of characters so far.</summary>
    public int Length { get; private set; }

    /// <summary>Appends characters.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Appends characters that look otherwise than text on the line.</summary>
    public void Append(ReadOnlySpan<char> text, CharacterTraits traits)
    {
        int start = Length;
        Append(text);
        Mark(From(start), traits);
    }

    /// <summary>Says how the last characters look: those of a range at the end, beside what was said of them before.</summary>
    public void Mark(TextRange end, CharacterTraits traits)
    {
        if (traits == CharacterTraits.None || end.IsEmpty) return;
        int first = FirstMark(end.Start);
        List<MarkedText> known = _marks.GetRange(first, _marks.Count - first);
        _marks.RemoveRange(first, known.Count);
        int position = end.Start;
        foreach (MarkedText mark in known)
        {
            if (mark.Start > position) _marks.Add(new MarkedText(position, mark.Start - position, traits));
            _marks.Add(mark with { Traits = mark.Traits | traits });
            position = mark.End;
        }

        if (Length > position) _marks.Add(new MarkedText(position, Length - position, traits));
    }

    /// <summary>How the characters of a range look, in order, where that is otherwise than text on the line.</summary>
    public IEnumerable<MarkedText> MarksOf(TextRange range)
    {
        for (int i = FirstMark(range.Start); i < _marks.Count && _marks[i].Start < range.Start + range.Length; i++) yield return _marks[i];
    }

    /// <summary>Appends a range of its own once more.</summary>
    public void AppendCopy(TextRange range)
    {
        // Growing first keeps the range where it is read from.
        Reserve(range.Length);
        int moved = Length - range.Start;
        Append(Get(range));
        if (_marks.Count == 0) return;
        foreach (MarkedText mark in MarksOf(range).ToList()) _marks.Add(mark with { Start = mark.Start + moved });
    }

    /// <summary>The last character.</summary>
    public char Last => _characters[Length - 1];

    /// <summary>The characters of a range.</summary>
    public ReadOnlySpan<char> Get(TextRange range) => _characters.AsSpan(range.Start, range.Length);

    /// <summary>The range from a start to the end of what was written.</summary>
    public TextRange From(int start) => new(start, Length - start);

    private int FirstMark(int position)
    {
        int low = 0, high = _marks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_marks[middle].End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Reserve(int length)
    {
        if (_characters.Length - Length < length)
            Array.Resize(ref _characters, Math.Max(checked(Length + length), checked(_characters.Length * 2)));
    }
}
