namespace GovInfoReport.Parsing;

/// <summary>One reading of a document: pieces, rows, binding, settling, report.</summary>
/// <param name="bounds">Bounds.</param>
/// <param name="takesDigitRows">Whether rows of digits alone are taken at once.</param>
/// <param name="leftOut">How many diagnostics of reading the document were left out beyond the bound.</param>
/// <param name="fileName">The name of the file; <see langword="null"/> where there is none.</param>
internal readonly struct Recognition(ReadingBounds bounds, bool takesDigitRows, int leftOut, string? fileName)
{
    // No report has so many: where they come again and again, nothing is laid out.
    private const int MaxHeadings = 64;

    /// <summary>Reads the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">What was said before; what is said now is added.</param>
    /// <param name="shaped">Its tables that were laid out as the format has them.</param>
    /// <param name="copies">What is to be said of tables that stand more than once.</param>
    /// <param name="extentOf">A table of which it is asked where it stands.</param>
    public Reading Read(
        Document document,
        List<Diagnostic> diagnostics,
        IReadOnlyList<ShapedTable> shaped,
        IReadOnlyList<CopyVerdict> copies,
        TableDefinition? extentOf = null)
    {
        DiagnosticSink sink = new(diagnostics, document.SourceMap, bounds.MaxDiagnostics, leftOut);
        RecognitionBuffers buffers = RecognitionBuffers.Take();
        DocumentParts parts = new BlockReader(document, sink, buffers, takesDigitRows, shaped).Read();
        IReadOnlyList<RepeatedTable> repeated = RepeatedTable.Of(buffers.Bindings, extentOf);
        BoundRows rows = new(document, sink, buffers.Bindings);
        foreach (ShapedTable table in shaped) Keep(table, rows);
        Settlement.Settle(rows, copies);
        // Of copies it is settled before what the words above them say.
        bool settlesCaptions = extentOf is null;
        AnnualReport report = new ReportAssembler(document, sink, parts, rows, fileName).Assemble(settlesCaptions);
        ShapeReading? open = shaped.Count > 0 ? null : FindOpen(rows, parts, report, repeated);
        buffers.GiveBack();
        sink.End();
        return new Reading(new ParseResult(report, [.. diagnostics]), open, repeated);
    }

    /// <summary>Whether a table has lost no figure, and won one. Where nothing sets figures apart, what was read of them is none.</summary>
    public static bool HasGained(ShapedTable table, ReportCells first, ReportCells second)
    {
        int gained = 0;
        foreach (CellDefinition cell in table.Table.Cells)
        {
            if (second[cell] is not null) gained += first[cell] is null ? 1 : 0;
            else if (first[cell] is not null && !table.IsGlued) return false;
        }

        return gained > 0 || table.IsGlued;
    }

    /// <summary>Whether no figure was lost.</summary>
    public static bool HasAll(ReportCells first, ReportCells second)
    {
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            if (first[cell] is not null && second[cell] is null) return false;
        }

        return true;
    }

    private static DiagnosticDescriptor ToldBy(ShapedTable table) =>
        table.IsGlued ? RecognitionDiagnostics.ToldBySums : RecognitionDiagnostics.ToldByHeads;

    private static void Keep(ShapedTable table, BoundRows rows)
    {
        foreach (AdditionalRow row in table.Additional) rows.Records.AdditionalRows.Add(row);
        Place place = Place.OfTable(table.Table.Number);
        rows.Diagnostics.ReportAt(ToldBy(table), place, table.Source, 0, table.Table, table.OtherHeads.Count);
    }

    private static ShapeReading? FindOpen(BoundRows rows, DocumentParts parts, AnnualReport report, IReadOnlyList<RepeatedTable> repeated)
    {
        List<TableDefinition>? tables = null;
        foreach (TableDefinition table in ReportFormat.Current.Tables)
        {
            if (ComesAgain(table, repeated) || !IsSettled(rows.RowsOf(table), rows.Records)) (tables ??= []).Add(table);
        }

        if (tables is null || parts.Boundaries.Length > MaxHeadings) return null;
        List<(int Block, int Section)> sections = [];
        foreach (ref readonly SectionBoundary boundary in parts.Boundaries)
        {
            if (!boundary.IsImplied) sections.Add((boundary.Block, boundary.IsNested ? 0 : boundary.Section));
        }

        bool isOutOfStep = rows.Bindings.EvidenceOf(ReportFormat.Current.Requests).IsOutOfStep;
        return new ShapeReading(tables, report.Year, report.Agency, sections) { IsOutOfStep = isOutOfStep };
    }

    private static bool ComesAgain(TableDefinition table, IReadOnlyList<RepeatedTable> repeated) =>
        repeated.Any(r => r.Table == table && r.Next is not null);

    // In the edition that the table has.
    private static bool IsSettled(List<RowDefinition> rows, TableRecords records)
    {
        foreach (RowDefinition row in rows)
        {
            foreach (CellDefinition cell in row.Cells)
            {
                if (records.PlaceOf(cell).State is not (CellState.Stated or CellState.Blank)) return false;
            }
        }

        return true;
    }
}
