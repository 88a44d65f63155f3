using System.Globalization;
using System.Text;
using CsCheck;

namespace GovInfoReport.Parsing.Tests;

public class SpreadsheetDocumentReaderTests
{
    private static readonly SpreadsheetDocumentReader Reader = new();

    [Fact]
    public void Sheets_are_tables_with_their_names()
    {
        string first = Sheet(
            """<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>"""
            + """<row r="3"><c r="B3" t="inlineStr"><is><t>规章</t></is></c><c r="C3"><v>12</v></c></row>""");
        string second = Sheet("""<row><c><v>1</v></c><c/><c t="str"><f>A1</f><v>二</v></c></row>""");
        byte[] bytes = Workbook(
            """<sheet name="表二" sheetId="1" r:id="rId1"/><sheet name="表三" sheetId="2" r:id="rId2"/>"""
            + """<sheet name="藏" sheetId="3" state="hidden" r:id="rId1"/><sheet name="空" sheetId="4" r:id="rId3"/>""",
            ("xl/sharedStrings.xml", "<sst><si><t>内容</t></si><si><r><t>本年制</t></r><r><t>发件数</t></r><rPh><t>ben</t></rPh></si></sst>"),
            ("xl/worksheets/sheet1.xml", first),
            ("xl/worksheets/sheet2.xml", second),
            ("xl/worksheets/sheet3.xml", Sheet("")));
        Assert.Equal("""
            P 表二 @table 1,1,1
            T @table 1,2,2
            C 0,0 1x1 内容 @table 1,2,2
            C 0,1 1x1 本年制发件数 @table 1,2,3
            C 1,0 1x1 规章 @table 1,3,2
            C 1,1 1x1 12 @table 1,3,3
            /T @table 1,3,3
            P 表三 @table 2,1,1
            T @table 2,1,1
            C 0,0 1x1 1 @table 2,1,1
            C 0,1 1x1 @table 2,1,2
            C 0,2 1x1 二 @table 2,1,3
            /T @table 2,1,3
            """.ReplaceLineEndings("\n"), OfficeReading.Dump(bytes, Reader, withPlaces: true));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Sheets_with_a_title_and_all_tables_are_a_report_each(bool areWhole)
    {
        string Year(int year) => Rows(
            [$"云溪县教育局{year}年政府信息公开工作年度报告"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "1", "0", $"{year}"],
            ["", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
            areWhole ? ["一、本年新收政府信息公开申请数量", $"{year}", "0", "0", "0", "0", "0", $"{year}"] : ["附注"]);
        byte[] bytes = Workbook(
            """<sheet name="2022年" sheetId="1" r:id="rId1"/><sheet name="2023年" sheetId="2" r:id="rId2"/>""",
            ("xl/worksheets/sheet1.xml", Year(2022)), ("xl/worksheets/sheet2.xml", Year(2023)));
        FoundReport[] found = [.. ReportParser.ParseAll(bytes)];
        Assert.Equal(areWhole ? 2 : 1, found.Length);
        if (!areWhole) return;
        Assert.Equal([2022, 2023], found.Select(f => f.Result.Report.Year));
        Assert.Equal([2022L, 2023L], found.Select(f => f.Result.Report.ProactiveDisclosure.Regulations.InForce));
        Assert.Equal([2022L, 2023L], found.Select(f => f.Result.Report.Requests.NewRequests.Total));
        Assert.Contains(ReportParser.Parse(bytes).Diagnostics, d => d.Id == "GIR1042");
    }

    private static string Rows(params string[][] rows) => Sheet(string.Concat(rows.Select(r =>
        $"<row>{string.Concat(r.Select(c => $"<c t=\"inlineStr\"><is><t>{c}</t></is></c>"))}</row>")));

    [Fact]
    public void The_name_of_a_sheet_is_no_text_of_a_section()
    {
        byte[] bytes = Workbook(
            """<sheet name="文字" sheetId="1" r:id="rId1"/><sheet name="统计表2" sheetId="2" r:id="rId2"/>""",
            ("xl/worksheets/sheet1.xml", Rows(["一、总体情况"], ["正常。"])),
            ("xl/worksheets/sheet2.xml", Rows(
                ["二、主动公开政府信息情况"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "1", "0", "2"])));
        AnnualReport report = ReportParser.Parse(bytes).Report;
        Assert.Equal("正常。", report.Overview?.Text);
        Assert.Equal(2, report.ProactiveDisclosure.Regulations.InForce);
    }

    [Theory]
    [InlineData("<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c><c t=\"inlineStr\"><is><t> 甲 </t></is></c>",
        "C 0,0 1x1 TRUE\nC 0,1 1x1 #REF!\nC 0,2 1x1 甲")]
    [InlineData("<c t=\"s\"><v>99</v></c><c><v>5</v></c>", "C 0,0 1x1 \uFFFD\nC 0,1 1x1 5")]
    [InlineData("<c t=\"inlineStr\"><is><t>商业\n企业</t></is></c>", "C 0,0 1x1 商业\\n企业")]
    public void Values(string cells, string expected) => Assert.Equal($"T\n{expected}\n/T", DumpSheet($"<row>{cells}</row>"));

    [Fact]
    public void Merged_cells_are_spans()
    {
        string sheet =
            """<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>"""
            + """<row r="3"><c r="B3"><v>9</v></c><c r="D3"><v>7</v></c></row>""";
        Assert.Equal("""
            T
            C 0,0 2x2 1
            C 0,2 1x1
            C 0,3 1x1 4
            C 1,2 1x1
            C 1,3 1x1
            C 2,0 1x1
            C 2,1 1x2 9
            C 2,3 1x1 7
            /T
            """.ReplaceLineEndings("\n"), DumpSheet(sheet, "A1:B2", "B3:C3", "H9:I9"));
    }

    [Fact]
    public void Blank_rows_have_no_cells() =>
        Assert.Equal("T\nC 0,0 1x1 1\nC 100000,0 1x1 2\n/T",
            DumpSheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"100001\"><c r=\"A100001\"><v>2</v></c></row>"));

    [Fact]
    public void Hostile_sheets_are_bounded()
    {
        Assert.Contains("GIR0009", DumpSheet("<row><c><v>1</v></c></row>", "A1:XFD1048576"), StringComparison.Ordinal);
        ReportParserOptions options = ReportParserOptions.Default with { MaxBlocks = 2000 };
        Assert.Contains("GIR0008",
            DumpSheet(string.Concat(Enumerable.Range(1, 50)
                .Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"><v>1</v></c><c r=\"XFD{i}\"><v>1</v></c></row>")), options),
                StringComparison.Ordinal);
        string text = new('字', 100_000);
        byte[] echo = Workbook(OneSheet, ("xl/sharedStrings.xml", $"<sst><si><t>{text}</t></si></sst>"),
            ("xl/worksheets/sheet1.xml", Sheet($"<row>{string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 1000))}</row>")));
        Assert.Contains("GIR0009", OfficeReading.Dump(echo, Reader, ReportParserOptions.Default with { MaxUnpackedBytes = 10_000_000 }),
            StringComparison.Ordinal);
        Assert.Contains("GIR0010", DumpSheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>"),
            StringComparison.Ordinal);
        Assert.Equal("T\nC 0,0 1x1 1\n/T", DumpSheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "ZZZZZZZ9:A1", "B2", "A0:B1", "B2:A1"));
    }

    [Fact]
    public void Damage_is_reported()
    {
        Assert.Contains("no document in it", OfficeReading.Dump(OfficeFile.Zip(("xl/x", "")), Reader), StringComparison.Ordinal);
        Assert.Contains("lacks a worksheet", OfficeReading.Dump(Workbook(OneSheet), Reader), StringComparison.Ordinal);
        byte[] cut = Workbook(OneSheet, ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1</v></c><c><v>2"));
        Assert.StartsWith("P 表\nT\nC 0,0 1x1 1\n/T\n! error GIR0010", OfficeReading.Dump(cut, Reader), StringComparison.Ordinal);
    }

    [Fact]
    public void Random_sheets_give_their_grid() => GenSheet.Sample(
        sheet =>
        {
            StringBuilder xml = new();
            for (int r = 0; r < sheet.Texts.Length; r++)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">");
                for (int c = 0; c < sheet.Texts[r].Length; c++)
                {
                    if (sheet.Texts[r][c] is { } text)
                        xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + c)}{r + 1}\"><v>{text}</v></c>");
                }

                xml.Append("</row>");
            }

            (int Row, int Column, int Rows, int Columns)[] merges = sheet.Merge is { } m ? [m] : [];
            string[] ranges = [.. merges
                .Select(x => string.Create(CultureInfo.InvariantCulture,
                    $"{(char)('A' + x.Column)}{x.Row + 1}:{(char)('A' + x.Column + x.Columns - 1)}{x.Row + x.Rows}"))];
            Assert.Equal(Expected(sheet.Texts, merges), DumpSheet(xml.ToString(), ranges));
        },
        iter: 2000);

    private static Gen<(int?[][] Texts, (int Row, int Column, int Rows, int Columns)? Merge)> GenSheet =>
        from texts in Gen.Int[1, 99].Nullable().Array[5].Array[5]
        from row in Gen.Int[0, 3]
        from column in Gen.Int[0, 3]
        from rows in Gen.Int[1, 5 - row]
        from columns in Gen.Int[1, 5 - column]
        select (texts, rows * columns > 1 && texts[row][column] is not null ? (row, column, rows, columns) : ((int, int, int, int)?)null);

    /// <summary>The grid by the plainest means: look at every position of the used range.</summary>
    private static string Expected(int?[][] texts, (int Row, int Column, int Rows, int Columns)[] merges)
    {
        List<(int Row, int Column)> used = [];
        for (int r = 0; r < 5; r++)
        {
            for (int c = 0; c < 5; c++)
            {
                if (texts[r][c] is not null
                    || merges.Any(m => r >= m.Row && r < m.Row + m.Rows && c >= m.Column && c < m.Column + m.Columns)) used.Add((r, c));
            }
        }

        if (used.Count == 0) return "";
        int top = used.Min(u => u.Row), left = used.Min(u => u.Column), right = used.Max(u => u.Column);
        StringBuilder lines = new("T\n");
        foreach (int r in used.Select(u => u.Row).Distinct().Order())
        {
            for (int c = left; c <= right; c++)
            {
                (int Row, int Column, int Rows, int Columns) merge =
                    merges.Where(m => r >= m.Row && r < m.Row + m.Rows && c >= m.Column && c < m.Column + m.Columns)
                    .DefaultIfEmpty((r, c, 1, 1)).First();
                if ((merge.Row, merge.Column) != (r, c)) continue;
                lines.Append(string.Create(CultureInfo.InvariantCulture,
                    $"C {r - top},{c - left} {merge.Rows}x{merge.Columns} {texts[r][c]}").TrimEnd()).Append('\n');
            }
        }

        return lines.Append("/T").ToString();
    }

    private const string OneSheet = """<sheet name="表" sheetId="1" r:id="rId1"/>""";

    private static string DumpSheet(string rows, params string[] merges) => DumpSheet(rows, null, merges);

    private static string DumpSheet(string rows, ReportParserOptions? options, params string[] merges)
    {
        string dump = OfficeReading.Dump(Workbook(OneSheet, ("xl/worksheets/sheet1.xml", Sheet(rows, merges))), Reader, options);
        const string name = "P 表\n";
        return dump.StartsWith(name, StringComparison.Ordinal) ? dump[name.Length..] : dump;
    }

    private static string Sheet(string rows, params string[] merges) =>
        $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData>"
        + $"<mergeCells>{string.Concat(merges.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells></worksheet>";

    private static byte[] Workbook(string sheets, params (string Name, string Content)[] parts) => OfficeFile.Zip(
    [
        ("_rels/.rels",
            """<Relationships><Relationship Id="a" """
            + """Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" """
            + """Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml",
            $"<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{sheets}</sheets>"
            + $"</workbook>"),
        ("xl/_rels/workbook.xml.rels",
            "<Relationships>" + string
            .Concat(Enumerable.Range(1, 3)
                .Select(i => $"<Relationship Id=\"rId{i}\" Type=\"x/worksheet\" Target=\"/xl/worksheets/sheet{i}.xml\"/>"))
                + "</Relationships>"),
        .. parts,
    ]);
}
