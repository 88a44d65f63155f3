namespace GovInfoReport.Parsing;

/// <summary>
/// Reads a document, and once more where the first reading left something open that the document laid out in another way tells.
/// </summary>
/// <param name="recognition">Reads it once.</param>
/// <param name="said">What reading the document said; each reading adds to a list of its own.</param>
internal sealed class SeveralReadings(Recognition recognition, IReadOnlyList<Diagnostic> said)
{
    private readonly List<CopyVerdict> _copies = [];

    /// <summary>Reads it.</summary>
    public ParseResult Read(Document document)
    {
        Reading first = ReadCopies(ref document, []);
        if (first.Open is not { } open) return first.Result;
        List<GluedTable> glued = GluedTables.Find(document, open.OpenTables);
        if (glued.Count > 0) first = SetApart(ref document, glued, first, ref open);
        // Tables that stand in another shape: once more, laid out as the format has them. Those that are no better for it stay.
        List<ShapedTable> tables = TableShapes.LayOut(document, open, glued);
        while (tables.Count > 0)
        {
            Document laidOut = ShapedDocument.Write(document, tables);
            Reading second = ReadCopies(ref laidOut, tables);
            if (tables.RemoveAll(t => !Recognition.HasGained(t, first.Result.Report.Cells, second.Result.Report.Cells)) == 0)
                return second.Result;
        }

        return first.Result;
    }

    // Headings and tables within lines without separators, each on a line of its own, where no figure is lost by that.
    private Reading SetApart(ref Document document, List<GluedTable> glued, Reading first, ref ShapeReading open)
    {
        Document lines = GluedLines.Split(document, glued);
        Reading again = ReadCopies(ref lines, []);
        if (again.Open is not { } stillOpen || !Recognition.HasAll(first.Result.Report.Cells, again.Result.Report.Cells))
        {
            glued.Clear();
            return first;
        }

        (document, open) = (lines, stillOpen);
        return again;
    }

    // Where a table stands more than once, once more without the copies that do not count.
    private Reading ReadCopies(ref Document document, IReadOnlyList<ShapedTable> shaped)
    {
        Reading reading = recognition.Read(document, [.. said], shaped, []);
        if (IsInParts(document, reading))
            reading = reading with { Repeated = [.. reading.Repeated.Where(r => r.Table != ReportFormat.Current.Requests)] };
        if (reading.Repeated.Count > 0)
        {
            TableCopies copies = new(document, (rest, table) => recognition.Read(rest, [.. said], shaped, [], table));
            document = copies.Settle(reading, _copies);
        }

        return _copies.Count == 0 ? reading : recognition.Read(document, [.. said], shaped, _copies);
    }

    // The labels of table 3 again, beside other columns: no copy.
    private static bool IsInParts(Document document, Reading reading) =>
        reading.Open is { } open && reading.Repeated.Any(r => r.Table == ReportFormat.Current.Requests)
        && TableShapes.HasRequestsInParts(document, open);
}
