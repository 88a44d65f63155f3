using System.Buffers;
using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>
/// Reads the cells of Markdown as a browser shows them: what Markdown and tags write within a cell are lines, raised and struck characters
/// and text that nobody sees, as in pages.
/// </summary>
internal sealed class MarkdownCells
{
    // No cell of a table is longer, and marks without an end are looked for up to there.
    private const int MaxLength = 512;

    private static readonly SearchValues<char> Marks = SearchValues.Create(MarkdownInline.Characters);
    private static readonly HtmlDocumentReader Pages = new();

    private readonly DocumentBuilder _document;
    private readonly DocumentBuilder _cell;
    private readonly StringBuilder _html = new();
    private readonly StringBuilder _text = new();
    private readonly List<MarkedText> _marks = [];

    private MarkdownCells(DocumentBuilder document, DocumentBuilder cell) => (_document, _cell) = (document, cell);

    /// <summary>Reads the cells of all tables anew that have such marks; their text stands behind that of the document.</summary>
    public static void Read(DocumentBuilder document)
    {
        if (!HasMarks(document)) return;
        using DocumentBuilder cell = new(document.Bounds);
        new MarkdownCells(document, cell).ReadAll();
    }

    private static bool HasMarks(DocumentBuilder document)
    {
        ReadOnlySpan<char> text = document.Text;
        foreach (ref readonly Block block in document.Blocks)
        {
            if (block.Kind == BlockKind.Cell && text.Slice(block.Start, block.Length).ContainsAny(Marks)) return true;
        }

        return false;
    }

    private void ReadAll()
    {
        _text.Append(_document.Text).Append('\n');
        foreach (ref Block block in _document.Blocks)
        {
            if (block.Kind != BlockKind.Cell || block.Length > MaxLength) continue;
            ReadOnlySpan<char> source = _document.Text.Slice(block.Start, block.Length);
            if (!source.ContainsAny(Marks)) continue;
            _html.Clear().Append("<table><tr><td>");
            if (MarkdownInline.Write(source, _html)) Read(ref block);
        }

        _document.UseText(_text.ToString().AsMemory());
        foreach (MarkedText mark in _marks) _document.Mark(mark.Start, mark.Length, mark.Traits);
    }

    private void Read(ref Block block)
    {
        _html.Append("</table>");
        _document.Work.Add(_html.Length);
        _cell.Restart();
        Pages.Read(new DocumentInput { Text = _html.ToString().AsMemory(), CancellationToken = _document.Work.Token }, _cell);
        Document page = _cell.ToDocument();
        int found = IndexOfCell(page.Blocks.Span);
        if (found < 0) return;
        Block cell = page.Blocks.Span[found];
        int shift = _text.Length - cell.Start;
        _text.Append(page.GetText(cell)).Append('\n');
        (block.Start, block.Length) = (cell.Start + shift, cell.Length);
        block.Traits |= cell.Traits;
        foreach (MarkedText mark in page.MarkedText.Span) _marks.Add(mark with { Start = mark.Start + shift });
    }

    // One cell: what closes it, or a table within it, is none of its text.
    private static int IndexOfCell(ReadOnlySpan<Block> blocks)
    {
        int found = -1;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind is BlockKind.TableStart or BlockKind.TableEnd or BlockKind.Image) continue;
            if (blocks[i].Kind != BlockKind.Cell || found >= 0) return -1;
            found = i;
        }

        return found;
    }
}
