namespace GovInfoReport.Parsing;

/// <summary>A Markdown table: the line before its delimiter row and the lines after it, up to the first without a bar.</summary>
internal ref struct MarkdownTable
{
    private readonly DocumentBuilder _document;
    private readonly ReadOnlySpan<char> _text;
    private int _row;

    public MarkdownTable(DocumentBuilder document, ReadOnlySpan<char> text)
    {
        _document = document;
        _text = text;
        _row = -1;
    }

    /// <summary>Whether lines with bars are rows of the table.</summary>
    public readonly bool IsOpen => _row >= 0;

    /// <summary>Whether a line is a delimiter row: bars, dashes and colons alone, as in <c>| --- | :-: |</c>.</summary>
    public static bool IsDelimiterRow(ReadOnlySpan<char> line)
    {
        // Asked of every line that a bar opens, most of them two or three bars long: a loop is quicker than a search by vectors.
        bool hasDashes = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] is not ('|' or '-' or ':' or ' ' or '\t' or '\r')) return false;
            hasDashes |= line[i] == '-' && i > 0 && line[i - 1] == '-';
        }

        return hasDashes;
    }

    /// <summary>Opens the table.</summary>
    /// <param name="source">Where the delimiter row stands.</param>
    public void Begin(int source)
    {
        End();
        _document.BeginTable(source);
        _row = 0;
    }

    /// <summary>Adds a row; bars at both ends of the line are its frame, a bar after a backslash is text.</summary>
    public void AddRow(int start, int end)
    {
        TextBlanks.Trim(_text, ref start, ref end);
        if (start < end && _text[start] == '|') start++;
        if (end > start && _text[end - 1] == '|') end--;
        int column = 0;
        while (start <= end)
        {
            int bar = start;
            while (bar < end && !(_text[bar] == '|' && _text[bar - 1] != '\\')) bar++;
            AddCell(start, bar, column++);
            start = bar + 1;
        }

        _row++;
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
        // **12**, as converters write a cell in bold.
        while (end - start > 2 && _text[start] is '*' or '_' && _text[end - 1] == _text[start])
        {
            start++;
            end--;
            TextBlanks.Trim(_text, ref start, ref end);
        }

        _document.Add(new Block
        {
            Kind = BlockKind.Cell,
            Start = start,
            Length = end - start,
            Source = start,
            SourceLength = end - start,
            Row = _row,
            Column = (ushort)Math.Min(column, ushort.MaxValue),
            RowSpan = 1,
            ColumnSpan = 1,
        });
    }
}
