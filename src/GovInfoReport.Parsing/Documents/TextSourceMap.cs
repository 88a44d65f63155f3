namespace GovInfoReport.Parsing;

/// <summary>Lines and columns of a text or HTML source: offsets are counted in characters, columns in UTF-16 units.</summary>
/// <remarks>Not thread-safe. The lines are counted once, when the first place is asked for.</remarks>
public sealed class TextSourceMap : SourceMap
{
    private readonly ReadOnlyMemory<char> _text;
    private LineTable? _lines;

    /// <summary>Makes a map of a source.</summary>
    /// <param name="text">The decoded characters of the source.</param>
    public TextSourceMap(ReadOnlyMemory<char> text) => _text = text;

    /// <summary>The lines of the source.</summary>
    internal LineTable Lines => _lines ??= LineTable.Of(_text.Span);

    /// <inheritdoc/>
    public override SourcePosition Locate(int source, int length)
    {
        int start = Math.Clamp(source, 0, _text.Length);
        (int line, int column) = Lines.Find(start);
        return new SourcePosition { Start = start, Length = length, Line = line, Column = column };
    }
}
