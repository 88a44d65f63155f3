using System.Globalization;
using System.Security;
using System.Text;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Fuzz;

/// <summary>Workbooks: a whole report, and a small one of everything that the reader knows.</summary>
internal static class SpreadsheetSeeds
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Workbook =
        """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="0"/><sheets><sheet name="表二" sheetId="1" r:id="rId1"/><sheet name="藏" sheetId="2" state="hidden" r:id="rId1"/></sheets></workbook>""";

    private const string Relations =
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""";

    private const string Small =
        """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>规章</t></is></c><c r="B2" s="1"><v>12</v></c><c r="D2" t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>二</v></c></row><row r="9"><c r="C9"><v>4068.2080000000001</v></c></row>""";

    public static IEnumerable<byte[]> All() =>
    [
        File(Small, """<mergeCell ref="A1:B2"/><mergeCell ref="C9:D9"/>"""),
        File(Rows(ReportGenerator.Published.Sample(1)), ""),
        File(Rows(ReportGenerator.ArbitraryWithBlanks.Sample(2)), ""),
    ];

    private static byte[] File(string rows, string merges) => new ZipContainer().Join(
    [
        Entry("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        Entry("xl/workbook.xml", Workbook),
        Entry("xl/_rels/workbook.xml.rels", Relations),
        Entry("xl/sharedStrings.xml", $"""<sst xmlns="{Main}"><si><t>内容</t></si><si><r><t>本年制</t></r><r><t>发件数</t></r><rPh><t>ben</t></rPh></si></sst>"""),
        Entry("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts><numFmt numFmtId="164" formatCode="0.00%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>"""),
        Entry("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells></worksheet>"""),
    ]);

    // As text laid out in rows: the tables as a workbook has them, without merged cells.
    private static string Rows(AnnualReport report)
    {
        StringBuilder rows = new();
        foreach ((int row, string line) in new TabRows().Write(report, LayoutOptions.Default).Split('\n').Index())
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            foreach (string cell in line.Split('\t')) rows.Append(Cell(cell));
            rows.Append("</row>");
        }

        return rows.ToString();
    }

    private static string Cell(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            ? $"<c><v>{text}</v></c>"
            : $"<c t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";

    private static Part Entry(string name, string content) => new(name, Encoding.UTF8.GetBytes(content));
}
