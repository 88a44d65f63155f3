using System.Numerics;

namespace GovInfoReport.Parsing;

/// <summary>A Markdown table: the line before its delimiter row and the lines after it, up to the first without a bar.</summary>
internal ref struct MarkdownTable
{
    private readonly DocumentBuilder _document;
    private readonly ReadOnlySpan<char> _text;
    private int _row;
    private int _columns;
    private bool _isFramed;

    public MarkdownTable(DocumentBuilder document, ReadOnlySpan<char> text)
    {
        _document = document;
        _text = text;
        _row = -1;
    }

    /// <summary>Whether lines with bars are rows of the table.</summary>
    public readonly bool IsOpen => _row >= 0;

    /// <summary>
    /// Whether a line is a delimiter row: bars, dashes and colons alone, as in <c>| --- | :-: |</c>; a dash alone is a blank cell.
    /// </summary>
    public static bool IsDelimiterRow(ReadOnlySpan<char> line)
    {
        // Asked of every line that a bar opens, most of them two or three bars long: a loop is quicker than a search by vectors.
        bool hasDashes = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] is not ('|' or '-' or ':' or ' ' or '\t' or '\r')) return false;
            hasDashes |= i > 0 && (line[i], line[i - 1]) is ('-', '-' or ':') or (':', '-');
        }

        return hasDashes;
    }

    /// <summary>Opens the table.</summary>
    /// <param name="source">Where the delimiter row stands.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isFramed">Whether its head opens with a bar: then bars at both ends of a row are its frame.</param>
    public void Begin(int source, int end, bool isFramed)
    {
        End();
        _document.BeginTable(source);
        _row = 0;
        (_columns, _isFramed) = (CountColumns(_text[source..end]), isFramed);
    }

    /// <summary>Adds a row; bars at both ends of the line are its frame, a bar after a backslash is text.</summary>
    public void AddRow(int start, int end)
    {
        TextBlanks.Trim(_text, ref start, ref end);
        if (!IsWithoutFrame(CountBars(_text[start..end])))
        {
            if (start < end && _text[start] == '|') start++;
            if (end > start && _text[end - 1] == '|') end--;
        }

        int column = 0;
        while (start <= end)
        {
            int bar = start;
            while (bar < end && !(_text[bar] == '|' && _text[bar - 1] != '\\')) bar++;
            _document.Work.Add(bar + 1 - start);
            AddCell(start, bar, column++);
            start = bar + 1;
        }

        _row++;
    }

    /// <summary>
    /// Adds a row that stands among 64 characters, with neither tabs, wide blanks nor backslashes in it; the same as the other way.
    /// </summary>
    /// <param name="blocks">Room for its cells: one more than there are bars.</param>
    /// <param name="bars">The bars of the line; there is one at least.</param>
    /// <param name="words">What is neither a bar nor a blank.</param>
    /// <param name="window">Where the 64 characters start in the text.</param>
    /// <returns>The number of cells.</returns>
    public int AddRow(Span<Block> blocks, ulong bars, ulong words, int window)
    {
        ulong content = bars | words;
        int end = TextMarks.Window - BitOperations.LeadingZeroCount(content);
        int from = BitOperations.TrailingZeroCount(content);
        ulong first = TextMarks.Lowest(content), last = 1UL << (end - 1);
        if (!IsWithoutFrame(BitOperations.PopCount(bars)))
        {
            // The frame; a bar alone is the one at the start.
            if ((bars & first) != 0) from++;
            if ((bars & last) != 0 && end > from)
            {
                end--;
                bars ^= last;
            }

            if ((bars & first) != 0) bars ^= first;
        }

        int column = 0;
        for (; ; bars &= bars - 1)
        {
            int to = bars == 0 ? end : BitOperations.TrailingZeroCount(bars);
            ulong piece = words & TextMarks.From(from) & ~TextMarks.From(to);
            int start = piece == 0 ? to : BitOperations.TrailingZeroCount(piece);
            int length = piece == 0 ? 0 : TextMarks.Window - BitOperations.LeadingZeroCount(piece) - start;
            (start, length) = MarkdownMarks.TakeOff(_text, window + start, length);
            blocks[column].SetInPlace(BlockKind.Cell, start, length, _row, column, 1, BlockTraits.None);
            column++;
            if (bars == 0) break;
            from = to + 1;
        }

        _row++;
        return column;
    }

    /// <summary>Closes the table, if one is open.</summary>
    public void End()
    {
        if (!IsOpen) return;
        _document.EndTable(0);
        _row = -1;
    }

    private readonly void AddCell(int start, int end, int column)
    {
        TextBlanks.Trim(_text, ref start, ref end);
        (start, int length) = MarkdownMarks.TakeOff(_text, start, end - start);
        _document.Add().SetInPlace(BlockKind.Cell, start, length, _row, column, 1, BlockTraits.None);
    }

    // Between all columns a bar, and none around them: a bar at an end has a blank cell before or behind it.
    private readonly bool IsWithoutFrame(int bars) => !_isFramed && bars == _columns - 1;

    private static int CountColumns(ReadOnlySpan<char> delimiters)
    {
        int columns = 0;
        for (int i = 0; i < delimiters.Length; i++)
        {
            if (delimiters[i] == '-' && (i == 0 || delimiters[i - 1] != '-')) columns++;
        }

        return columns;
    }

    private static int CountBars(ReadOnlySpan<char> row)
    {
        int bars = 0;
        for (int i = 0; i < row.Length; i++)
        {
            if (row[i] == '|' && (i == 0 || row[i - 1] != '\\')) bars++;
        }

        return bars;
    }
}
