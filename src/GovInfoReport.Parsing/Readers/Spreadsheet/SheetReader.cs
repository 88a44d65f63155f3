namespace GovInfoReport.Parsing;

/// <summary>
/// Reads the cells of a worksheet into the buffer. They become blocks when the merged ranges are known, which stand behind them.
/// </summary>
internal sealed class SheetReader
{
    /// <summary>Rows and columns below these sizes, in points and in characters, are not seen.</summary>
    private const double MaxUnseenHeight = 1, MaxUnseenWidth = 0.1;

    // Far more than any sheet has; hidden rows are looked at for each of them.
    private const int MaxMerges = 100_000;

    private readonly PartReader _reader;
    private readonly WorkbookParts _parts;
    private readonly SpreadsheetNames _names;
    private readonly DocumentBuilder _document;
    private readonly CellWriter _writer;
    private readonly RichText _inline;
    private int _row = -1;
    private int _column = -1;
    private bool _isRowHidden;
    private bool _isSorted = true;
    private SheetOutline _rows, _columns;

    public SheetReader(PartReader reader, WorkbookParts parts, OfficePackage package, DocumentBuilder document)
    {
        (_reader, _parts, _names, _document) = (reader, parts, parts.Names, document);
        _inline = new RichText(document.Bounds);
        _writer = new CellWriter(parts, package, document);
        Content = new SheetContent(_writer.Marks, new ConditionalFormats(parts));
    }

    /// <summary>What was read.</summary>
    public SheetContent Content { get; }

    /// <summary>Reads the part to its end.</summary>
    public void Read()
    {
        try
        {
            while (!_document.IsFull && _reader.Read()) ReadElement();
        }
        finally
        {
            // Of a sheet that ends early, too, only what stands in order is laid out.
            Content.Merges.Sort();
            if (!_isSorted) Content.Cells.Clear();
        }

        if (!_isSorted) throw new InvalidDataException(
            "The cells of the sheet stand out of order, or one of them twice: which is right cannot be known.");
    }

    private void ReadElement()
    {
        if (!_reader.IsElement) return;
        string name = _reader.Name;
        if (ReferenceEquals(name, _names.Row)) StartRow();
        else if (ReferenceEquals(name, _names.Cell))
        {
            List<SheetCell> cells = Content.Cells;
            int before = cells.Count;
            ReadCell();
            _isSorted &= cells.Count == before || before == 0 || cells[before - 1].CompareTo(cells[before]) < 0;
            int most = _document.Bounds.MaxBlocks;
            if (cells.Count + Content.HiddenCells.Count > most) throw new ReadingBoundException(OfficeTexts.Cells, most);
        }
        else if (ReferenceEquals(name, _names.Merge)) ReadMerge();
        else if (ReferenceEquals(name, _names.Column)) ReadColumns();
        else if (ReferenceEquals(name, _names.Conditions)) Content.Conditions.Read(_reader);
        else if (ReferenceEquals(name, _names.View)) _writer.HidesZeros = _reader.Attribute(_names.ShowsZeros) is "0" or "false";
    }

    private void StartRow()
    {
        (_row, _column) = (_reader.Integer(_names.Reference) is >= 1 and int row ? row - 1 : _row + 1, -1);
        _isRowHidden = IsTrue(_reader.Attribute(_names.Hidden)) || _reader.Number(_names.Height) is < MaxUnseenHeight;
        if (_isRowHidden) Content.HiddenRows.Add(_row);
        int? folded = _rows.Next(Content.Cells.Count, _reader.Integer(_names.OutlineLevel) ?? 0,
            IsTrue(_reader.Attribute(_names.IsCollapsed)));
        for (int i = folded ?? Content.Cells.Count; i < Content.Cells.Count; i++) Content.Doubt(i);
    }

    private void ReadColumns()
    {
        int first = (_reader.Integer(_names.First) ?? 1) - 1;
        int? folded = _columns.Next(first, _reader.Integer(_names.OutlineLevel) ?? 0, IsTrue(_reader.Attribute(_names.IsCollapsed)));
        if (folded is { } start) Content.DoubtColumns(start, first - 1);
        if (!IsTrue(_reader.Attribute(_names.Hidden)) && _reader.Number(_names.Width) is not < MaxUnseenWidth) return;
        Content.HideColumns(first, (_reader.Integer(_names.Last) ?? 0) - 1);
    }

    private void ReadCell()
    {
        if (SheetReference.TryRead(_reader.Attribute(_names.Reference), out int row, out int column)) (_row, _column) = (row, column);
        else _column++;
        if (_reader.IsEmptyElement) return;
        _writer.Start(_reader.Integer(_names.Style) ?? 0);
        int start = _document.Length;
        ReadContent(TypeOf(_reader.Attribute(_names.Type)));
        int length = _document.Text[start..].TrimEnd().Length;
        _document.Truncate(start + length);
        int blank = length - _document.Text[start..].TrimStart().Length;
        if (length == 0) return;
        bool isHidden = _isRowHidden || Content.IsColumnHidden(_column);
        (isHidden ? Content.HiddenCells : Content.Cells).Add(
            new SheetCell(_row, _column, start + blank, length - blank)
            {
                Colors = _writer.Colors,
                Traits = Content.IsColumnInDoubt(_column) ? CharacterTraits.Uncertain : CharacterTraits.None,
            });
    }

    private void ReadContent(string type)
    {
        int depth = _reader.Depth;
        bool isFormula = false, hasValue = false;
        while (_reader.ReadInside(depth))
        {
            if (!_reader.IsElement) continue;
            string name = _reader.Name;
            if (ReferenceEquals(name, _names.Formula))
            {
                isFormula = true;
                _reader.Skip();
            }
            else if (ReferenceEquals(name, _names.Inline)) WriteInline();
            else if (ReferenceEquals(name, _names.Value))
                hasValue |= ReadValue(type, isFormula && _parts.IsCalculatedOnLoad) || type == "str";
        }

        if (isFormula && !hasValue) _writer.WriteUnknown();
    }

    private void WriteInline()
    {
        _inline.Clear();
        _inline.ReadItem(_reader, _names, _parts.Colors);
        _writer.WriteRich(_inline, .., ..);
    }

    /// <summary>Writes the value of a cell as a reader of the sheet sees it; <see langword="false"/> where there is none.</summary>
    private bool ReadValue(string type, bool isStale)
    {
        if (_reader.IsEmptyElement) return false;
        bool hasValue = false;
        int depth = _reader.Depth;
        while (_reader.ReadInside(depth))
        {
            if (!_reader.IsText) continue;
            for (ReadOnlySpan<char> chunk = _reader.ReadTextChunk(); chunk.Length > 0; chunk = _reader.ReadTextChunk())
            {
                hasValue |= !chunk.IsWhiteSpace();
                WriteValue(type, chunk, isStale);
            }
        }

        return hasValue;
    }

    private void WriteValue(string type, ReadOnlySpan<char> stored, bool isStale)
    {
        if (type == "s") WriteShared(stored);
        else if (type == "b") _writer.WriteText(stored is "1" ? "TRUE" : "FALSE", isStale);
        else if (type == "n") _writer.WriteNumber(stored.Trim(), isStale);
        else _writer.WriteText(stored, isStale);
    }

    private void WriteShared(ReadOnlySpan<char> index)
    {
        if (int.TryParse(index, out int number) && _parts.Strings.TryFind(number, out Range text, out Range runs))
            _writer.WriteRich(_parts.Strings.Text, text, runs);
        else _writer.WriteUnknown();
    }

    private static string TypeOf(ReadOnlySpan<char> type) =>
        type switch { "s" => "s", "b" => "b", "e" => "e", "d" => "d", "str" => "str", "inlineStr" => "inlineStr", _ => "n" };

    private static bool IsTrue(ReadOnlySpan<char> value) => value is "1" or "true";

    private void ReadMerge()
    {
        ReadOnlySpan<char> text = _reader.Attribute(_names.Range);
        if (!text.Contains(':') || !SheetMerge.TryRead(text, out SheetMerge range)) return;
        if (Content.Merges.Count == MaxMerges) throw new ReadingBoundException(OfficeTexts.Cells, MaxMerges);
        Content.Merges.Add(range);
    }
}
