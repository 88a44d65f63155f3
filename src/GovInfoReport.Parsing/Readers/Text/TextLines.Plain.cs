using System.Numerics;

namespace GovInfoReport.Parsing;

/// <content>Takes lines by the marks of their characters: those that stand whole among 64 of them.</content>
internal ref partial struct TextLines
{
    /// <summary>Adds lines one after another while they are plain: blank, words, a cell and the bar behind it, or bars side by side.</summary>
    /// <param name="marks">What stands among 64 characters.</param>
    /// <param name="ends">The ends of the lines among them.</param>
    /// <param name="window">Where the 64 characters start in the text.</param>
    /// <param name="lineStart">Where the first line starts, within the 64 characters; then where the first line starts that was not added.</param>
    /// <returns>The ends of the lines that were not added.</returns>
    public ulong AddPlain(in TextMarks marks, ulong ends, int window, ref int lineStart)
    {
        if (_markdown.IsOpen || !_document.TryGetBlocks(TextMarks.Window, out Span<Block> blocks)) return ends;
        Span<int> starts = _starts.GetSpan(TextMarks.Window);
        ulong rest = TextMarks.From(lineStart - window);
        int count = _document.BlockCount, lines = 0;
        for (; ends != 0; ends &= ends - 1)
        {
            ulong upToHere = ends ^ (ends - 1), characters = rest & upToHere;
            TextLineKind kind = marks.KindOf(characters, out ulong content);
            int first = BitOperations.TrailingZeroCount(content), position = window + first;
            if (kind == TextLineKind.Cell)
            {
                _barsStandBehindCells = true;
                (_barLine, _barLineBlocks) = (_line, count);
                _openParagraph = false;
                Fill(ref blocks[count++], BlockKind.Fragment, position, LengthFrom(first, content), 0, BlockTraits.Closed);
            }
            else if (kind == TextLineKind.Words)
            {
                Fill(ref blocks[count++], BlockKind.Paragraph, position, LengthFrom(first, content), 0, _gap ? BlockTraits.AfterGap : BlockTraits.None);
                (_openParagraph, _gap) = (true, false);
            }
            else if (kind == TextLineKind.Bars)
            {
                (_barLine, _barLineBlocks) = (_line, count);
                count += FillBars(blocks, count, position, BitOperations.PopCount(content));
                _openParagraph = false;
            }
            else if (kind == TextLineKind.Row)
            {
                (_barLine, _barLineBlocks) = (_line, count);
                _openParagraph = false;
                count += FillRow(blocks[count..], marks.Bars & characters, content, window);
            }
            else if (kind == TextLineKind.TabRow)
            {
                _openParagraph = false;
                count += FillTabRow(blocks[count..], marks.Tabs & characters, content, window, BitOperations.TrailingZeroCount(ends));
            }
            else if (kind == TextLineKind.TabbedCell)
            {
                _openParagraph = false;
                Fill(ref blocks[count++], BlockKind.Fragment, position, LengthFrom(first, content), 0, BlockTraits.None);
            }
            else if (kind == TextLineKind.Blank)
            {
                _gap = true;
            }
            else
            {
                break;
            }

            rest = ~upToHere;
            _line++;
            starts[lines++] = window + BitOperations.TrailingZeroCount(ends) + 1;
        }

        if (lines == 0) return ends;
        lineStart = starts[lines - 1];
        _starts.Advance(lines);
        _document.AdvanceBlocks(count - _document.BlockCount);
        return ends;
    }

    private readonly int FillBars(Span<Block> blocks, int count, int position, int run)
    {
        if (_openParagraph && !_barsStandBehindCells)
        {
            CloseParagraph(ref blocks[count - 1]);
            if (run == 1) return 0;
            FillRemains(ref blocks[count], position + 1, run - 1, 0);
        }
        else if (run > 1 || (count > 0 && (blocks[count - 1].Traits & BlockTraits.SpanRemains) != 0))
        {
            FillRemains(ref blocks[count], position, run, 0);
        }
        else
        {
            Fill(ref blocks[count], BlockKind.Fragment, position, 0, 0, BlockTraits.Closed);
        }

        return 1;
    }

    // What AddBars does character by character, for a line among 64 characters.
    private int FillRow(Span<Block> blocks, ulong bars, ulong words, int window)
    {
        int count = 0, column = 0, from = 0;
        int lead = BitOperations.TrailingZeroCount(bars);
        if (lead < BitOperations.TrailingZeroCount(words))
        {
            int run = BitOperations.TrailingZeroCount(~(bars >> lead));
            if (run > 1) FillRemains(ref blocks[count++], window + lead, run, column);
            from = lead + run;
        }

        while (true)
        {
            ulong rest = TextMarks.From(from), next = bars & rest;
            // All up to the next bar, or to the end of the line.
            ulong piece = words & rest & (TextMarks.Lowest(next) - 1);
            int first = BitOperations.TrailingZeroCount(piece);
            if (next == 0)
            {
                if (piece != 0) Fill(ref blocks[count++], BlockKind.Fragment, window + first, LengthFrom(first, piece), column, BlockTraits.None);
                return count;
            }

            int bar = BitOperations.TrailingZeroCount(next), run = BitOperations.TrailingZeroCount(~(bars >> bar));
            if (piece != 0)
            {
                Fill(ref blocks[count++], BlockKind.Fragment, window + first, LengthFrom(first, piece), column++, BlockTraits.Closed);
                _barsStandBehindCells = true;
                if (run > 1) FillRemains(ref blocks[count++], window + bar + 1, run - 1, column);
            }
            else if (run == 1)
            {
                Fill(ref blocks[count++], BlockKind.Fragment, window + bar, 0, column++, BlockTraits.Closed);
            }
            else
            {
                FillRemains(ref blocks[count++], window + bar, run, column);
            }

            from = bar + run;
        }
    }

    // What AddTabs does character by character.
    private readonly int FillTabRow(Span<Block> blocks, ulong tabs, ulong words, int window, int end)
    {
        int column = 0;
        for (; tabs != 0; tabs &= tabs - 1)
        {
            ulong piece = words & (tabs ^ (tabs - 1));
            words ^= piece;
            FillPiece(ref blocks[column], piece, window, BitOperations.TrailingZeroCount(tabs), column++, BlockTraits.Closed);
        }

        FillPiece(ref blocks[column], words, window, end, column++, BlockTraits.None);
        return column;
    }

    private readonly void FillPiece(ref Block block, ulong words, int window, int end, int column, BlockTraits traits)
    {
        int first = words == 0 ? end : BitOperations.TrailingZeroCount(words);
        Fill(ref block, BlockKind.Fragment, window + first, words == 0 ? 0 : LengthFrom(first, words), column, traits);
    }

    private static int LengthFrom(int first, ulong content) => TextMarks.Window - BitOperations.LeadingZeroCount(content) - first;
}
