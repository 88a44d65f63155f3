namespace GovInfoReport.Parsing;

/// <summary>
/// Finds table 2 in text without separators. Nothing adds up in it: a row of one column has one reading, and one with as many digits as
/// columns.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="showsBlanks">Whether no blank cell vanished from it.</param>
internal sealed class GluedDisclosure(GluedText text, bool showsBlanks)
{
    private const int MinRows = 2;

    private static readonly TableDefinition Disclosure = ReportFormat.Current.Disclosure;

    /// <summary>Finds it.</summary>
    /// <returns>The table; <see langword="null"/> where the text has none, or two, or one with other heads.</returns>
    public GluedTable? Find()
    {
        Dictionary<RowDefinition, (int Word, GluedFiguresBehind Figures)> found = [];
        for (int word = 0; word < text.Words.Count; word++)
        {
            if (text.Words[word].Label is not { IsRow: true } label || label.Table != Disclosure) continue;
            GluedFiguresBehind figures = GluedFiguresBehind.Find(text, word, label.Row.Cells.Length == 1);
            if (figures.Length > 0 && !found.TryAdd(label.Row, (word, figures))) return null;
        }

        RowDefinition[] rows = [.. Disclosure.Rows.Where(found.ContainsKey)];
        // Figures behind one label alone may be those of all rows.
        if (rows.Length < MinRows || !AreUnderHeads(rows, found)) return null;
        // Where the first row has none, each may have its neighbour's figures.
        bool showsColumns = showsBlanks && rows[0].Index == 0;
        // Where the label of the next row is lost, its figures stand behind this one's.
        List<ShapedRow> shaped =
        [
            .. rows.Select(row => IsFollowed(row, text) ? new ShapedRow([], ValuesOf(row, found[row].Figures, showsColumns), row)
                : new ShapedRow([], [], row)),
        ];
        int first = GluedTables.FirstOfKnown(text, found[rows[0]].Word);
        GluedFiguresBehind last = found[rows[^1]].Figures;
        return GluedTables.Make(text, Disclosure, first, last.Start + last.Length, shaped);
    }

    private static bool IsFollowed(RowDefinition row, GluedText text) =>
        row.Index == Disclosure.Rows.Length - 1 || text.Words.Any(w => w.Label.IsRow && w.Label.Row == Disclosure.Rows[row.Index + 1]);

    // Each row stands right behind the heads of its columns, or behind a row that does.
    private bool AreUnderHeads(RowDefinition[] rows, Dictionary<RowDefinition, (int Word, GluedFiguresBehind Figures)> found)
    {
        int before = -1;
        foreach (RowDefinition row in rows)
        {
            int word = found[row].Word;
            if (word < before || !HeadsBefore(word).SequenceEqual(row.Columns)) return false;
            before = word;
        }

        return true;
    }

    private List<ColumnDefinition> HeadsBefore(int word)
    {
        List<ColumnDefinition> heads = [];
        while (--word >= 0 && text.Words[word].IsKnown)
        {
            Label label = text.Words[word].Label;
            if (label.IsDisclosureHead) heads.Insert(0, label.Role == LabelRole.Head ? Disclosure.Columns[label.Index] : Former(label));
            else if (heads.Count > 0) break;
        }

        return heads;
    }

    private static ColumnDefinition Former(Label label) => ReportFormat.Former.Disclosure.Columns[label.Index];

    // Where blank cells vanish, three digits may be one figure.
    private ShapePiece[] ValuesOf(RowDefinition row, GluedFiguresBehind figures, bool showsColumns)
    {
        ReadOnlySpan<char> digits = text[figures.Start..(figures.Start + figures.Length)];
        int columns = row.Cells.Length;
        bool areSetApart = columns > 1 && GluedFigures.CountPieces(digits) == columns;
        bool hasOneDigitEach = columns > 1 && showsColumns && GluedFigures.CountCharacters(digits) == columns;
        if (!areSetApart && !hasOneDigitEach) return [text.PieceOf(figures.Start, figures.Length)];
        if (areSetApart) return GluedTables.PiecesOf(text, figures.Start, GluedFigures.OfPieces(digits));
        int start = figures.Start;
        IEnumerable<int> places = Enumerable.Range(start, figures.Length).Where(i => !TextBlanks.IsBlank(text[i..][0]));
        return [.. places.Select(i => text.PieceOf(i, 1))];
    }
}
