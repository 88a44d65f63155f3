namespace GovInfoReport.Rendering;

/// <summary>Writes a table of the format as pipe tables: Markdown has no spans, so groups become rows of their own.</summary>
internal static class MarkdownTable
{
    public static void Write(TextWriter writer, AnnualReport report, TableDefinition table)
    {
        ReportCellTexts texts = new(report);
        string? item = null;
        for (int i = 0; i < table.Rows.Length; i++)
        {
            RowDefinition row = table.Rows[i];
            RowDefinition? before = i == 0 ? null : table.Rows[i - 1];
            string? own = OfficialForm.ArticleItem(row);
            if (before is null || own != item) WriteHead(writer, row, own);
            item = own;
            if (OfficialForm.OutcomesLabel(row) is { } outcomes && (before is null || OfficialForm.OutcomesLabel(before) is null)) WriteLabel(writer, outcomes, row.Cells.Length);
            if (row.Group is { } group && before?.Group != group) WriteLabel(writer, group.Label, row.Cells.Length);
            writer.Write("| ");
            writer.Write(row.Label);
            foreach (CellDefinition cell in row.Cells)
            {
                writer.Write(" | ");
                writer.Write(MarkdownText.Inline(texts.WithNotes(cell)));
            }

            writer.Write(" |\n");
        }
    }

    private static void WriteHead(TextWriter writer, RowDefinition row, string? articleItem)
    {
        writer.Write($"\n| {articleItem ?? (row.Table == ReportFormat.Current.Requests ? HeadWords.Applicants : "")} |");
        foreach (CellDefinition cell in row.Cells) writer.Write($" {cell.Column.Label} |");
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
