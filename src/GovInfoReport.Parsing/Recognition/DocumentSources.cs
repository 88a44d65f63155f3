using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Where the cells and headings of a report stand in its document.</summary>
/// <remarks>Compact: text that is the figure's own digits is not kept, and lines and columns are kept as numbers.</remarks>
internal sealed class DocumentSources : ReportSources
{
    private readonly Entry[] _entries;
    private readonly SourcePosition[]? _positions;
    private readonly Dictionary<int, string>? _rawTexts;
    private readonly SourcePosition[] _headings;
    private readonly Dictionary<int, CellSource>? _labels;

    private DocumentSources(Entry[] entries, SourcePosition[]? positions, Dictionary<int, string>? rawTexts, SourcePosition[] headings, Dictionary<int, CellSource>? labels)
    {
        _labels = labels;
        _entries = entries;
        _positions = positions;
        _rawTexts = rawTexts;
        _headings = headings;
    }

    /// <inheritdoc/>
    public override CellSource? Find(CellDefinition cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        Entry entry = _entries[cell.Index];
        if (entry.State == CellState.Absent) return null;
        SourcePosition position = _positions is null
            ? new SourcePosition { Start = entry.Start, Length = entry.Length, Line = entry.Line, Column = entry.Column }
            : _positions[cell.Index];
        string raw = _rawTexts?.GetValueOrDefault(cell.Index) ?? (entry.State == CellState.Stated ? entry.Digits.ToString(CultureInfo.InvariantCulture) : "");
        return new CellSource(position, raw);
    }

    /// <inheritdoc/>
    public override SourcePosition FindHeading(int headingIndex) =>
        headingIndex >= 0 && headingIndex < _headings.Length ? _headings[headingIndex] : SourcePosition.None;

    /// <inheritdoc/>
    public override CellSource? FindLabel(RowDefinition row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return _labels is not null && _labels.TryGetValue(TableRecords.IndexOf(row), out CellSource label) ? label : null;
    }

    /// <summary>The sources of what was read, resolved while the document lives.</summary>
    public static DocumentSources Of(Document document, TableRecords records, ReadOnlySpan<SectionBoundary> headings)
    {
        ReadOnlySpan<CellRecord> cells = records.Cells;
        ReadOnlySpan<char> text = document.Text.Span;
        TextSourceMap? lines = document.SourceMap as TextSourceMap;
        SourcePosition[]? positions = lines is null && document.SourceMap is not null ? new SourcePosition[cells.Length] : null;
        Entry[] entries = new Entry[cells.Length];
        Dictionary<int, string>? rawTexts = null;
        for (int i = 0; i < cells.Length; i++)
        {
            ref readonly CellRecord cell = ref cells[i];
            if (cell.State == CellState.Absent) continue;
            ref Entry entry = ref entries[i];
            entry = new Entry { State = cell.State, Start = cell.Source, Length = cell.Length, Digits = cell.Figure.Digits };
            if (lines is not null) (entry.Line, entry.Column) = lines.FindLine(cell.Source);
            else if (positions is not null) positions[i] = document.SourceMap!.Locate(cell.Source, cell.Length);
            if (cell.Length > 0 && !IsPlain(cell, text[cell.Start])) (rawTexts ??= [])[i] = text.Slice(cell.Start, cell.Length).ToString();
        }

        SourcePosition[] headingPositions = new SourcePosition[headings.Length];
        for (int i = 0; i < headings.Length; i++) headingPositions[i] = document.SourceMap?.Locate(headings[i].Source, headings[i].ContentStart - headings[i].Start) ?? SourcePosition.None;
        return new DocumentSources(entries, positions, rawTexts, headingPositions, LabelsOf(document, records));
    }

    // Labels that are not the official words: the others are known from the format.
    private static Dictionary<int, CellSource>? LabelsOf(Document document, TableRecords records)
    {
        Dictionary<int, CellSource>? labels = null;
        Span<char> words = stackalloc char[128];
        foreach (TableDefinition table in ReportFormat.Current.Tables)
        {
            foreach (RowDefinition row in table.Rows)
            {
                int index = TableRecords.IndexOf(row);
                ref readonly RowRecord record = ref records.Rows[index];
                if (record.LabelLength == 0) continue;
                ReadOnlySpan<char> label = document.Text.Span.Slice(record.LabelStart, record.LabelLength);
                if (LabelCatalog.IsOfficial(words[..LabelText.Normalize(label, words)], row)) continue;
                (labels ??= [])[index] = new CellSource(document.SourceMap?.Locate(record.LabelSource, record.LabelLength) ?? SourcePosition.None, label.ToString());
            }
        }

        return labels;
    }

    // The digits of the figure and nothing else.
    private static bool IsPlain(in CellRecord cell, char first)
    {
        if (cell.State != CellState.Stated || cell.Figure is not { Scale: 0, Unit: FigureUnit.None, NoteStart: 0, Digits: >= 0 } || !char.IsAsciiDigit(first)) return false;
        int length = 1;
        for (long rest = cell.Figure.Digits; rest >= 10; rest /= 10) length++;
        return cell.Length == length;
    }

    private struct Entry
    {
        public long Digits;
        public int Start;
        public int Length;
        public int Line;
        public int Column;
        public CellState State;
    }
}
