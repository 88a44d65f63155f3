namespace GovInfoReport.Parsing.Pdf;

/// <summary>Characters of the whole document, over which lines and cells are ranges.</summary>
internal sealed class TextBuffer
{
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

    /// <summary>Appends a range of its own once more.</summary>
    public void AppendCopy(TextRange range)
    {
        // Growing first keeps the range where it is read from.
        Reserve(range.Length);
        Append(Get(range));
    }

    /// <summary>The last character.</summary>
    public char Last => _characters[Length - 1];

    /// <summary>The characters of a range.</summary>
    public ReadOnlySpan<char> Get(TextRange range) => _characters.AsSpan(range.Start, range.Length);

    /// <summary>The range from a start to the end of what was written.</summary>
    public TextRange From(int start) => new(start, Length - start);

    private void Reserve(int length)
    {
        if (_characters.Length - Length < length) Array.Resize(ref _characters, Math.Max(checked(Length + length), checked(_characters.Length * 2)));
    }
}
