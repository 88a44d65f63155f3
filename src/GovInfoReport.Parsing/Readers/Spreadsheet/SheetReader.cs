namespace GovInfoReport.Parsing;

/// <summary>Reads the cells of a worksheet into the buffer. They become blocks when the merged ranges are known, which stand behind them.</summary>
internal sealed class SheetReader(PartReader reader, SpreadsheetNames names, SharedStrings strings, OfficePackage package, DocumentBuilder document)
{
    private int _row = -1;
    private int _column = -1;

    /// <summary>The cells with text, in the order of the sheet.</summary>
    public List<SheetCell> Cells { get; } = [];

    /// <summary>The merged ranges, in the order of their first cells.</summary>
    public List<SheetMerge> Merges { get; } = [];

    /// <summary>Reads the part to its end.</summary>
    public void Read()
    {
        bool isSorted = true;
        while (reader.Read() && Cells.Count <= document.Options.MaxBlocks)
        {
            if (!reader.IsElement) continue;
            if (ReferenceEquals(reader.Name, names.Row)) (_row, _column) = (reader.Integer(names.Reference) is >= 1 and int row ? row - 1 : _row + 1, -1);
            else if (ReferenceEquals(reader.Name, names.Cell))
            {
                int before = Cells.Count;
                ReadCell();
                isSorted &= Cells.Count == before || before == 0 || Cells[before - 1].CompareTo(Cells[before]) < 0;
            }
            else if (ReferenceEquals(reader.Name, names.Merge)) ReadMerge();
        }

        Merges.Sort();
        if (isSorted) return;
        Cells.Clear();
        throw new InvalidDataException("The cells of the sheet stand out of order, or one of them twice: which is right cannot be known.");
    }

    private void ReadCell()
    {
        if (SheetReference.TryRead(reader.Attribute(names.Reference), out int row, out int column)) (_row, _column) = (row, column);
        else _column++;
        if (reader.IsEmptyElement) return;
        string type = TypeOf(reader.Attribute(names.Type));
        int depth = reader.Depth, start = document.Length;
        bool isValue = false, isText = false;
        while (reader.ReadInside(depth))
        {
            if (reader.IsElement && ReferenceEquals(reader.Name, names.Phonetic)) reader.Skip();
            else if (reader.IsElement) (isValue, isText) = (ReferenceEquals(reader.Name, names.Value), ReferenceEquals(reader.Name, names.Text));
            else if (reader.IsText && isText) AppendAll();
            else if (reader.IsText && isValue && type == "str") AppendAll();
            else if (reader.IsText && isValue) Append(Value(type, reader.ReadTextChunk()));
        }

        int length = document.Text[start..].TrimEnd().Length;
        document.Truncate(start + length);
        int blank = length - document.Text[start..].TrimStart().Length;
        if (length > 0) Cells.Add(new SheetCell(_row, _column, start + blank, length - blank));
    }

    /// <summary>The value of a cell as a reader of the sheet sees it, but for number formats.</summary>
    private ReadOnlySpan<char> Value(string type, ReadOnlySpan<char> stored) => type switch
    {
        "s" => int.TryParse(stored, out int index) ? strings[index] : default,
        "b" => stored is "1" ? "TRUE" : "FALSE",
        "n" => NumberText.Shortest(stored.Trim()),
        _ => stored,
    };

    private static string TypeOf(ReadOnlySpan<char> type) => type switch { "s" => "s", "b" => "b", "e" => "e", "d" => "d", "str" => "str", "inlineStr" => "inlineStr", _ => "n" };

    private void AppendAll()
    {
        for (ReadOnlySpan<char> chunk = reader.ReadTextChunk(); chunk.Length > 0; chunk = reader.ReadTextChunk()) document.Append(chunk);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        // A long shared text that many cells name would grow without bound.
        package.CountUnpacked(text.Length);
        document.Append(text);
    }

    private void ReadMerge()
    {
        ReadOnlySpan<char> range = reader.Attribute(names.Range);
        int colon = range.IndexOf(':');
        if (colon < 0 || !SheetReference.TryRead(range[..colon], out int row, out int column)) return;
        if (!SheetReference.TryRead(range[(colon + 1)..], out int lastRow, out int lastColumn) || lastRow < row || lastColumn < column) return;
        Merges.Add(new SheetMerge(row, column, lastRow, lastColumn));
    }
}
