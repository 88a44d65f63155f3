using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>
/// A page whose long tables are split in two, as page breaks in Word leave them: cells that span the break end there, and blank ones go on.
/// </summary>
public sealed class SplitTablePage : HtmlLayout
{
    private const int ShortestSplitTable = 12;

    private protected override string WritePage(AnnualReport report, ReportDraft draft, string charset)
    {
        HtmlComposer page = new();
        page.Raw("<!DOCTYPE html>").Raw($"<html><head><meta charset='{charset}'><title>年报</title></head><body><div class=article>");
        page.Element("h2", "", HtmlComposer.Encode(draft.Title));
        WriteBody(page, draft);
        return page.Raw("</div></body></html>").ToString();
    }

    private protected override void WriteTable(HtmlComposer page, GridTable table)
    {
        if (table.Rows.Length < ShortestSplitTable)
        {
            base.WriteTable(page, table);
            return;
        }

        int at = table.Rows.Length / 2;
        base.WriteTable(page,
            table with
            {
                Rows = [.. table.Rows[..at]
                .Select((row, i) => row.Select(c => c with { RowSpan = Math.Min(c.RowSpan, at - i) }).ToImmutableArray())]
            });
        page.Raw("<p>&nbsp;</p>");
        IEnumerable<GridCell> goingOn = table.Rows[..at]
            .SelectMany((row, i) => row.Where(c => i + c.RowSpan > at).Select(c => c with { Text = "", RowSpan = i + c.RowSpan - at }));
        ImmutableArray<GridCell> first = [.. goingOn.Concat(table.Rows[at]).OrderBy(c => c.Column)];
        base.WriteTable(page, table with { Rows = table.Rows[at..].SetItem(0, first) });
    }
}
