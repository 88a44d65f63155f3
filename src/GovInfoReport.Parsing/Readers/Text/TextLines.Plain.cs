using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing;

/// <content>Takes lines by the marks of their characters: those that stand whole among 64 of them.</content>
internal ref partial struct TextLines
{
    /// <summary>Adds the lines that end among 64 characters.</summary>
    /// <param name="marks">What stands among the characters.</param>
    /// <param name="start">Where the first of them stands in the text: at the start of a line.</param>
    public void Add(in TextMarks marks, int start)
    {
        int window = start;
        for (ulong ends = marks.LineEnds; (ends = AddPlain(marks, ends, window, ref start)) != 0; ends &= ends - 1)
        {
            int end = window + BitOperations.TrailingZeroCount(ends);
            Add(start, end, marks.Among(TextMarks.From(start - window) & (ends ^ (ends - 1))));
            start = end + 1;
        }
    }

    // Adds lines one after another while they are plain: blank, words, a cell and the bar behind it, or bars side by side; and the rows of
    // an open Markdown table. Returns the ends of the lines that were not added, and where the first of them starts.
    private ulong AddPlain(in TextMarks marks, ulong ends, int window, ref int lineStart)
    {
        // Where a tab alone on a line sets cells apart, what a line is depends on the one before it.
        if (_tabs > TabPlace.InCell) return ends;
        if (!_document.TryGetBlocks(TextMarks.Window, out Span<Block> blocks)) return ends;
        int count = _document.BlockCount;
        ulong rest = TextMarks.From(lineStart - window);
        while (true)
        {
            if (!_markdown.IsOpen) count += AddCells(marks, ref ends, ref rest, window, blocks[count..]);
            if (ends == 0) break;
            ulong upToHere = ends ^ (ends - 1), characters = rest & upToHere;
            TextLineKind kind = marks.KindOf(characters, out ulong content);
            int first = BitOperations.TrailingZeroCount(content), position = window + first;
            if (_markdown.IsOpen)
            {
                if (kind is not (TextLineKind.Cell or TextLineKind.Row or TextLineKind.Bars)) break;
                count += _markdown.AddRow(blocks[count..], marks.Bars & characters, marks.Words & characters, window);
            }
            else if (kind == TextLineKind.Bars)
            {
                count += FillBars(blocks, count, position, BitOperations.PopCount(content));
                _openParagraph = false;
            }
            else if (kind == TextLineKind.Row)
            {
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
                Fill(ref blocks[count++], BlockKind.Fragment, position, LengthFrom(first, content), 0);
            }
            else if (kind != TextLineKind.Blank)
            {
                break;
            }

            _line++;
            rest = ~upToHere;
            ends &= ends - 1;
        }

        // The rest begins behind the last line that was added; none is left where that ends with the last of the characters.
        lineStart = window + BitOperations.TrailingZeroCount(rest);
        _document.AdvanceBlocks(count - _document.BlockCount);
        return ends;
    }

    // Lines that are words, or words and the bar behind them (Words and Cell, as TextMarks.KindOf calls them), one after another, and what
    // is left of spans behind such cells: most lines. The kinds are told here again, and what the lines leave behind is kept apart from the
    // loop, so that all it needs stays in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int AddCells(in TextMarks marks, ref ulong lineEnds, ref ulong restOfLines, int window, Span<Block> blocks)
    {
        ulong ends = lineEnds, before = ~restOfLines, words = marks.Words, bars = marks.Bars, odd = marks.Odd;
        // No line gives more than one block: with room for one each, the loop need not ask.
        if (blocks.Length < BitOperations.PopCount(ends)) return 0;
        ref Block block = ref MemoryMarshal.GetReference(blocks);
        ulong lastBar = 0, anyBar = 0;
        int line = _line;
        for (; ends != 0; ends &= ends - 1)
        {
            ulong upToHere = ends ^ (ends - 1), characters = upToHere & ~before;
            ulong content = characters & words, bar = characters & bars;
            if ((characters & odd) != 0) break;
            if (content == 0)
            {
                // Bars side by side, behind a cell on the line before.
                ulong one = TextMarks.Lowest(bar);
                if (lastBar == 0 || bar == one || (bar & (bar + one)) != 0) break;
                FillRemains(ref block, window + BitOperations.TrailingZeroCount(bar), BitOperations.PopCount(bar), 0, line);
            }
            else if (bar == 0)
            {
                int first = BitOperations.TrailingZeroCount(content), length = LengthFrom(first, content);
                block.SetInPlace(BlockKind.Paragraph, window + first, length, line, 0, 1, BlockTraits.None);
            }
            else if (bar > content && BitOperations.IsPow2(bar))
            {
                int first = BitOperations.TrailingZeroCount(content), length = LengthFrom(first, content);
                block.SetInPlace(BlockKind.Fragment, window + first, length, line, 0, 1, BlockTraits.None);
            }
            else
            {
                break;
            }

            block = ref Unsafe.Add(ref block, 1);
            line++;
            lastBar = bar;
            anyBar |= bar;
            before = upToHere;
        }

        int count = line - _line;
        if (count == 0) return 0;
        (lineEnds, restOfLines, _line) = (ends, ~before, line);
        if (anyBar != 0) _bars.StandBehindCell();
        _openParagraph = lastBar == 0;
        return count;
    }

    private int FillBars(Span<Block> blocks, int count, int position, int run)
    {
        if (_openParagraph && _bars.CloseLineBefore(_text, position))
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
            Fill(ref blocks[count], BlockKind.Fragment, position, 0, 0);
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
                if (piece != 0) Fill(ref blocks[count++], BlockKind.Fragment, window + first, LengthFrom(first, piece), column);
                return count;
            }

            int bar = BitOperations.TrailingZeroCount(next), run = BitOperations.TrailingZeroCount(~(bars >> bar));
            if (piece != 0)
            {
                Fill(ref blocks[count++], BlockKind.Fragment, window + first, LengthFrom(first, piece), column++);
                _bars.StandBehindCell();
                if (run > 1) FillRemains(ref blocks[count++], window + bar + 1, run - 1, column);
            }
            else if (run == 1)
            {
                Fill(ref blocks[count++], BlockKind.Fragment, window + bar, 0, column++);
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
            FillPiece(ref blocks[column], piece, window, BitOperations.TrailingZeroCount(tabs), column++);
        }

        FillPiece(ref blocks[column], words, window, end, column++);
        return column;
    }

    private readonly void FillPiece(ref Block block, ulong words, int window, int end, int column)
    {
        int first = words == 0 ? end : BitOperations.TrailingZeroCount(words);
        Fill(ref block, BlockKind.Fragment, window + first, words == 0 ? 0 : LengthFrom(first, words), column);
    }

    private static int LengthFrom(int first, ulong content) => TextMarks.Window - BitOperations.LeadingZeroCount(content) - first;
}
