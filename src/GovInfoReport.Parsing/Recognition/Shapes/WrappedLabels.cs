namespace GovInfoReport.Parsing;

/// <summary>
/// Lays table 3 out where its labels wrap in narrow columns and only the places of characters tell its columns: the figures of a row stand
/// in the first line of its label.
/// </summary>
/// <remarks>
/// Nothing is taken unless seven columns of figures stand apart, each under its head, and each label as it is put together from the
/// lines of its column names a row, in the order of the format: labels that stand above their figures, or around them, do not.
/// </remarks>
internal static class WrappedLabels
{
    private const int MinRows = 3;

    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;

    /// <summary>Lays it out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">What the first reading says of it.</param>
    /// <returns>The table; <see langword="null"/> where it does not stand so.</returns>
    public static ShapedTable? Find(Document document, ShapeReading reading)
    {
        HashSet<int> headings = [.. reading.Sections.Where(s => s.Section > 0).Select(s => s.Block)];
        List<PlacedLine> lines =
            PlacedLine.LinesOf(document, i => reading.SectionAt(i) == Requests.Number && !headings.Contains(i));
        if (FigureColumns.Of(lines, Requests.Columns.Length, MinRows) is not { } columns) return null;
        int first = lines.FindIndex(line => columns.HasFigures(line));
        if (HasHeadBeside(document, columns, lines[..first]) || !AreUnderHeads(document, columns, lines[..first])) return null;
        if (RowsFrom(first, document, columns, lines) is not { Count: >= MinRows } rows) return null;
        Range blocks = lines[0].Block..(lines[^1].Block + 1);
        return new ShapedTable(Requests, [blocks], rows, document.Blocks.Span[lines[0].Block].Source);
    }

    // The rows with their values; null where a row has no label, or stands out of order.
    private static List<ShapedRow>? RowsFrom(int first, Document document, FigureColumns columns, List<PlacedLine> lines)
    {
        List<ShapedRow> rows = [];
        int last = -1;
        for (int i = first; i < lines.Count; i++)
        {
            if (!columns.HasFigures(lines[i])) continue;
            if (RowAt(document, columns, lines, i) is not { } row || row.Row?.Ordinal <= last) return null;
            last = row.Row?.Ordinal ?? last;
            if (row.Values.Count > 0) rows.Add(row);
        }

        return rows;
    }

    // The head of a column that has no figures: of 合计 and a 总计 that is blank.
    private static bool HasHeadBeside(Document document, FigureColumns columns, List<PlacedLine> lines) =>
        lines.Exists(line => line.Pieces.Exists(p => !columns.IsBefore(p) && columns.At(p) < 0
            && ShapeWords.RequestColumnOf(ShapeWords.Normalize(TextOf(document, p))) >= 0));

    // Heads wrap, too: the pieces over a column, read downwards, are its head.
    private static bool AreUnderHeads(Document document, FigureColumns columns, List<PlacedLine> lines)
    {
        for (int column = 0; column < columns.Count; column++)
        {
            string head = "";
            foreach (PlacedLine line in lines)
            {
                foreach (PlacedPiece piece in line.Pieces)
                {
                    string words = ShapeWords.Normalize(TextOf(document, piece));
                    bool isCommon = words == HeadWords.Applicants || words == HeadWords.Organizations;
                    if (!isCommon && columns.At(piece) == column) head += words;
                }
            }

            if (ShapeWords.RequestColumnOf(head) != column) return false;
        }

        return true;
    }

    // The label's own column is that of the last words before the figures; columns before it hold the labels of groups.
    private static ShapedRow? RowAt(Document document, FigureColumns columns, List<PlacedLine> lines, int index)
    {
        PlacedLine line = lines[index];
        int own = line.Pieces.FindLastIndex(columns.IsBefore);
        if (own < 0) return null;
        List<ShapePiece> label = [line.Pieces[own].Piece];
        string words = ShapeWords.Normalize(TextOf(document, line.Pieces[own]));
        for (int i = index + 1; i < lines.Count && !columns.HasFigures(lines[i]); i++)
        {
            foreach (PlacedPiece piece in lines[i].Pieces)
            {
                if (!columns.IsBefore(piece) || piece.From != line.Pieces[own].From) continue;
                label.Add(piece.Piece);
                words += ShapeWords.Normalize(TextOf(document, piece));
            }
        }

        List<ShapePiece> values = columns.ValuesOf(line) ?? [];
        if (ShapeWords.RequestRowOf(words) is { } row) return new ShapedRow([], values, row);
        return LabelCatalog.Find(words).NamesRows ? new ShapedRow(label, values) : null;
    }

    private static ReadOnlySpan<char> TextOf(Document document, PlacedPiece piece) =>
        document.Text.Span.Slice(piece.Piece.Start, piece.Piece.Length);
}
