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
        if (_characters.Length - Length < text.Length) Array.Resize(ref _characters, Math.Max(checked(Length + text.Length), checked(_characters.Length * 2)));
        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>The characters of a range.</summary>
    public ReadOnlySpan<char> Get(TextRange range) => _characters.AsSpan(range.Start, range.Length);

    /// <summary>The range from a start to the end of what was written.</summary>
    public TextRange From(int start) => new(start, Length - start);
}
