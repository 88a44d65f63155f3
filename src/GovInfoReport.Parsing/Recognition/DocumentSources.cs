namespace GovInfoReport.Parsing;

/// <summary>Where the cells and headings of a report stand in its document.</summary>
internal sealed class DocumentSources : ReportSources
{
    private readonly SourcePosition[] _positions;
    private readonly string?[] _rawTexts;
    private readonly SourcePosition[] _headings;

    private DocumentSources(SourcePosition[] positions, string?[] rawTexts, SourcePosition[] headings)
    {
        _positions = positions;
        _rawTexts = rawTexts;
        _headings = headings;
    }

    /// <inheritdoc/>
    public override CellSource? Find(CellDefinition cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return _rawTexts[cell.Index] is string raw ? new CellSource(_positions[cell.Index], raw) : null;
    }

    /// <inheritdoc/>
    public override SourcePosition FindHeading(int headingIndex) =>
        headingIndex >= 0 && headingIndex < _headings.Length ? _headings[headingIndex] : SourcePosition.None;

    /// <summary>The sources of what was read, resolved while the document lives.</summary>
    public static DocumentSources Of(Document document, TableRecords records, IReadOnlyList<SectionBoundary> headings)
    {
        ReadOnlySpan<CellRecord> cells = records.Cells;
        SourcePosition[] positions = new SourcePosition[cells.Length];
        string?[] rawTexts = new string?[cells.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i].State == CellState.Absent) continue;
            rawTexts[i] = document.Text.Span.Slice(cells[i].Start, cells[i].Length).ToString();
            positions[i] = document.SourceMap?.Locate(cells[i].Source, cells[i].Length) ?? SourcePosition.None;
        }

        return new DocumentSources(positions, rawTexts, [.. headings.Select(h => document.SourceMap?.Locate(h.Source, h.ContentStart - h.Start) ?? SourcePosition.None)]);
    }
}
