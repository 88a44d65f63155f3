namespace GovInfoReport.Parsing;

/// <summary>Tells what a piece between separators is: a heading, a statement about the document, or a cell.</summary>
internal sealed class FragmentReader(
    Document document, SectionTracker sections, MetadataReader metadata, RowBuilder rows, IRowTaker taker)
{
    private const int NoLine = -1;
    private const int MaxHeads = 512;

    private int _line = NoLine;

    // The line that is an entry of a list of contents.
    private int _entry = NoLine;

    /// <summary>Something else came: the next piece is the first of its line.</summary>
    public void EndLine() => _line = NoLine;

    /// <summary>Pieces were taken up to this one.</summary>
    public void GoOnBehind(in Block block) => _line = block.Row;

    /// <summary>Reads a piece.</summary>
    public void Read(in Block block, ReadOnlySpan<char> text)
    {
        bool isFirst = block.Row != _line;
        _line = block.Row;
        if (isFirst) BeginLine(block, text);
        if (_entry == block.Row) return;
        if (sections.IsInTable && TryAddCell(block, text)) return;
        if (isFirst && TryReadHeading(block, text)) return;
        if (sections.IsBeforeSections) metadata.AddText(text);
        if (!MayBeCell(text)) return;
        rows.AddPiece(block, text);
        sections.NoteImpliedTable(block);
    }

    private void BeginLine(in Block block, ReadOnlySpan<char> text)
    {
        if (taker.AwaitsHeads) TakeLine(block.Row);
        if (IsContentsEntry(block, text)) _entry = block.Row;
    }

    private bool TryReadHeading(in Block block, ReadOnlySpan<char> text)
    {
        if (!HeadingReader.TryRead(text, out Heading heading) || !sections.IsHeadingHere(heading, text)) return false;
        sections.Enter(heading, block.Start, block.Source);
        return true;
    }

    // A heading, and behind it nothing but leaders and the number of a page: 一、总体情况, ……, 1.
    private bool IsContentsEntry(in Block block, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int next = sections.Block + 1, end = next;
        while (end < blocks.Length && blocks[end].Kind == BlockKind.Fragment && blocks[end].Row == block.Row)
        {
            if (!ContentsEntry.IsPage(document.GetText(blocks[end++]))) return false;
        }

        return end > next && HeadingReader.TryReadNumbered(text, out Heading heading)
            && heading.Length == text.Length && document.GetText(blocks[end - 1]).IndexOfAnyInRange('0', '9') >= 0;
    }

    // The pieces from this one on, separators between them: as many as heads could fill.
    private void TakeLine(int row)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        // One piece alone stands in order.
        int next = sections.Block + 1;
        bool isAlone = next == blocks.Length || blocks[next].Kind != BlockKind.Fragment || blocks[next].Row != row;
        if (isAlone && !document.GetText(blocks[next - 1]).Contains(HeadLine.Separator)) return;
        Span<char> line = stackalloc char[MaxHeads];
        int length = 0;
        for (int i = sections.Block; i < blocks.Length && blocks[i].Kind == BlockKind.Fragment && blocks[i].Row == row; i++)
        {
            ReadOnlySpan<char> piece = document.GetText(blocks[i]);
            if (length + piece.Length >= MaxHeads) break;
            piece.CopyTo(line[length..]);
            length += piece.Length;
            line[length++] = HeadLine.Separator;
        }

        taker.TakeLine(line[..length]);
    }

    private bool TryAddCell(in Block block, ReadOnlySpan<char> text)
    {
        if (rows.TryAddDigits(block, text)) return true;
        if (LabelCatalog.FindAsWritten(text) is not { } label) return false;
        rows.AddLabel(block, text, label);
        sections.NoteImpliedTable(block);
        return true;
    }

    private bool MayBeCell(ReadOnlySpan<char> text)
    {
        if (!sections.HasExpectedTable) return !sections.IsProse || LineForms.StartsTable(text);
        return !LineForms.IsProse(text) && !PageNumbers.IsPageNumber(text);
    }
}
