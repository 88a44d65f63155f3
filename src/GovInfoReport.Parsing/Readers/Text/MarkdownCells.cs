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

    private const string TableStart = "<table>", RowStart = "<tr><td>", RowEnd = "</td></tr>", TableEnd = "</table>";

    // Read at once: formatting does not reach beyond a cell.
    private const int MaxPage = 2048;

    private readonly DocumentBuilder _document;
    private readonly DocumentBuilder _page;
    private readonly StringBuilder _html = new(TableStart);
    private readonly StringBuilder _text = new();
    private readonly List<int> _cells = [];
    private readonly List<MarkedText> _marks = [];

    private MarkdownCells(DocumentBuilder document, DocumentBuilder page) => (_document, _page) = (document, page);

    /// <summary>Reads the cells of all tables anew that have such marks; their text stands behind that of the document.</summary>
    public static void Read(DocumentBuilder document)
    {
        if (!HasMarks(document)) return;
        using DocumentBuilder page = new(document.Bounds);
        new MarkdownCells(document, page).ReadAll();
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
        for (int i = 0; i < _document.BlockCount; i++)
        {
            Block block = _document.Blocks[i];
            if (block.Kind != BlockKind.Cell || block.Length > MaxLength) continue;
            ReadOnlySpan<char> source = _document.Text.Slice(block.Start, block.Length);
            if (source.ContainsAny(Marks)) Write(i, source);
            if (_html.Length >= MaxPage) ReadPage();
        }

        ReadPage();
        _document.UseText(_text.ToString().AsMemory());
        foreach (MarkedText mark in _marks) _document.Mark(mark.Start, mark.Length, mark.Traits);
    }

    private void Write(int block, ReadOnlySpan<char> source)
    {
        int start = _html.Length;
        _html.Append(RowStart);
        if (MarkdownInline.Write(source, _html))
        {
            _html.Append(RowEnd);
            _cells.Add(block);
        }
        else
        {
            _html.Length = start;
        }
    }

    private void ReadPage()
    {
        if (_cells.Count == 0) return;
        string html = _html.Append(TableEnd).ToString();
        _document.Work.Add(html.Length);
        _page.Restart();
        Pages.Read(new DocumentInput { Text = html.AsMemory(), CancellationToken = _document.Work.Token }, _page);
        Take(_page.ToDocument());
        _html.Clear().Append(TableStart);
        _cells.Clear();
    }

    private void Take(Document page)
    {
        List<Block> found = [];
        foreach (ref readonly Block block in page.Blocks.Span)
        {
            if (block.Kind == BlockKind.Cell) found.Add(block);
        }

        // What is no cell of its own is left as it was written.
        if (found.Count != _cells.Count) return;
        ReadOnlySpan<MarkedText> marks = page.MarkedText.Span;
        for (int i = 0, mark = 0; i < found.Count; i++)
        {
            int shift = _text.Length - found[i].Start;
            _text.Append(page.GetText(found[i])).Append('\n');
            ref Block block = ref _document.Blocks[_cells[i]];
            (block.Start, block.Length) = (found[i].Start + shift, found[i].Length);
            block.Traits |= found[i].Traits;
            for (; mark < marks.Length && marks[mark].Start < found[i].End; mark++)
            {
                int start = Math.Max(marks[mark].Start, found[i].Start), end = Math.Min(marks[mark].End, found[i].End);
                if (start < end) _marks.Add(new MarkedText(start + shift, end - start, marks[mark].Traits));
                // It goes on in the next cell.
                if (marks[mark].End > found[i].End) break;
            }
        }
    }
}
