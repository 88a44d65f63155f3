using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Benchmarks;

/// <summary>Writes a report as a Word document with the properties on every run that Word leaves there.</summary>
internal static class WordFile
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string RunProperties = "<w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:hAnsi=\"宋体\" w:cs=\"宋体\"/><w:color w:val=\"000000\"/><w:kern w:val=\"0\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr>";
    private const int CharactersPerRun = 16;

    public static byte[] Write(AnnualReport report)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Add(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(archive, "word/document.xml", Body(ReportDraft.Of(report, LayoutOptions.Default)));
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string xml)
    {
        using StreamWriter writer = new(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
    }

    private static string Body(ReportDraft draft)
    {
        StringBuilder xml = new($"<w:document xmlns:w=\"{Main}\"><w:body>");
        foreach (string paragraph in draft.Preamble.Prepend(draft.Title)) Paragraph(xml, paragraph);
        foreach (SectionDraft section in draft.Sections)
        {
            foreach (string paragraph in section.Paragraphs.Prepend(section.Heading)) Paragraph(xml, paragraph);
            if (section.Table is { } table) Table(xml, table);
        }

        return xml.Append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>").ToString();
    }

    private static void Paragraph(StringBuilder xml, string text)
    {
        xml.Append("<w:p><w:pPr><w:keepNext w:val=\"0\"/><w:widowControl/><w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/></w:pPr>");
        foreach (char[] run in text.Chunk(CharactersPerRun))
            xml.Append("<w:r>").Append(RunProperties).Append("<w:t xml:space=\"preserve\">").Append(SecurityElement.Escape(new string(run))).Append("</w:t></w:r>");
        xml.Append("</w:p>");
    }

    private static void Table(StringBuilder xml, GridTable table)
    {
        xml.Append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        for (int column = 0; column < table.Columns; column++) xml.Append("<w:gridCol w:w=\"900\"/>");
        xml.Append("</w:tblGrid>");
        GridCell?[] above = new GridCell?[table.Columns];
        int[] left = new int[table.Columns];
        foreach (IEnumerable<GridCell> row in table.Rows)
        {
            xml.Append("<w:tr><w:trPr><w:trHeight w:val=\"567\"/></w:trPr>");
            Dictionary<int, GridCell> starts = row.ToDictionary(c => c.Column);
            for (int column = 0; column < table.Columns;)
            {
                bool isNew = starts.TryGetValue(column, out GridCell? cell);
                cell ??= above[column] ?? throw new InvalidOperationException("No cell stands here.");
                left[column] = isNew ? cell.RowSpan - 1 : left[column] - 1;
                Cell(xml, cell, isNew);
                above[column] = left[column] > 0 ? cell : null;
                column += cell.ColumnSpan;
            }

            xml.Append("</w:tr>");
        }

        xml.Append("</w:tbl>");
    }

    private static void Cell(StringBuilder xml, GridCell cell, bool isNew)
    {
        string merge = cell.RowSpan == 1 ? "" : isNew ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
        xml.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"{900 * cell.ColumnSpan}\" w:type=\"dxa\"/><w:gridSpan w:val=\"{cell.ColumnSpan}\"/>{merge}<w:tcBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/></w:tcBorders><w:vAlign w:val=\"center\"/></w:tcPr>");
        Paragraph(xml, isNew ? cell.FlatText : "");
        xml.Append("</w:tc>");
    }
}
