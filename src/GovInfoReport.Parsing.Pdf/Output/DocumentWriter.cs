namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Writes the layout of the pages as the blocks of a <see cref="Document"/>: paragraphs, tables and pictures in reading order.
/// </summary>
internal sealed class DocumentWriter(DocumentBuilder document, PdfSourceMap places, PageLines lines, TextBuffer text)
{
    private readonly List<(int Page, LineItem Line)> _paragraph = [];
    private readonly Dictionary<int, PageTurn> _toSeen = [];
    private JoinedTable? _table;

    /// <summary>Writes all pages.</summary>
    /// <param name="pages">The pages in order, without their running lines.</param>
    public void Write(List<PageLayout> pages)
    {
        foreach (PageLayout page in pages) _toSeen[page.Number] = page.ToSeen;
        Dictionary<int, TextBlock> blocks = [];
        foreach (PageLayout page in pages)
        {
            int width = (int)page.Width;
            if (!blocks.TryGetValue(width, out TextBlock block)) blocks[width] = block = TextBlock.Measure(pages, page.Width);
            int first = IsContinuationMarked(page) ? 1 : 0;
            for (int i = first; i < page.Items.Count && !document.IsFull; i++) Write(page, page.Items[i], i == first, block);
        }

        EndParagraph();
        EndTable();
    }

    // Of a mark such as 续表, the table that goes on is the whole meaning.
    private bool IsContinuationMarked(PageLayout page) =>
        page.Items is [LineItem line, TableItem table, ..] && TextForms.IsContinuationMark(text.Get(line.Text)) && IsContinued(page, table);

    private bool IsContinued(PageLayout page, TableItem table) =>
        _table is not null && _table.LastPage == page.Number - 1 && _table.IsContinuedBy(table);

    private void Write(PageLayout page, LayoutItem item, bool isFirst, TextBlock block)
    {
        switch (item)
        {
            case LineItem line:
                EndTable();
                if (_paragraph.Count > 0)
                {
                    (int lastPage, LineItem last) = _paragraph[^1];
                    if (!ParagraphRules.GoesOn(last, line, block, lastPage == page.Number, text)) EndParagraph();
                }

                _paragraph.Add((page.Number, line));
                break;
            case TableItem table:
                EndParagraph();
                if (isFirst && IsContinued(page, table))
                {
                    _table!.Add(page.Number, table);
                    break;
                }

                EndTable();
                _table = new JoinedTable(page.Number, table);
                break;
            case PictureItem picture:
                EndParagraph();
                EndTable();
                document.Add(new Block { Kind = BlockKind.Image, Start = document.Length, Source = Place(page.Number, picture.Box) });
                break;
        }
    }

    private void EndParagraph()
    {
        if (_paragraph.Count == 0) return;
        int start = document.Length;
        foreach ((_, LineItem line) in _paragraph) Append(line.Text, start, isCell: false);
        (int page, LineItem first) = _paragraph[0];
        PageBox box = first.Box;
        foreach ((int linePage, LineItem line) in _paragraph)
        {
            if (linePage == page) box = Boxes.Around(box, line.Box);
        }

        document.AddParagraph(start, document.Length - start, Place(page, box), 0);
        _paragraph.Clear();
    }

    private void EndTable()
    {
        if (_table is null) return;
        List<JoinedCell> cells = _table.Cells(text);
        bool isBox = _table.IsBox;
        BlockTraits traits = _table.IsAligned ? BlockTraits.Aligned : BlockTraits.None;
        _table = null;
        if (isBox)
        {
            int start = document.Length;
            Append(cells[0].Texts[0], start, isCell: false);
            document.AddParagraph(start, document.Length - start, Place(cells[0].Page, cells[0].Box), 0);
            return;
        }

        document.BeginTable(Place(cells[0].Page, cells[0].Box), traits);
        foreach (JoinedCell cell in cells)
        {
            int start = document.Length;
            foreach (TextRange piece in cell.Texts) Append(piece, start, isCell: true);
            document.Add(new Block
            {
                Kind = BlockKind.Cell,
                Start = start,
                Length = document.Length - start,
                Source = Place(cell.Page, cell.Box),
                Row = cell.Row,
                Column = (ushort)cell.Column,
                RowSpan = (ushort)cell.RowSpan,
                ColumnSpan = (ushort)cell.ColumnSpan,
                Traits = cell.HoldsPicture ? BlockTraits.HoldsPicture : BlockTraits.None,
            });
        }

        document.EndTable(Place(cells[^1].Page, cells[^1].Box));
    }

    private void Append(TextRange range, int start, bool isCell)
    {
        ReadOnlySpan<char> characters = text.Get(range);
        if (document.Length > start)
        {
            ReadOnlySpan<char> between = Spacing.BetweenLines(document.Text[^1], characters[0]);
            document.Append(!isCell && between is "\n" ? " " : between);
        }

        int from = document.Length;
        document.Append(characters);
        foreach (MarkedText mark in text.MarksOf(range)) document.Mark(from + mark.Start - range.Start, mark.Length, mark.Traits);
    }

    private int Place(int page, PageBox box) => places.Add(page, lines.Find(page, box), _toSeen[page].Turn(box));
}
