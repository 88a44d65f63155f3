namespace GovInfoReport.TestSupport;

/// <summary>A page whose tables are written in any way.</summary>
internal sealed class HabitPage(HtmlHabits habits) : HtmlLayout
{
    private protected override string WritePage(AnnualReport report, ReportDraft draft, string charset)
    {
        HtmlComposer page = new();
        page.Raw("<!DOCTYPE html>").Open("html")
            .Raw($"<head><meta charset=\"{charset}\"><title>{HtmlComposer.Encode(draft.Title)}</title></head>").Open("body");
        page.Element("h1", "", HtmlComposer.Encode(draft.Title));
        WriteBody(page, draft);
        return page.Close("body").Close("html").ToString();
    }

    private protected override void WriteTable(HtmlComposer page, GridTable table)
    {
        IEnumerable<string> rows = table.Rows.Select((_, row) =>
            habits.Row(string.Concat(PlacedCells.Of(table, row, habits.Covered).Select(WriteHabit))));
        page.Raw(habits.Table(string.Concat(rows)));
    }

    private string WriteHabit(GridCell cell)
    {
        string text = HtmlComposer.Encode(cell.Text).Replace("\n", habits.Wrap, StringComparison.Ordinal);
        string spans = Spans(cell);
        return habits.Cell(cell.Kind, spans.Length > 0 ? " " + spans : "", text.Length == 0 ? habits.Blank
            : habits.Content(cell.Kind, text));
    }
}
