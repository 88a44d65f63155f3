using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>A text with the joined lines of the cells of its framed tables behind it, and where each cell stands there.</summary>
/// <param name="Text">The text and the cells.</param>
/// <param name="Tables">The tables in their order.</param>
/// <param name="Places">Where the text of each cell stands.</param>
internal sealed record FramedTexts(ReadOnlyMemory<char> Text, List<FramedTable> Tables, Dictionary<FramedCell, Range> Places)
{
    /// <summary>Joins the lines of the cells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tables">Its framed tables.</param>
    public static FramedTexts Of(ReadOnlyMemory<char> text, List<FramedTable> tables)
    {
        if (tables.Count == 0) return new FramedTexts(text, tables, []);
        StringBuilder joined = new StringBuilder(text.Length * 2).Append(text.Span);
        Dictionary<FramedCell, Range> places = [];
        foreach (FramedCell cell in tables.SelectMany(t => t.Cells))
        {
            joined.Append('\n');
            int start = joined.Length;
            cell.Write(text.Span, joined);
            places[cell] = start..joined.Length;
        }

        // A line closes the last cell: it was not cut off with the text.
        joined.Append('\n');

        return new FramedTexts(joined.ToString().AsMemory(), tables, places);
    }

    /// <summary>Writes the blocks of a table.</summary>
    public void Write(FramedTable table, DocumentBuilder document)
    {
        document.BeginTable(table.Start);
        foreach (FramedCell cell in table.Cells)
        {
            (int offset, int length) = Places[cell].GetOffsetAndLength(Text.Length);
            (int start, length) = MarkdownMarks.TakeOff(Text.Span, offset, length);
            int source = cell.Lines.Count > 0 ? cell.Lines[0].Start : table.Start;
            document.Add(new Block
            {
                Kind = BlockKind.Cell,
                Start = start,
                Length = length,
                Source = source,
                SourceLength = cell.Lines.Count > 0 ? cell.Lines[^1].End - source : 0,
                Row = cell.Row,
                Column = (ushort)Math.Min(cell.Column, ushort.MaxValue),
                RowSpan = (ushort)Math.Min(cell.LastRow - cell.Row + 1, ushort.MaxValue),
                ColumnSpan = (ushort)Math.Min(cell.ColumnSpan, ushort.MaxValue),
            });
        }

        document.EndTable(table.End);
    }
}
