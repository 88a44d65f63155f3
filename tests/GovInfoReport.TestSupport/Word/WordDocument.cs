using System.IO.Compression;
using System.Security;
using System.Text;

namespace GovInfoReport.TestSupport;

/// <summary>Writes a report as a Word document: paragraphs, and tables with the merged cells of the official form.</summary>
public static class WordDocument
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How figures and labels are written.</param>
    /// <param name="splitsRuns">Whether each character stands in a run of its own, as after many edits.</param>
    public static byte[] Write(AnnualReport report, LayoutOptions options, bool splitsRuns = false) =>
        Write(ReportDraft.Of(report, options), splitsRuns);

    /// <summary>Writes a drafted report.</summary>
    public static byte[] Write(ReportDraft draft, bool splitsRuns = false)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            AddPart(archive, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            AddPart(archive, "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                + "Target=\"word/document.xml\"/></Relationships>");
            AddPart(archive, "word/document.xml", WriteBody(draft, splitsRuns));
        }

        return stream.ToArray();
    }

    private static void AddPart(ZipArchive archive, string name, string xml)
    {
        using StreamWriter writer = new(archive.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        writer.Write(xml);
    }

    private static string WriteBody(ReportDraft draft, bool splitsRuns)
    {
        StringBuilder body = new($"<w:document xmlns:w=\"{Namespace}\"><w:body>");
        WriteParagraph(body, draft.Title, splitsRuns);
        foreach (string paragraph in draft.Preamble) WriteParagraph(body, paragraph, splitsRuns);
        foreach (SectionDraft section in draft.Sections)
        {
            WriteParagraph(body, section.Heading, splitsRuns);
            foreach (string paragraph in section.Paragraphs) WriteParagraph(body, paragraph, splitsRuns);
            if (section.Table is { } table) WriteTable(body, table, splitsRuns);
        }

        return body.Append("</w:body></w:document>").ToString();
    }

    private static void WriteTable(StringBuilder body, GridTable table, bool splitsRuns)
    {
        body.Append("<w:tbl>");
        for (int row = 0; row < table.Rows.Length; row++)
        {
            body.Append("<w:tr>");
            for (int column = 0; column < table.TakenColumns(row);)
            {
                GridCell? own = table.Rows[row].FirstOrDefault(c => c.Column == column);
                GridCell cell = own ?? Above(table, row, column) ?? new GridCell("", GridCellKind.Head, column);
                string merge = cell.RowSpan == 1 ? "" : own is null ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>";
                body.Append("<w:tc><w:tcPr><w:gridSpan w:val=\"").Append(cell.ColumnSpan).Append("\"/>").Append(merge).Append("</w:tcPr>");
                foreach (string line in (own?.Text ?? "").Split('\n')) WriteParagraph(body, line, splitsRuns);
                body.Append("</w:tc>");
                column += cell.ColumnSpan;
            }

            body.Append("</w:tr>");
        }

        body.Append("</w:tbl>");
    }

    // The cell of an earlier row that covers the place; none where a damaged table has lost one.
    private static GridCell? Above(GridTable table, int row, int column)
    {
        for (int above = row - 1; above >= 0; above--)
        {
            GridCell? cell = table.Rows[above].FirstOrDefault(c => c.Column == column);
            if (cell is not null && above + cell.RowSpan > row) return cell;
        }

        return null;
    }

    private static void WriteParagraph(StringBuilder body, string text, bool splitsRuns)
    {
        body.Append("<w:p>");
        foreach (string piece in splitsRuns ? text.Select(c => c.ToString()) : [text])
            body.Append("<w:r><w:t xml:space=\"preserve\">")
                .Append(SecurityElement.Escape(piece).Replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">", StringComparison.Ordinal))
                .Append("</w:t></w:r>");
        body.Append("</w:p>");
    }
}
