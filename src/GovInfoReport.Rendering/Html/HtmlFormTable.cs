using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>Writes a table as the official form lays it out, its cells coloured by the worst finding.</summary>
internal static class HtmlFormTable
{
    public static void Write(Markup markup, AnnualReport report, TableDefinition table, Findings findings, bool isDocument)
    {
        FormTable form = OfficialForm.Of(report, table.Number);
        ReportCellTexts texts = new(report);
        markup.Open("div", ("class", "scroll")).Open("table", ("class", "form " + table.Code), ("id", findings.PlaceId(Place.OfTable(table.Number)))).Line();
        for (int i = 0; i < form.Rows.Length; i++)
        {
            markup.Open("tr");
            foreach (FormCell cell in form.Rows[i])
            {
                (string, string?) columns = ("colspan", cell.ColumnSpan > 1 ? cell.ColumnSpan.ToString(CultureInfo.InvariantCulture) : null);
                (string, string?) rows = ("rowspan", cell.RowSpan > 1 ? cell.RowSpan.ToString(CultureInfo.InvariantCulture) : null);
                if (cell.Cell is { } figure) WriteFigure(markup, figure, isDocument ? texts.WithNotes(figure) : texts.Of(figure), columns, findings);
                else markup.Element("th", cell.Text, ("scope", cell.Kind == FormCellKind.Head ? cell.ColumnSpan > 1 ? "colgroup" : "col" : cell.RowSpan > 1 ? "rowgroup" : "row"), columns, rows);
            }

            markup.Close("tr").Line();
        }

        markup.Close("table").Close("div").Line();
    }

    private static void WriteFigure(Markup markup, CellDefinition cell, string text, (string, string?) columns, Findings findings)
    {
        ImmutableArray<int> numbers = [.. findings.At(cell)];
        string? severity = numbers.IsEmpty ? null : SeverityName.Of(findings.Items[numbers[0]].Severity);
        markup.Open("td", ("id", findings.PlaceId(Place.Of(cell))), ("class", severity), columns, ("title", cell.Label));
        if (numbers.IsEmpty)
        {
            markup.Text(text);
        }
        else
        {
            // The style sheet shows the numbers: as text they would stand beside the figure, for whoever reads or copies the page, as digits of it.
            // A finding of a whole row colours all its cells, but is numbered once.
            string marks = string.Join(",", numbers.Where(i => findings.Items[i].Place.Kind == PlaceKind.Cell || cell == cell.Row.Cells[0]).Select(i => (i + 1).ToString(CultureInfo.InvariantCulture)));
            markup.Element("a", text, ("href", "#" + findings.FindingId(numbers[0])), ("data-findings", marks.Length > 0 ? marks : null));
        }

        markup.Close("td");
    }
}
