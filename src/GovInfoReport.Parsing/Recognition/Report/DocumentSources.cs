using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Where the cells and headings of a report stand in its document.</summary>
/// <remarks>Compact: neither text that is the figure's own digits is kept, nor what the line feeds tell.</remarks>
internal sealed class DocumentSources : ReportSources
{
    private readonly CellPlace[] _cellPlaces;
    private readonly CellPlace[] _headingPlaces;
    private readonly ReportCells _cells;
    private readonly LineTable? _lines;

    // Of the cells, then of the headings, where the lines do not tell.
    private readonly SourcePosition[]? _positions;
    private readonly Dictionary<int, string>? _rawTexts;
    private readonly Dictionary<int, CellSource>? _labels;
    private readonly FieldOrigins _origins;
    private readonly SourcePosition _title;

    private DocumentSources(CellPlace[] cellPlaces, CellPlace[] headingPlaces, ReportCells cells, LineTable? lines,
        SourcePosition[]? positions, Dictionary<int, string>? rawTexts, Dictionary<int, CellSource>? labels,
        FieldOrigins origins, SourcePosition title)
    {
        _cellPlaces = cellPlaces;
        _headingPlaces = headingPlaces;
        _cells = cells;
        _lines = lines;
        _positions = positions;
        _rawTexts = rawTexts;
        _labels = labels;
        _origins = origins;
        _title = title;
    }

    /// <inheritdoc/>
    public override FieldOrigin OriginOf(ReportField field) => _origins[field];

    /// <inheritdoc/>
    public override CellSource? Find(CellDefinition cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        CellPlace place = _cellPlaces[cell.Index];
        if (place.State == CellState.Absent) return null;
        string raw = _rawTexts?.GetValueOrDefault(cell.Index)
            ?? (place.State == CellState.Stated ? _cells[cell]!.Value.ToString(CultureInfo.InvariantCulture) : "");
        return new CellSource(_positions is null ? PositionOf(place) : _positions[cell.Index], raw);
    }

    /// <inheritdoc/>
    public override SourcePosition FindHeading(int headingIndex)
    {
        if (headingIndex < 0 || headingIndex >= _headingPlaces.Length) return SourcePosition.None;
        if (_positions is not null) return _positions[_cellPlaces.Length + headingIndex];
        return _lines is null ? SourcePosition.None : PositionOf(_headingPlaces[headingIndex]);
    }

    /// <inheritdoc/>
    public override SourcePosition FindField(ReportField field) =>
        field == ReportField.Title || _origins[field] == FieldOrigin.Title ? _title : SourcePosition.None;

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
    /// <param name="headingPlaces">Where the headings of the sections stand.</param>
    /// <param name="origins">What parts of the document the fields were read from.</param>
    /// <param name="title">Where the title stands.</param>
    public static DocumentSources Of(
        Document document, TableRecords records, ReportCells figures, CellPlace[] headingPlaces, FieldOrigins origins, CellPlace title)
    {
        CellPlace[] places = records.Places;
        ReadOnlySpan<char> text = document.Text.Span;
        LineTable? lines = (document.SourceMap as TextSourceMap)?.Lines;
        if (lines?.Length > LineTable.MaxKeptLength) lines = null;
        SourcePosition[]? positions = lines is null && document.SourceMap is { } map ? Locate(map, places, headingPlaces) : null;
        Dictionary<int, string>? rawTexts = null;
        foreach (int i in records.OtherTexts)
        {
            if (places[i].Length > 0 && !places[i].IsDigitsOnly)
                (rawTexts ??= [])[i] = text.Slice(records.StartOf(ReportFormat.AllCells[i]), places[i].Length).ToString();
        }

        SourcePosition titlePosition = title.State == CellState.Absent ? SourcePosition.None
            : document.SourceMap?.Locate(title.Source, title.Length) ?? SourcePosition.None;
        return new DocumentSources(
            places, headingPlaces, figures, lines, positions, rawTexts, LabelsOf(document, records), origins, titlePosition);
    }

    private static SourcePosition[] Locate(SourceMap map, CellPlace[] cellPlaces, CellPlace[] headingPlaces)
    {
        SourcePosition[] positions = new SourcePosition[cellPlaces.Length + headingPlaces.Length];
        for (int i = 0; i < positions.Length; i++)
        {
            CellPlace place = i < cellPlaces.Length ? cellPlaces[i] : headingPlaces[i - cellPlaces.Length];
            if (place.State != CellState.Absent) positions[i] = map.Locate(place.Source, place.Length);
        }

        return positions;
    }

    private static Dictionary<int, CellSource>? LabelsOf(Document document, TableRecords records)
    {
        Dictionary<int, CellSource>? labels = null;
        ReadOnlySpan<RowRecord> rows = records.Rows;
        for (int i = 0; i < rows.Length; i++)
        {
            ref readonly RowRecord row = ref rows[i];
            if (!row.Label.IsOther) continue;
            string label = document.Text.Span.Slice(row.Label.Start, row.Label.Length).ToString();
            (labels ??= [])[i] = new CellSource(document.SourceMap?.Locate(row.Label.Source, row.Label.Length)
                ?? SourcePosition.None, label);
        }

        return labels;
    }

    private SourcePosition PositionOf(CellPlace place)
    {
        if (_lines is null) return new SourcePosition { Start = place.Source, Length = place.Length };
        (int line, int column) = _lines.Find(place.Source);
        return new SourcePosition { Start = place.Source, Length = place.Length, Line = line, Column = column };
    }
}
