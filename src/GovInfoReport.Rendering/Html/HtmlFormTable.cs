using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>
/// Writes a table as the official form lays it out: its cells coloured by their worst finding, the suspect ones with what they may have to
/// be.
/// </summary>
internal sealed class HtmlFormTable(Markup markup, Findings findings, ReportWords words, bool isDocument)
{
    public void Write(TableDefinition table)
    {
        AnnualReport report = findings.Source.Report;
        FormTable form = OfficialForm.Of(report, table.Number);
        ReportCellTexts texts = new(report);
        markup.OpenScroll(findings.NameOf(words.TableName(table), words))
            .Open("table", ("class", "form " + table.Code), ("id", findings.PlaceId(Place.OfTable(table.Number)))).Line();

        // How many more rows each column is taken by a cell above: labels stay in sight where they stand, so their column is needed.
        int[] taken = new int[form.ColumnCount];
        if (form.HeadRowCount > 0) markup.Open("thead").Line();
        foreach ((int index, ImmutableArray<FormCell> row) in form.Rows.Index())
        {
            // A head of its own is printed again on every page.
            if (index == form.HeadRowCount) markup.Raw(index > 0 ? "</thead>" : "").Open("tbody").Line();
            markup.Open("tr");
            int column = 0;
            foreach (FormCell cell in row)
            {
                while (column < taken.Length && taken[column] > 0) column++;
                if (cell.Cell is { } figure) WriteFigure(figure, isDocument ? texts.WithNotes(figure) : texts.Of(figure), cell);
                else WriteLabel(cell, column);
                for (int i = 0; i < cell.ColumnSpan && column + i < taken.Length; i++) taken[column + i] = cell.RowSpan;
                column += cell.ColumnSpan;
            }

            for (int i = 0; i < taken.Length; i++) taken[i] = Math.Max(0, taken[i] - 1);
            markup.Close("tr").Line();
        }

        markup.Close("tbody").Close("table").Close("div").Line();
    }

    private void WriteLabel(FormCell cell, int column)
    {
        bool isHead = cell.Kind == FormCellKind.Head;
        string scope = isHead ? cell.ColumnSpan > 1 ? "colgroup" : "col" : cell.RowSpan > 1 ? "rowgroup" : "row";
        string place = string.Create(CultureInfo.InvariantCulture, $"at{column}");
        markup.Open("th", ("scope", scope), ("class", place), Span("colspan", cell.ColumnSpan), Span("rowspan", cell.RowSpan));
        markup.Element("span", words.FormText(cell.Text)).Close("th");
    }

    private void WriteFigure(CellDefinition cell, string text, FormCell form)
    {
        ImmutableArray<int> numbers = [.. findings.At(cell)];
        CellChange? change = findings.ChangeOf(cell);
        string? severity = numbers.IsEmpty ? null : SeverityName.Of(findings.Items[numbers[0]].Severity);
        string[] classes = [.. ((string?[])[severity, change is null ? null : "suspect", IsTotal(cell) ? "total" : null]).OfType<string>()];
        string label = words.LabelOf(cell);
        markup.Open(
            "td",
            ("id", findings.PlaceId(Place.Of(cell))),
            ("class", classes.Length > 0 ? string.Join(' ', classes) : null),
            Span("colspan", form.ColumnSpan),
            ("title", change is null ? label : label + words["colon"] + words.Format("mayBe", change.Mending)));
        if (numbers.IsEmpty) markup.Text(text);
        else WriteMarked(cell, text, label, numbers);
        if (change is not null)
            markup.Raw(" ").Element("small", string.Create(CultureInfo.InvariantCulture, $"→{change.Mending}?"), ("class", "mend"));
        markup.Close("td");
    }

    private void WriteMarked(CellDefinition cell, string text, string label, ImmutableArray<int> numbers)
    {
        // The style sheet shows the numbers: as text they would stand beside the figure, for whoever reads or copies the page, as digits of
        // it.
        // A finding of a whole row colours all its cells, but is numbered once.
        string marks = string.Join(",", numbers
            .Where(i => findings.Items[i].Place.Kind == PlaceKind.Cell || cell == cell.Row.Cells[0])
            .Select(i => (i + 1).ToString(CultureInfo.InvariantCulture)));
        markup.Element(
            "a",
            text,
            ("href", "#" + findings.FindingId(numbers[0])),
            ("aria-label", text.Length == 0 ? label + words["colon"] + words["blank"] : null),
            ("data-findings", marks.Length > 0 ? marks : null));
    }

    // The totals of a table with labels stay in sight where the screen is narrow.
    private static bool IsTotal(CellDefinition cell) =>
        cell.Table.Number == ReportFormat.Current.Requests.Number && cell == cell.Row.Cells[^1];

    private static (string, string?) Span(string name, int count) =>
        (name, count > 1 ? count.ToString(CultureInfo.InvariantCulture) : null);
}
