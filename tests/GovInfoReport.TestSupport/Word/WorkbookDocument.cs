using System.IO.Compression;
using System.Security;
using System.Text;

namespace GovInfoReport.TestSupport;

/// <summary>
/// Writes a report as a workbook of one sheet: a row for each paragraph, and tables with the merged cells of the official form.
/// </summary>
public static class WorkbookDocument
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How figures and labels are written.</param>
    /// <param name="writeFigure">The attributes and the content of a cell with a figure, from the figure.</param>
    /// <param name="styles">The content of the styles part.</param>
    public static byte[] Write(AnnualReport report, LayoutOptions options, Func<string, (string Attributes, string Content)> writeFigure,
        string styles) => Write(ReportDraft.Of(report, options), writeFigure, styles);

    /// <summary>Writes a drafted report.</summary>
    public static byte[] Write(ReportDraft draft, Func<string, (string Attributes, string Content)> writeFigure, string styles)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            AddPart(archive, "_rels/.rels",
                $"<Relationships><Relationship Id=\"rId1\" Type=\"{Relationships}/officeDocument\" Target=\"xl/workbook.xml\"/>"
                + $"</Relationships>");
            AddPart(archive, "xl/workbook.xml",
                $"<workbook xmlns=\"{Namespace}\" xmlns:r=\"{Relationships}\"><sheets><sheet name=\"报告\" sheetId=\"1\" r:id=\"rId1\"/>"
                + $"</sheets></workbook>");
            AddPart(archive, "xl/_rels/workbook.xml.rels",
                $"<Relationships><Relationship Id=\"rId1\" Type=\"{Relationships}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + $"</Relationships>");
            AddPart(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{Namespace}\">{styles}</styleSheet>");
            AddPart(archive, "xl/worksheets/sheet1.xml", WriteSheet(draft, writeFigure));
        }

        return stream.ToArray();
    }

    private static void AddPart(ZipArchive archive, string name, string xml)
    {
        using StreamWriter writer = new(archive.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        writer.Write(xml);
    }

    private static string WriteSheet(ReportDraft draft, Func<string, (string Attributes, string Content)> writeFigure)
    {
        StringBuilder rows = new(), merges = new();
        int row = 0;
        foreach (string paragraph in draft.Preamble.Insert(0, draft.Title)) AddParagraph(paragraph);
        foreach (SectionDraft section in draft.Sections)
        {
            AddParagraph(section.Heading);
            foreach (string paragraph in section.Paragraphs) AddParagraph(paragraph);
            if (section.Table is { } table) AddTable(table);
        }

        return $"<worksheet xmlns=\"{Namespace}\"><sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells></worksheet>";

        void AddParagraph(string text) =>
            rows.Append("<row r=\"").Append(++row).Append("\"><c r=\"A").Append(row).Append("\" ").Append(Text(text)).Append("</c></row>");

        void AddTable(GridTable table)
        {
            foreach (var cells in table.Rows)
            {
                rows.Append("<row r=\"").Append(++row).Append("\">");
                foreach (GridCell cell in cells)
                {
                    rows.Append("<c r=\"").Append(Reference(cell.Column, row)).Append("\" ");
                    if (cell.Kind == GridCellKind.Figure && cell.Text.Length > 0 && cell.Text.All(char.IsAsciiDigit))
                    {
                        (string attributes, string content) = writeFigure(cell.Text);
                        rows.Append(attributes).Append('>').Append(content);
                    }
                    else
                    {
                        rows.Append(Text(cell.Text));
                    }

                    rows.Append("</c>");
                    if (cell.ColumnSpan > 1 || cell.RowSpan > 1)
                        merges.Append("<mergeCell ref=\"").Append(Reference(cell.Column, row)).Append(':')
                            .Append(Reference(cell.Column + cell.ColumnSpan - 1, row + cell.RowSpan - 1)).Append("\"/>");
                }

                rows.Append("</row>");
            }
        }
    }

    private static string Text(string text) => $"t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is>";

    private static string Reference(int column, int row) =>
        $"{(column < 26 ? "" : (char)('A' + (column / 26) - 1))}{(char)('A' + (column % 26))}{row}";
}
