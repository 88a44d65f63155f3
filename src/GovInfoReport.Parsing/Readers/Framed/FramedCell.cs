using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>A cell of a framed table: its place, and the pieces of its lines.</summary>
internal sealed class FramedCell(int row, int column, int columnSpan)
{
    private readonly List<(int Start, int End)> _lines = [];

    /// <summary>The row that it starts in.</summary>
    public int Row => row;

    /// <summary>The column that it starts in.</summary>
    public int Column => column;

    /// <summary>How many columns it takes.</summary>
    public int ColumnSpan => columnSpan;

    /// <summary>The last row that it takes.</summary>
    public int LastRow { get; set; }

    /// <summary>The pieces of its lines that are not blank.</summary>
    public IReadOnlyList<(int Start, int End)> Lines => _lines;

    /// <summary>Adds a piece of one more line.</summary>
    public void Add(int start, int end) => _lines.Add((start, end));

    /// <summary>Writes what a person reads in the cell: its lines joined, where two figures meet with a line end between them.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="joined">Where it is written.</param>
    public void Write(ReadOnlySpan<char> text, StringBuilder joined)
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            (int start, int end) = _lines[i];
            if (i > 0) joined.Append(Between(text[_lines[i - 1].End - 1], text[start]));
            joined.Append(text[start..end]);
        }
    }

    private static string Between(char last, char first) =>
        FormText.IsDigit(last) && FormText.IsDigit(first) ? "\n" : char.IsAscii(last) && char.IsAscii(first) ? " " : "";
}
