namespace GovInfoReport.Parsing;

/// <summary>Turns the lines of a plain text into blocks.</summary>
/// <remarks>This part takes one line, whatever it is; <c>.Plain</c> takes most lines, many at once and with the same result.</remarks>
internal ref partial struct TextLines
{
    private readonly DocumentBuilder _document;
    private readonly ReadOnlySpan<char> _text;
    private int _line;
    private bool _openParagraph;
    private MarkdownTable _markdown;
    private TextBars _bars;
    private TabPlace? _tabs;
    // A tab alone on a line came, and the cell behind it not yet; or the empty line that stands between them.
    private bool _awaitsCell;
    private bool _passedEmpty;

    public TextLines(DocumentBuilder document, ReadOnlySpan<char> text, BarPlace bars)
    {
        _document = document;
        _text = text;
        _markdown = new MarkdownTable(document, text);
        _bars = new TextBars(bars);
    }

    /// <summary>Where bars stand in the lines so far.</summary>
    public readonly TextBars Bars => _bars;

    /// <summary>Adds the line between two offsets, whatever it is.</summary>
    public void Add(int start, int end, TextSeparators separators)
    {
        if ((separators & TextSeparators.Bars) != 0) AddBars(start, end);
        else if ((separators & TextSeparators.Tabs) != 0) AddTabs(start, end);
        else AddParagraph(start, end);
        _line++;
    }

    /// <summary>Passes over lines that are no lines of running text.</summary>
    public void Skip(int lines)
    {
        _markdown.End();
        (_openParagraph, _awaitsCell) = (false, false);
        _line += lines;
    }

    /// <summary>Ends the text.</summary>
    public void End() => _markdown.End();

    private void AddParagraph(int start, int end)
    {
        _markdown.End();
        bool isCell = _awaitsCell;
        if (isCell && PassesEmpty(start, end)) return;
        _awaitsCell = false;
        if (!Trim(ref start, ref end))
        {
            // Nothing at all behind the tab is a blank cell.
            if (isCell) Add(BlockKind.Fragment, start, start, 0);
            return;
        }

        Add(isCell ? BlockKind.Fragment : BlockKind.Paragraph, start, end, 0);
        _openParagraph = !isCell;
    }

    // The empty line between a tab and the cell behind it.
    private bool PassesEmpty(int start, int end)
    {
        if (_passedEmpty || _tabs != TabPlace.BetweenEmptyLines || !TextTabs.IsEmpty(_text[start..end])) return false;
        return _passedEmpty = true;
    }

    // Cells and bars on alternate lines: this bar closes the cell on the line before.
    private static void CloseParagraph(ref Block open) => open.Kind = BlockKind.Fragment;

    private void AddTabs(int start, int end)
    {
        _markdown.End();
        if (TryTakeSeparator(start, end)) return;
        _openParagraph = false;
        int lead = start;
        while (_text[lead] is ' ' or '\u00A0') lead++;
        if (_text[lead] == '\t' && !_text[(lead + 1)..end].Contains('\t'))
        {
            // A lone tab that opens the line opens a cell; it does not set a blank cell apart.
            Trim(ref start, ref end);
            Add(BlockKind.Fragment, start, end, 0);
            return;
        }

        int column = 0;
        for (int tab; (tab = IndexOf('\t', start, end)) < end; start = tab + 1)
        {
            _document.Work.Add(tab + 1 - start);
            AddPiece(start, tab, column++);
        }

        AddPiece(start, end, column);
    }

    // A tab alone on the line: it closes the cell on the line before, and opens the one that follows.
    private bool TryTakeSeparator(int start, int end)
    {
        if (_text[start..end].ContainsAnyExcept('\t', ' ', '\r') || _text[start..end].Count('\t') != 1)
        {
            _awaitsCell = false;
            return false;
        }

        if ((_tabs ??= TextTabs.FindPlace(_text, _document.Work)) == TabPlace.InCell) return false;
        if (_awaitsCell) Add(BlockKind.Fragment, start, start, 0);
        else if (_openParagraph) CloseParagraph(ref _document.Blocks[^1]);
        (_openParagraph, _awaitsCell, _passedEmpty) = (false, true, false);
        return true;
    }

    private void AddBars(int start, int end)
    {
        _awaitsCell = false;
        int position = SkipBlanks(start, end), run = RunOfBars(position, end);
        bool barsAlone = run > 0 && SkipBlanks(position + run, end) == end;
        if (!barsAlone && _text[position] is '|' or '-' or ':' && MarkdownTable.IsDelimiterRow(_text[start..end]))
        {
            BeginMarkdown(start, end);
            return;
        }

        if (_markdown.IsOpen)
        {
            _markdown.AddRow(start, end);
            return;
        }

        if (run > 0) AddOpeningBars(position, run, barsAlone);
        _openParagraph = false;
        AddCells(position + run, end);
    }

    // The bars that a line begins with.
    private void AddOpeningBars(int position, int run, bool barsAlone)
    {
        if (barsAlone && _openParagraph && _bars.CloseLineBefore(_text, position))
        {
            CloseParagraph(ref _document.Blocks[^1]);
            AddRemains(position + 1, run - 1, 0);
        }
        else if (run > 1 || (barsAlone && FollowsRemains()))
        {
            // Remains end a row; a bar alone after them opens the next one and is no blank cell.
            AddRemains(position, run, 0);
        }
        else if (barsAlone)
        {
            Add(BlockKind.Fragment, position, position, 0);
        }
    }

    // What stands between bars.
    private void AddCells(int position, int end)
    {
        int column = 0;
        while (position < end)
        {
            int bar = IndexOf('|', position, end);
            int from = position, to = bar;
            bool words = Trim(ref from, ref to);
            if (bar == end)
            {
                if (words) Add(BlockKind.Fragment, from, to, column);
                break;
            }

            int run = RunOfBars(bar, end);
            _document.Work.Add(bar + run - position);
            if (words)
            {
                Add(BlockKind.Fragment, from, to, column++);
                _bars.StandBehindCell();
                AddRemains(bar + 1, run - 1, column);
            }
            else if (run == 1)
            {
                Add(BlockKind.Fragment, bar, bar, column++);
            }
            else
            {
                AddRemains(bar, run, column);
            }

            position = bar + run;
        }
    }

    // The line before a delimiter row is the head of the table, if it has bars; it was taken for fragments.
    private void BeginMarkdown(int start, int end)
    {
        _openParagraph = false;
        int headEnd = start - 1, headStart = headEnd <= 0 ? 0 : _text[..headEnd].LastIndexOfAny('\n', '\f') + 1;
        bool hasHead = headEnd > 0 && !_markdown.IsOpen && _text[headStart..headEnd].Contains('|');
        if (hasHead) TakeBackLine(_line - 1);
        bool isFramed = !hasHead || _text[headStart..headEnd].TrimStart() is ['|', ..];
        _markdown.Begin(start, end, isFramed);
        if (hasHead) _markdown.AddRow(headStart, headEnd);
    }

    private readonly void TakeBackLine(int line)
    {
        int kept = _document.BlockCount;
        while (kept > 0 && _document.Blocks[kept - 1].Row == line && _document.Blocks[kept - 1].Kind == BlockKind.Fragment) kept--;
        _document.TruncateBlocks(kept);
    }

    // Cells are short: a loop is quicker than a search by vectors.
    private readonly int IndexOf(char mark, int position, int end)
    {
        while (position < end && _text[position] != mark) position++;
        return position;
    }

    private readonly int RunOfBars(int position, int end)
    {
        int after = position;
        while (after < end && _text[after] == '|') after++;
        return after - position;
    }

    private readonly bool FollowsRemains() => _document.BlockCount > 0 && (_document.Blocks[^1].Traits & BlockTraits.SpanRemains) != 0;

    private readonly int SkipBlanks(int position, int end)
    {
        while (position < end && TextBlanks.IsBlank(_text[position])) position++;
        return position;
    }

    private readonly void AddRemains(int position, int count, int column)
    {
        if (count > 0) FillRemains(ref _document.Add(), position, count, column);
    }

    private readonly void AddPiece(int start, int end, int column)
    {
        Trim(ref start, ref end);
        Add(BlockKind.Fragment, start, end, column);
    }

    private readonly bool Trim(ref int start, ref int end) => TextBlanks.Trim(_text, ref start, ref end);

    private readonly void Add(BlockKind kind, int start, int end, int column) =>
        Fill(ref _document.Add(), kind, start, end - start, column);

    private readonly void FillRemains(ref Block block, int position, int count, int column) =>
        FillRemains(ref block, position, count, column, _line);

    private static void FillRemains(ref Block block, int position, int count, int column, int line) =>
        block.SetInPlace(BlockKind.Fragment, position, 0, line, column, count, BlockTraits.SpanRemains);

    private readonly void Fill(ref Block block, BlockKind kind, int start, int length, int column) =>
        block.SetInPlace(kind, start, length, _line, column, 1, BlockTraits.None);
}
