namespace GovInfoReport.Rendering;

/// <summary>Writes a table of the format as pipe tables: Markdown has no spans, so groups become rows of their own.</summary>
internal static class MarkdownTable
{
    public static void Write(TextWriter writer, AnnualReport report, TableDefinition table)
    {
        ReportCellTexts texts = new(report);
        ShownRow? last = null;
        foreach (ShownRow shown in ShownRow.RowsOf(report, table.Number))
        {
            RowDefinition row = shown.Row;
            RowDefinition? before = last?.Row;
            string? own = OfficialForm.ArticleItem(row);
            if (last is null || own != OfficialForm.ArticleItem(last.Row) || !last.Heads.AsSpan().SequenceEqual(shown.Heads.AsSpan()))
                WriteHead(writer, shown, own);
            last = shown;
            if (OfficialForm.OutcomesLabel(row) is { } outcomes && (before is null || OfficialForm.OutcomesLabel(before) is null))
                WriteLabel(writer, outcomes, row.Cells.Length);
            if (row.Group is { } group && before?.Group != group) WriteLabel(writer, group.Label, row.Cells.Length);
            writer.Write("| ");
            writer.Write(row.Label);
            foreach (CellDefinition cell in shown.Cells)
            {
                writer.Write(" | ");
                writer.Write(MarkdownText.Inline(texts.WithNotes(cell)));
            }

            writer.Write(" |\n");
        }
    }

    private static void WriteHead(TextWriter writer, ShownRow row, string? articleItem)
    {
        writer.Write($"\n| {articleItem ?? (row.Row.Table.Number == ReportFormat.Current.Requests.Number ? HeadWords.Applicants : "")} |");
        foreach (string head in row.Heads) writer.Write($" {head} |");
        writer.Write("\n| --- |");
        for (int i = 0; i < row.Cells.Length; i++) writer.Write(" ---: |");
        writer.Write('\n');
    }

    private static void WriteLabel(TextWriter writer, string label, int columns)
    {
        writer.Write($"| {label} |");
        for (int i = 0; i < columns; i++) writer.Write("  |");
        writer.Write('\n');
    }
}
