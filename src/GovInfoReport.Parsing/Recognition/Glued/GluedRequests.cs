namespace GovInfoReport.Parsing;

/// <summary>Finds table 3 in text without separators.</summary>
internal sealed class GluedRequests(GluedText text)
{
    private static readonly TableDefinition Current = ReportFormat.Current.Requests;
    private static readonly TableDefinition Former = ReportFormat.Former.Requests;
    // Glued figures may wrap at the end of a line.
    private const int MinLines = 3;

    private static readonly int Columns = Current.Columns.Length;

    private readonly Dictionary<RowDefinition, (int Word, GluedFiguresBehind Figures)> _found = [];

    /// <summary>Finds it.</summary>
    /// <param name="isWhole">Whether all its rows were found, and read.</param>
    /// <returns>The table; <see langword="null"/> where the text has none, two, or one whose figures are set apart.</returns>
    public GluedTable? Find(out bool isWhole)
    {
        isWhole = false;
        if (!TryFindRows()) return null;
        TableDefinition table = _found.ContainsKey(OtherGroup.AsOneRow) ? Former : Current;
        RowDefinition[] rows = [.. table.Rows.Where(_found.ContainsKey)];
        if (!AreInOrder(rows) || CountGlued(rows) < GluedTables.MinGluedRows || !HeadsAreInOrder(_found[rows[0]].Word)) return null;
        GluedReading?[] chosen = GluedColumns.Choose([.. table.Rows.Select(RowOf)], Columns, !HasShortRow(rows));
        isWhole = Array.TrueForAll(chosen, c => c is not null);
        List<ShapedRow> shaped = [];
        for (int i = 0; i < table.Rows.Length; i++)
        {
            if (_found.TryGetValue(table.Rows[i], out (int Word, GluedFiguresBehind Figures) row))
                shaped.Add(new ShapedRow([], ValuesOf(row.Figures, chosen[i]), table.Rows[i]));
        }

        int first = GluedTables.FirstOfKnown(text, _found[rows[0]].Word);
        GluedFiguresBehind last = _found[rows[^1]].Figures;
        return GluedTables.Make(text, Current, first, last.Start + last.Length, shaped);
    }

    private bool TryFindRows()
    {
        for (int word = 0; word < text.Words.Count; word++)
        {
            if (RowAt(word) is not { } row) continue;
            GluedFiguresBehind figures = GluedFiguresBehind.Find(text, word);
            if (figures.Length > 0 && CountOf(figures) >= Columns && !_found.TryAdd(row, (word, figures))) return false;
        }

        return _found.Count >= GluedTables.MinGluedRows;
    }

    private RowDefinition? RowAt(int word)
    {
        Label label = text.Words[word].Label;
        if (label.Role == LabelRole.Group && label.Table == Current && label.Index == OtherGroup.Index) return OtherGroup.AsOneRow;
        if (!label.IsRow || label.Table != Current) return null;
        // 总计 closes the heads of table 4, too, and 其他 those of table 3.
        bool isHead = label.IsHeadToo && word > 0 && text.Words[word - 1].Label.Role == LabelRole.Head;
        return isHead ? null : label.Row;
    }

    private int CountOf(GluedFiguresBehind figures) => GluedFigures.CountCharacters(TextOf(figures));

    private string TextOf(GluedFiguresBehind figures) => text[figures.Start..(figures.Start + figures.Length)].ToString();

    private bool AreInOrder(RowDefinition[] rows)
    {
        if (rows.Length == 0) return false;
        for (int i = 1; i < rows.Length; i++)
        {
            if (_found[rows[i]].Word < _found[rows[i - 1]].Word) return false;
        }

        return true;
    }

    private int CountGlued(RowDefinition[] rows) => rows.Count(r =>
        TextOf(_found[r].Figures) is var figures && GluedFigures.CountPieces(figures) < Columns && !StandOneALine(figures));

    // Lines set figures apart, and blank cells among them vanished.
    private static bool StandOneALine(string figures)
    {
        int lines = 0;
        foreach (ReadOnlySpan<char> line in figures.AsSpan().EnumerateLines())
        {
            int pieces = GluedFigures.CountPieces(line);
            if (pieces > 1) return false;
            lines += pieces;
        }

        return lines >= MinLines;
    }

    // A row with fewer digits than columns: blank cells vanish from this text, or a row has its neighbour's figures.
    private bool HasShortRow(RowDefinition[] rows)
    {
        for (int word = _found[rows[0]].Word; word < _found[rows[^1]].Word; word++)
        {
            if (RowAt(word) is { } row && row != OtherGroup.AsOneRow && !_found.ContainsKey(row)) return true;
        }

        return false;
    }

    // 总计 may stand before the organisations, which stand under a head of their own.
    private bool HeadsAreInOrder(int firstRow)
    {
        int last = -1;
        for (int word = GluedTables.FirstOfKnown(text, firstRow); word < firstRow; word++)
        {
            Label head = text.Words[word].Label;
            if (head.Text == HeadWords.Subtotal) return false;
            if (head.RequestColumn < 0) continue;
            if (head.RequestColumn == Label.TotalColumn ? last < 0 : head.RequestColumn <= last) return false;
            if (head.RequestColumn < Label.TotalColumn) last = head.RequestColumn;
        }

        return true;
    }

    private GluedRow RowOf(RowDefinition row)
    {
        if (!_found.TryGetValue(row, out (int Word, GluedFiguresBehind Figures) found)) return GluedRow.Missing;
        string figures = TextOf(found.Figures);
        GluedRow whole = new(figures, Columns);
        if (!found.Figures.MayEndInMark) return whole;
        return new GluedRow(figures, Columns, [.. whole.Readings, .. GluedFigures.Read(figures.AsSpan(0, figures.Length - 1), Columns)]);
    }

    private ShapePiece[] ValuesOf(GluedFiguresBehind figures, GluedReading? reading) =>
        reading is null ? [text.PieceOf(figures.Start, figures.Length)] : GluedTables.PiecesOf(text, figures.Start, reading);
}
