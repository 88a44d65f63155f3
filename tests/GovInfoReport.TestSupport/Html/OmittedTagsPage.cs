namespace GovInfoReport.TestSupport;

/// <summary>A page that leaves out the end tags that HTML lets it leave out, with heads in <c>th</c> and a caption.</summary>
public sealed class OmittedTagsPage : HtmlLayout
{
    private protected override string WritePage(AnnualReport report, ReportDraft draft, string charset)
    {
        HtmlComposer page = new();
        page.Raw(
            $"<!doctype html><meta charset={charset}><title>{HtmlComposer.Encode(draft.Title)}</title>"
            + $"<h1>{HtmlComposer.Encode(draft.Title)}</h1>");
        WriteBody(page, draft);
        return page.ToString();
    }

    private protected override void WriteHeading(HtmlComposer page, string heading) => page.Raw($"<h2>{HtmlComposer.Encode(heading)}</h2>");

    private protected override void WriteParagraph(HtmlComposer page, string paragraph) => page.Raw($"<p>{HtmlComposer.Encode(paragraph)}");

    private protected override void WriteTable(HtmlComposer page, GridTable table)
    {
        page.Raw("<table><caption>年度统计</caption>");
        foreach (IEnumerable<GridCell> row in table.Rows)
        {
            page.Raw("<tr>");
            foreach (GridCell cell in row) page.Raw($"<{(cell.Kind == GridCellKind.Head ? "th" : "td")} {Spans(cell)}>{WriteCell(cell)}");
        }

        page.Raw("</table>");
    }
}
