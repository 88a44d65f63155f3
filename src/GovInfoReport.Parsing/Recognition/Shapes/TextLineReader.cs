namespace GovInfoReport.Parsing;

/// <summary>Takes lines of running text apart: at bars and tabs, which its reader told, at commas or semicolons, or at blanks.</summary>
internal sealed class TextLineReader(Document document)
{
    private const int MaxLength = 400;
    private const int MinCommas = 2;

    /// <summary>Takes the line that begins with a block.</summary>
    /// <returns>The line; <see langword="null"/> where it is prose.</returns>
    public TextLine? Read(int first)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        ref readonly Block block = ref blocks[first];
        if (block.Kind == BlockKind.Fragment) return ReadFragments(first);
        ReadOnlySpan<char> text = document.GetText(block);
        if (text.IsEmpty || text.Length > MaxLength || LineForms.IsProse(text)) return null;
        foreach (char comma in ",;")
        {
            if (text.Count(comma) >= MinCommas && !AreOfFigures(text, comma))
                return new TextLine(SplitAt(comma, block), first, first, LineSeparator.Commas);
        }

        return new TextLine(SplitAtBlanks(block), first, first, LineSeparator.Blanks);
    }

    // 553,719,045 in a line that blanks set apart.
    private static bool AreOfFigures(ReadOnlySpan<char> text, char comma)
    {
        if (text.Trim().IndexOf("  ", StringComparison.Ordinal) < 0) return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == comma && !GroupsDigits(text, i)) return false;
        }

        return true;
    }

    private static bool GroupsDigits(ReadOnlySpan<char> text, int comma)
    {
        const int group = 3;
        if (comma == 0 || !FormText.IsDigit(text[comma - 1]) || comma + group >= text.Length) return false;
        foreach (char c in text.Slice(comma + 1, group))
        {
            if (!FormText.IsDigit(c)) return false;
        }

        return comma + group + 1 == text.Length || !FormText.IsDigit(text[comma + group + 1]);
    }

    private TextLine ReadFragments(int first)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        List<ShapePiece> pieces = [];
        int last = first;
        for (int i = first; i < blocks.Length && blocks[i].Kind == BlockKind.Fragment && blocks[i].Row == blocks[first].Row; i++)
        {
            last = i;
            document.Work.Add(1);
            bool isPadding = (blocks[i].Traits & BlockTraits.SpanRemains) != 0;
            if (!isPadding) pieces.Add(new ShapePiece(blocks[i].Start, blocks[i].Length, blocks[i].Source, 0, pieces.Count));
        }

        return new TextLine(pieces, first, last, LineSeparator.Marks);
    }

    private List<ShapePiece> SplitAtBlanks(in Block block)
    {
        ReadOnlySpan<char> text = document.Text.Span;
        List<ShapePiece> found = [];
        TextPieces pieces = new(text, block.Start, block.End);
        int mark = -1;
        while (pieces.TryNext(out int start, out int end))
        {
            document.Work.Add(end - start + 1);
            bool isMark = mark < 0 && FigureReader.Read(text[start..end]).Kind != FigureKind.Words && ItemMarks.IsMark(text[start..end]);
            if (isMark)
            {
                mark = start;
                continue;
            }

            int from = mark < 0 ? start : mark;
            mark = -1;
            found.Add(new ShapePiece(from, end - from, block.Source + from - block.Start, 0, found.Count));
        }

        return found;
    }

    // Quotes around a field may hold the separator.
    private List<ShapePiece> SplitAt(char separator, in Block block)
    {
        ReadOnlySpan<char> text = document.GetText(block);
        List<ShapePiece> found = [];
        int start = 0;
        bool isQuoted = false;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] == '"') isQuoted = !isQuoted;
            if (i < text.Length && (isQuoted || text[i] != separator)) continue;
            int from = start, to = i;
            TextBlanks.Trim(text, ref from, ref to);
            if (to - from > 1 && text[from] == '"' && text[to - 1] == '"') (from, to) = (from + 1, to - 1);
            TextBlanks.Trim(text, ref from, ref to);
            found.Add(new ShapePiece(block.Start + from, to - from, block.Source + from, 0, found.Count));
            start = i + 1;
        }

        document.Work.Add(text.Length);
        return found;
    }
}
