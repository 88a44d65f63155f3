using System.Text;

namespace GovInfoReport.Rendering;

/// <summary>
/// What stands in the cells of one report for a reader. It looks through the remarks and doubts of the report once, whatever their number.
/// </summary>
internal sealed class ReportCellTexts
{
    private readonly AnnualReport _report;
    private readonly HashSet<CellDefinition> _unsettled = [];
    private readonly Dictionary<CellDefinition, StringBuilder> _notes = [];

    public ReportCellTexts(AnnualReport report)
    {
        _report = report;
        foreach (UnsettledValue value in report.Unsettled)
        {
            Place place = value.Place;
            if (place.Kind == PlaceKind.Row) _unsettled.UnionWith(place.Row!.Cells);
            else if (place.Cell is { } cell) _unsettled.Add(cell);
        }

        foreach (ReportNote note in report.Notes)
        {
            if (note.Place.Cell is not { } cell) continue;
            if (!_notes.TryGetValue(cell, out StringBuilder? text)) _notes[cell] = text = new StringBuilder();
            text.Append('（').Append(note.Text).Append('）');
        }
    }

    /// <summary>
    /// The figure of a cell; empty for a blank; <see cref="CellText.Unsettled"/> where the document has a figure that could not be settled.
    /// </summary>
    public string Of(CellDefinition cell) => CellText.FigureOf(_report, cell) ?? (_unsettled.Contains(cell) ? CellText.Unsettled : "");

    /// <summary>The text of a cell as a document writes it: its figure, and remarks on it in brackets, as in 6（其中修订2件）.</summary>
    public string WithNotes(CellDefinition cell) => _notes.TryGetValue(cell, out StringBuilder? notes) ? Of(cell) + notes : Of(cell);
}
