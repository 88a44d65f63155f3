using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Where the cells and headings of a report stand in its document.</summary>
/// <remarks>Compact: neither text that is the figure's own digits is kept, nor what the starts of the lines tell.</remarks>
internal sealed class DocumentSources : ReportSources
{
    private readonly CellPlace[] _places;
    private readonly ReportCells _cells;
    private readonly LineTable? _lines;
    private readonly SourcePosition[]? _positions;
    private readonly Dictionary<int, string>? _rawTexts;
    private readonly SourcePosition[] _headings;
    private readonly Dictionary<int, CellSource>? _labels;

    private DocumentSources(CellPlace[] places, ReportCells cells, LineTable? lines, SourcePosition[]? positions, Dictionary<int, string>? rawTexts, SourcePosition[] headings, Dictionary<int, CellSource>? labels)
    {
        _labels = labels;
        _places = places;
        _cells = cells;
        _lines = lines;
        _positions = positions;
        _rawTexts = rawTexts;
        _headings = headings;
    }

    /// <inheritdoc/>
    public override CellSource? Find(CellDefinition cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        CellPlace place = _places[cell.Index];
        if (place.State == CellState.Absent) return null;
        SourcePosition position = _positions is null ? PositionOf(place) : _positions[cell.Index];
        string raw = _rawTexts?.GetValueOrDefault(cell.Index) ?? (place.State == CellState.Stated ? _cells[cell]!.Value.ToString(CultureInfo.InvariantCulture) : "");
        return new CellSource(position, raw);
    }

    /// <inheritdoc/>
    public override SourcePosition FindHeading(int headingIndex) =>
        headingIndex >= 0 && headingIndex < _headings.Length ? _headings[headingIndex] : SourcePosition.None;

    /// <inheritdoc/>
    public override CellSource? FindLabel(RowDefinition row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return _labels is not null && _labels.TryGetValue(row.Ordinal, out CellSource label) ? label : null;
    }

    /// <summary>The sources of what was read, resolved while the document lives.</summary>
    /// <param name="document">The document.</param>
    /// <param name="records">What was read of the tables.</param>
    /// <param name="figures">The figures of the report: they spell the texts that are digits alone.</param>
    /// <param name="headings">The headings of the sections.</param>
    public static DocumentSources Of(Document document, TableRecords records, ReportCells figures, ReadOnlySpan<SectionBoundary> headings)
    {
        CellPlace[] places = records.Places;
        ReadOnlySpan<char> text = document.Text.Span;
        LineTable? lines = (document.SourceMap as TextSourceMap)?.Lines;
        if (lines?.Length > LineTable.MaxKeptLength) lines = null;
        SourcePosition[]? positions = lines is null && document.SourceMap is not null ? new SourcePosition[places.Length] : null;
        for (int i = 0; i < places.Length && positions is not null; i++)
        {
            if (places[i].State != CellState.Absent) positions[i] = document.SourceMap!.Locate(places[i].Source, places[i].Length);
        }

        Dictionary<int, string>? rawTexts = null;
        foreach (int i in records.OtherTexts)
        {
            if (places[i].Length > 0 && !places[i].IsPlain) (rawTexts ??= [])[i] = text.Slice(records.StartOf(ReportFormat.Current.Cells[i]), places[i].Length).ToString();
        }

        SourcePosition[] headingPositions = new SourcePosition[headings.Length];
        for (int i = 0; i < headings.Length; i++) headingPositions[i] = document.SourceMap?.Locate(headings[i].Source, headings[i].ContentStart - headings[i].Start) ?? SourcePosition.None;
        return new DocumentSources(places, figures, lines, positions, rawTexts, headingPositions, LabelsOf(document, records));
    }

    private static Dictionary<int, CellSource>? LabelsOf(Document document, TableRecords records)
    {
        Dictionary<int, CellSource>? labels = null;
        ReadOnlySpan<RowRecord> rows = records.Rows;
        for (int i = 0; i < rows.Length; i++)
        {
            ref readonly RowRecord row = ref rows[i];
            if (!row.HasOtherLabel) continue;
            string label = document.Text.Span.Slice(row.LabelStart, row.LabelLength).ToString();
            (labels ??= [])[i] = new CellSource(document.SourceMap?.Locate(row.LabelSource, row.LabelLength) ?? SourcePosition.None, label);
        }

        return labels;
    }

    private SourcePosition PositionOf(in CellPlace place)
    {
        (int line, int column) = _lines?.Find(place.Source) ?? (0, 0);
        return new SourcePosition { Start = place.Source, Length = place.Length, Line = line, Column = column };
    }
}
