namespace GovInfoReport.Parsing;

/// <summary>What the lines above tables say of whose figures they hold.</summary>
/// <param name="document">The document.</param>
/// <param name="year">The report's year, where it is known.</param>
/// <param name="agency">The report's agency, where it is known.</param>
internal sealed class TableCaptions(Document document, int? year, string? agency)
{
    // Heads may come a word a line.
    private const int MaxBlocks = 128;

    // A shorter sentence may be a caption, or stand between one and its table.
    private const int MaxSentence = 36;

    // Notes that stand below a table.
    private const int MaxNotes = 3;

    // A line with more before a figure may hold more than its row.
    private const int MinLine = 16;

    // A caption stands alone, or beside a unit.
    private const int MaxPieces = 2;

    /// <summary>Reads the lines between the heading, or what stands before the table, and its first head or label.</summary>
    /// <param name="first">The block of the table's first figure.</param>
    /// <returns>What they say; nothing where they do not say.</returns>
    public Caption? Above(int first) => Between(FindTop(first), first, out _) ?? OfSheet(first);

    /// <summary>Reads the words within a line that holds heading, caption and table, before a place of it.</summary>
    public Caption? WithinLine(int block, int start)
    {
        ref readonly Block line = ref document.Blocks.Span[block];
        if (line.Kind != BlockKind.Paragraph || start - line.Start < MinLine) return null;
        TextPieces pieces = new(document.Text.Span, FindTop(line.Start, start), start);
        Caption? found = null;
        bool isHead = false;
        while (pieces.TryNext(out int from, out int end))
        {
            ReadOnlySpan<char> piece = document.Text.Span[from..end];
            bool isFirst = BeginsAnew(piece);
            if (!isFirst && IsOfTable(piece, ref isHead)) break;
            Take(new Caption(CaptionReader.Read(piece, year, agency), block), ref found);
        }

        return found;
    }

    // The last piece of a line behind which what stands above a table begins, or its first.
    private int FindTop(int start, int end)
    {
        TextPieces pieces = new(document.Text.Span, start, end);
        int top = start;
        while (pieces.TryNext(out int from, out int behind))
        {
            document.Work.Add(1);
            if (BeginsAnew(document.Text.Span[from..behind])) top = from;
        }

        return top;
    }

    // A heading, a sentence or a figure.
    private static bool BeginsAnew(ReadOnlySpan<char> piece) =>
        LineForms.IsHeading(piece) || EndsInFigure(piece) || LineForms.IsProse(piece);

    /// <summary>Reads the lines above a table whose first figure stands at a place of the document's text.</summary>
    public Caption? AboveText(int start) => BlockAt(start) is >= 0 and var block ? WithinLine(block, start) ?? Above(block) : null;

    /// <summary>Reads the lines below a table whose last figure stands at a place of the document's text.</summary>
    public Caption? BelowText(int start) => BlockAt(start) is >= 0 and var block ? Below(block) : null;

    private int BlockAt(int start)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].HoldsText && blocks[i].Start <= start && start < blocks[i].End) return i;
        }

        return -1;
    }

    /// <summary>Reads the lines over a further part of a table, between the figures before it and its heads.</summary>
    /// <param name="first">The block of the first figure of a row.</param>
    /// <returns>What they say; nothing where they do not say, or no heads stand over the row.</returns>
    public Caption? AbovePart(int first)
    {
        Caption? found = Between(FindTop(first), first, out bool hasHeads);
        return hasHeads ? found : null;
    }

    /// <summary>Reads the lines below a table that speak of it: 以上为2022年数据, 上表作废.</summary>
    /// <param name="last">A block of the table's last row.</param>
    public Caption? Below(int last)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int lines = 0;
        int end = Math.Min(blocks.Length, last + MaxBlocks);
        for (int i = LineEnd(last); i < end && lines < MaxNotes; i = LineEnd(i))
        {
            if (blocks[i].Kind == BlockKind.TableStart) return null;
            if (!blocks[i].HoldsText) continue;
            ReadOnlySpan<char> text = document.GetText(blocks[i]);
            if (LineForms.IsHeading(text)) return null;
            if (CaptionReader.ReadNote(text, year, agency) is not CaptionKind.None and var kind) return new Caption(kind, i);
            if (FigureReader.Read(text).Kind == FigureKind.Words) lines++;
        }

        return null;
    }

    private Caption? Between(int top, int first, out bool hasHeads)
    {
        Caption? found = null;
        hasHeads = false;
        for (int i = top; i < first; i = LineEnd(i))
        {
            if (!document.Blocks.Span[i].HoldsText) continue;
            if (IsOfTable(i, out int pieces, out hasHeads)) break;
            if (pieces <= MaxPieces) Take(i, ref found);
        }

        return found;
    }

    private void Take(int line, ref Caption? found)
    {
        int end = LineEnd(line);
        for (int i = line; i < end; i++)
        {
            ref readonly Block block = ref document.Blocks.Span[i];
            if (!block.HoldsText) continue;
            ReadOnlySpan<char> text = document.GetText(block);
            // The form's own heading says nothing more.
            if (HeadingReader.TryRead(text, out Heading heading) && heading.IsOfficial) continue;
            Take(new Caption(CaptionReader.Read(text, year, agency), i), ref found);
        }
    }

    // Of years, the last that is named counts; what else is said stays said.
    private static void Take(Caption next, ref Caption? found)
    {
        if (next.Kind == CaptionKind.None) return;
        if (found is null or { Kind: CaptionKind.Own or CaptionKind.OtherYear }) found = next;
    }

    // The name of a sheet is over all that stands in it, unless that has a title of its own.
    private Caption? OfSheet(int first)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        if (!IsWorkbook(blocks)) return null;
        for (int i = first - 1; i >= 0; i--)
        {
            if (!blocks[i].HoldsText) continue;
            ReadOnlySpan<char> text = document.GetText(blocks[i]);
            if ((blocks[i].Traits & BlockTraits.NamesSheet) != 0)
                return CaptionReader.Read(text, year, agency) is var kind and not CaptionKind.None ? new Caption(kind, i) : null;
            if (TitleForm.TryRead(text, out _)) return null;
        }

        return null;
    }

    private static bool IsWorkbook(ReadOnlySpan<Block> blocks)
    {
        foreach (ref readonly Block block in blocks)
        {
            if (block.HoldsText) return (block.Traits & BlockTraits.NamesSheet) != 0;
        }

        return false;
    }

    private int FindTop(int first)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int i = first - 1;
        for (; i >= Math.Max(0, first - MaxBlocks) && blocks[i].Kind != BlockKind.TableEnd; i--)
        {
            if (!blocks[i].HoldsText) continue;
            ReadOnlySpan<char> text = document.GetText(blocks[i]);
            if (LineForms.IsHeading(text)) return i;
            if (EndsInFigure(text) || IsFigureOfRow(i, text) || (text.Length > MaxSentence && LineForms.IsProse(text))) break;
        }

        return i + 1;
    }

    // 2022 behind a label, a head or another figure is no year.
    private bool IsFigureOfRow(int block, ReadOnlySpan<char> text)
    {
        if (!FigureReader.TryReadDigits(text, out _)) return false;
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int before = block - 1;
        while (before >= 0 && !blocks[before].HoldsText) before--;
        if (before < 0) return false;
        bool isCell = blocks[block].Kind != BlockKind.Paragraph && blocks[before].Kind == blocks[block].Kind, isHead = false;
        if (isCell && blocks[before].Row == blocks[block].Row) return true;
        ReadOnlySpan<char> words = document.GetText(blocks[before]);
        return EndsInFigure(words) || IsOfTable(words, ref isHead);
    }

    // A row of another table; 附表 2 and 2022 are captions.
    private static bool EndsInFigure(ReadOnlySpan<char> text)
    {
        int last = text.LastIndexOfAny(' ', '\t', '\u3000') + 1;
        if (FigureReader.Read(text[last..]).Kind is not (FigureKind.Number or FigureKind.ZeroLed)) return false;
        bool isYear = YearReader.TryFind(text, out _, out int start, out int end) && start == 0 && end == text.Length;
        return !isYear && !WordSearch.StartsWithAny(text, CaptionWords.Marks.AsSpan());
    }

    // Whether a line has heads or labels of a table.
    private bool IsOfTable(int line, out int pieces, out bool isHead)
    {
        int end = LineEnd(line);
        pieces = 0;
        isHead = false;
        bool isLabel = false;
        ReadOnlySpan<char> last = [];
        for (int i = line; i < end; i++)
        {
            ref readonly Block block = ref document.Blocks.Span[i];
            if (!block.HoldsText) continue;
            ReadOnlySpan<char> text = document.GetText(block);
            isLabel |= IsOfTable(text, ref isHead);
            // A span that is filled by repeating its text.
            if (!text.SequenceEqual(last)) pieces++;
            last = text;
        }

        return isLabel;
    }

    private static bool IsOfTable(ReadOnlySpan<char> text, ref bool isHead)
    {
        if (text.Length > LabelText.MaxLength || LineForms.IsHeading(text)) return false;
        bool isStart = LineForms.StartsTable(text);
        isHead |= isStart;
        if (isStart) return true;
        Span<char> words = stackalloc char[LabelText.MaxLength];
        if (IsLabel(words[..LabelText.Normalize(text, words)], ref isHead)) return true;
        int blank = text.IndexOfAny(' ', '\u3000');
        return blank > 0 && IsLabel(words[..LabelText.Normalize(text[..blank], words)], ref isHead);
    }

    private static bool IsLabel(ReadOnlySpan<char> words, ref bool isHead)
    {
        bool isDisclosureHead = LabelCatalog.HoldDisclosureHead(words);
        Label label = LabelCatalog.Find(words);
        isHead |= isDisclosureHead || label.Role == LabelRole.Head;
        return isDisclosureHead || !label.IsNone;
    }

    // A paragraph is a line of its own; cells and fragments of a row stand on one.
    private int LineEnd(int line)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int end = line + 1;
        if (blocks[line].Kind is not (BlockKind.Cell or BlockKind.Fragment)) return end;
        while (end < blocks.Length && blocks[end].Kind == blocks[line].Kind && blocks[end].Row == blocks[line].Row) end++;
        return end;
    }
}
