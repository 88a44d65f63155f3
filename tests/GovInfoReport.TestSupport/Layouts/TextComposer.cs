using System.Collections.Immutable;
using System.Text;

namespace GovInfoReport.TestSupport;

/// <summary>Takes the text of a document and remembers where the cells of its tables stand.</summary>
internal sealed class TextComposer(LayoutOptions options)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<RenderedPiece>.Builder _pieces = ImmutableArray.CreateBuilder<RenderedPiece>();
    private int _lines;

    public LayoutOptions Options => options;

    public TextComposer Write(string text)
    {
        _text.Append(options.LineEnd == "\n" ? text : text.Replace("\n", options.LineEnd, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Ends the line; every third line ends with blanks where the options ask for them.</summary>
    public TextComposer EndLine()
    {
        if (options.TrailingBlanks && ++_lines % 3 == 0) _text.Append("  ");
        _text.Append(options.LineEnd);
        return this;
    }

    public TextComposer Line(string text) => Write(text).EndLine();

    /// <summary>Writes the text of a cell, its wraps written as given.</summary>
    public TextComposer WriteCell(GridCell cell, GridTable table, int row, string wrap = " ")
    {
        int start = _text.Length;
        Write(cell.Text.Replace("\n", wrap, StringComparison.Ordinal));
        _pieces.Add(new RenderedPiece(start, _text.Length - start, cell, table.Table, row));
        return this;
    }

    public RenderedReport ToReport() => new(_text.ToString(), _pieces.ToImmutable());
}
