namespace GovInfoReport.Parsing;

/// <summary>
/// Recognises an annual report in a document of any kind: pieces, rows, binding, settling, report. Each stage knows the ones before it
/// alone;
/// docs/architecture.md follows one report through them.
/// </summary>
internal static class ReportRecognizer
{
    /// <summary>Recognises the report of a document.</summary>
    /// <param name="document">The document, as a person sees it.</param>
    /// <param name="options">Bounds.</param>
    /// <param name="diagnostics">What reading the document said; what recognition says is added.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <param name="takesDigitRows">Whether rows of digits alone are taken at once: quicker, with the same result.</param>
    /// <param name="leftOut">How many diagnostics of reading the document were left out beyond the bound.</param>
    public static ParseResult Recognize(
        Document document,
        ReportParserOptions options,
        List<Diagnostic> diagnostics,
        CancellationToken cancellationToken,
        bool takesDigitRows = true,
        int leftOut = 0)
    {
        document.Work.Token = cancellationToken;
        int saidBefore = diagnostics.Count;
        Recognition recognition = new(options, takesDigitRows, leftOut);
        ParseResult first = recognition.Read(document, diagnostics, [], out ShapeReading? open);
        if (open is null) return first;
        List<GluedTable> glued = GluedTables.Find(document, open.OpenTables);
        if (glued.Count > 0) document = SetApart(recognition, document, glued, [.. diagnostics[..saidBefore]], ref first, ref open);
        // Tables that stand in another shape: once more, laid out as the format has them. Those that are no better for it stay.
        List<ShapedTable> tables = TableShapes.LayOut(document, open, glued);
        while (tables.Count > 0)
        {
            List<Diagnostic> said = [.. diagnostics[..saidBefore]];
            ParseResult second = recognition.Read(ShapedDocument.Write(document, tables), said, tables, out _);
            if (tables.RemoveAll(t => !Recognition.HasGained(t, first.Report.Cells, second.Report.Cells)) == 0) return second;
        }

        return first;
    }

    // Headings and tables within lines without separators, each on a line of its own, where no figure is lost by that.
    private static Document SetApart(Recognition recognition, Document document, List<GluedTable> glued, List<Diagnostic> said,
        ref ParseResult first, ref ShapeReading open)
    {
        Document lines = GluedLines.Split(document, glued);
        ParseResult again = recognition.Read(lines, said, [], out ShapeReading? stillOpen);
        if (stillOpen is null || !Recognition.HasAll(first.Report.Cells, again.Report.Cells))
        {
            glued.Clear();
            return document;
        }

        (first, open) = (again, stillOpen);
        return lines;
    }
}
