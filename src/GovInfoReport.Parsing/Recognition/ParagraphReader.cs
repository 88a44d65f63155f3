namespace GovInfoReport.Parsing;

/// <summary>Tells what a paragraph is: a heading, a statement about the document, a row or a part of one, or prose.</summary>
internal sealed class ParagraphReader(Document document, SectionTracker sections, MetadataReader metadata, TextRowReader rows)
{
    private const int LongLine = 80;
    private const int NoBlock = -1;

    // The second line of a heading.
    private int _secondLine = NoBlock;

    /// <summary>Reads a paragraph.</summary>
    public void Read(in Block block, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || sections.Block == _secondLine || TryAddToken(block, text)) return;
        int labelLength = 0;
        Label? label = sections.IsInTable ? LineForms.FindRowLabel(text, out labelLength) : null;
        if (label is null && (TryReadHeading(block, text) || IsContentsEntry(text))) return;
        if (text.Length > LongLine && LineForms.HoldsTableOrSection(text)) ReadInOneLine(block, 0);
        else AddLine(block, text, label, labelLength);
    }

    /// <summary>Reads a cell that holds a page, as layout tables do: its lines are paragraphs.</summary>
    public void ReadLines(in Block cell, ReadOnlySpan<char> text)
    {
        foreach (Range range in text.Split('\n'))
        {
            document.Work.Add(1);
            (int offset, int length) = range.GetOffsetAndLength(text.Length);
            ReadOnlySpan<char> line = text.Slice(offset, length);
            Block paragraph = cell;
            paragraph.Kind = BlockKind.Paragraph;
            paragraph.Start += offset + line.Length - line.TrimStart().Length;
            paragraph.Length = line.Trim().Length;
            Read(paragraph, line.Trim());
        }
    }

    private bool TryAddToken(in Block block, ReadOnlySpan<char> text)
    {
        if (!sections.IsInTable || !rows.TryAddToken(text, TextPlace.Of(block))) return false;
        sections.NoteImpliedTable(block);
        return true;
    }

    private void AddLine(in Block block, ReadOnlySpan<char> text, Label? label, int labelLength)
    {
        if (sections.IsBeforeSections) metadata.AddText(text);
        if (!MayBeRow(text)) return;
        rows.AddLine(block, label, labelLength);
        sections.NoteImpliedTable(block);
    }

    private bool MayBeRow(ReadOnlySpan<char> text)
    {
        bool mayBeTable = sections.ExpectsTable || sections.IsBeforeSections || LineForms.StartsTable(text);
        return mayBeTable && !PageNumbers.IsPageNumber(text) && !LineForms.IsProse(text);
    }

    private bool TryReadHeading(in Block block, ReadOnlySpan<char> text)
    {
        bool isHeading = HeadingReader.TryRead(text, out Heading heading);
        if (heading.Section == 0 && TryReadWrapped(block, text, out Heading wrapped))
        {
            sections.Enter(wrapped, block.Start, block.Source);
            _secondLine = sections.Block + 1;
            return true;
        }

        if (!isHeading || !sections.IsHeadingHere(heading, text)) return false;
        sections.Enter(heading, block.Start, block.Source);
        if (heading.Length == text.Length || sections.Current?.Table is null) return true;
        if (text.Length - heading.Length > LongLine || LineForms.HoldsTableOrSection(text)) ReadInOneLine(block, heading.Length);
        return true;
    }

    // 四、政府信息公开行政复议、行政 over 诉讼情况.
    private bool TryReadWrapped(in Block block, ReadOnlySpan<char> text, out Heading heading)
    {
        const int Shortest = 8, Longest = 30;
        heading = default;
        if (text.Length is < Shortest or > Longest || !IsNumbered(text)) return false;
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int next = sections.Block + 1;
        if (next >= blocks.Length || blocks[next] is not { Kind: BlockKind.Paragraph, Length: > 0 and <= Longest }) return false;
        if (blocks[sections.Block].Kind != BlockKind.Paragraph || blocks[next].Start < block.End) return false;
        Span<char> joined = stackalloc char[Longest * 2];
        text.CopyTo(joined);
        document.GetText(blocks[next]).CopyTo(joined[text.Length..]);
        joined = joined[..(text.Length + blocks[next].Length)];
        if (!HeadingReader.TryRead(joined, out heading) || heading.Section == 0 || heading.Length < joined.Length) return false;
        heading.Length = blocks[next].End - block.Start;
        return true;
    }

    private static bool IsNumbered(ReadOnlySpan<char> text) =>
        ChineseNumerals.Read(text, out int mark) > 0 && text[mark] is '、' or '.' or '．';

    private static bool IsContentsEntry(ReadOnlySpan<char> text) =>
        ContentsEntry.IsEntry(text, out ReadOnlySpan<char> words) && HeadingReader.TryRead(words, out Heading heading)
        && heading.Section > 0;

    // Everything on one line: headings stand among the pieces.
    private void ReadInOneLine(in Block block, int from)
    {
        ReadOnlySpan<char> text = document.Text.Span;
        TextPieces pieces = new(text, block.Start + from, block.End);
        while (pieces.TryNext(out int start, out int end))
        {
            document.Work.Add(end - start + 1);
            ReadOnlySpan<char> token = text[start..end];
            TextPlace place = TextPlace.Of(block, start, end - start);
            bool mayBeCell = sections.Current?.Table is not null;
            // A figure, or a label as the format writes it, is no heading.
            if (mayBeCell && sections.IsInTable && rows.TryAddToken(token, place)) continue;
            bool isHeading = HeadingReader.TryReadNumbered(token, out Heading heading);
            if (isHeading) sections.Enter(heading, start, place.Source);
            else if (mayBeCell && !LineForms.IsProse(token)) rows.AddToken(token, place);
        }
    }
}
