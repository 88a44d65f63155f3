using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

/// <summary>What people see of a workbook.</summary>
public class SheetLookTests
{
    [Theory]
    [InlineData("<r><rPr><strike/></rPr><t>7</t></r><r><t>12</t></r>", "~7~12")]
    [InlineData("<r><rPr><strike val=\"0\"/></rPr><t>7</t></r><r><t>12</t></r>", "712")]
    [InlineData("<r><t>12</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>", "12^1^")]
    [InlineData("<r><t>12</t></r><r><rPr><vertAlign val=\"subscript\"/></rPr><t>1</t></r>", "12_1_")]
    [InlineData("<r><rPr><color rgb=\"FFFFFFFF\"/></rPr><t>7</t></r><r><t>12</t></r>", "12")]
    [InlineData("<r><rPr><color theme=\"0\"/></rPr><t>7</t></r><r><t>12</t></r>", "12")]
    [InlineData("<r><rPr><color theme=\"0\" tint=\"-0.5\"/></rPr><t>7</t></r><r><t>12</t></r>", "712")]
    [InlineData("<r><rPr><color indexed=\"9\"/></rPr><t>7</t></r><r><t>12</t></r>", "12")]
    [InlineData("<r><rPr><color indexed=\"64\"/></rPr><t>7</t></r><r><t>12</t></r>", "712")]
    [InlineData("<r><rPr><sz val=\"1\"/></rPr><t>7</t></r><r><t>12</t></r>", "12")]
    [InlineData("<t>12</t><rPh><t>7</t></rPh>", "12")]
    [InlineData("<t>12_x000D_</t>", "12")]
    [InlineData("<t>1_x0032__x0008_</t>", "12")]
    [InlineData("<t>_x005F_x0032_</t>", "_x0032_")]
    [InlineData("<t>a_x_12_xZZZZ_</t>", "a_x_12_xZZZZ_")]
    [InlineData("<r><rPr><strike/></rPr><t>_x0037_</t></r><r><t>12</t></r>", "~7~12")]
    public void Runs_of_a_text(string content, string expected)
    {
        Assert.Equal(expected, Read($"<c t=\"inlineStr\"><is>{content}</is></c>"));
        Assert.Equal(expected,
            OfficeLooks.Dump(Workbook($"<sheetData><row><c t=\"s\"><v>1</v></c></row></sheetData>",
            strings: $"<si><t>x</t></si><si>{content}</si>"), new SpreadsheetDocumentReader()));
    }

    [Theory]
    [InlineData("<font><strike/></font>", "", "~12~")]
    [InlineData("<font><vertAlign val=\"superscript\"/></font>", "", "^12^")]
    [InlineData("<font><color rgb=\"FFFFFFFF\"/></font>", "", "")]
    [InlineData(
        "<font><color rgb=\"FFFFFFFF\"/></font>", "<patternFill patternType=\"solid\"><fgColor rgb=\"FF000080\"/></patternFill>",
        "12")]
    [InlineData(
        "<font><color rgb=\"FFFF0000\"/></font>", "<patternFill patternType=\"solid\"><fgColor rgb=\"FFFF0000\"/></patternFill>",
        "")]
    [InlineData("<font><color rgb=\"FFFFFFFF\"/></font>", "<gradientFill/>", "?12?")]
    [InlineData("<font><color rgb=\"FFFFFFFF\"/></font>", "<patternFill patternType=\"none\"/>", "")]
    [InlineData("<font><sz val=\"1\"/></font>", "", "")]
    public void Styles_of_cells(string font, string fill, string expected) =>
        Assert.Equal(expected, Read("<c s=\"1\"><v>12</v></c>", Styles(font, fill, "General")));

    [Theory]
    [InlineData("0.00", "12.345", "12.35")]
    [InlineData("0!.0000", "8786800", "878.6800")]
    [InlineData("0\"件\"", "12", "12件")]
    [InlineData(";;;", "12", "")]
    [InlineData("[White]0", "12", "")]
    [InlineData("0.00E+00", "12", "?12?")]
    [InlineData("#,##0.00", "380.29999999999995", "380.30")]
    public void Formats_of_numbers(string code, string stored, string expected) =>
        Assert.Equal(expected, Read($"<c s=\"1\"><v>{stored}</v></c>", Styles("<font/>", "", code)));

    [Theory]
    [InlineData("equal", "0", "<font><color rgb=\"FFFFFFFF\"/></font>", "12|-3|甲")]
    [InlineData("lessThan", "0", "<font><color rgb=\"FFFFFFFF\"/></font>", "0|12||?甲?")]
    [InlineData("greaterThan", "5", "<font><strike/></font>", "0|~12~|-3|?甲?")]
    [InlineData("notEqual", "0", "<numFmt numFmtId=\"180\" formatCode=\";;;\"/>", "0")]
    [InlineData("between", "5,20", "<font><color theme=\"0\"/></font>", "0||-3|?甲?")]
    [InlineData("notBetween", "5,20", "<font><color theme=\"0\"/></font>", "12||?甲?")]
    [InlineData("greaterThan", "5", "<numFmt numFmtId=\"180\" formatCode=\"0,\"/>", "0|?12?|-3|甲")]
    [InlineData("greaterThan", "5", "<numFmt numFmtId=\"180\" formatCode=\"0.00\"/>", "0|12|-3|甲")]
    [InlineData("greaterThan", "5",
        "<font><color rgb=\"FF9C0006\"/></font><fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill>",
        "0|12|-3|甲")]
    [InlineData("greaterThan", "5",
        "<font><color rgb=\"FFFFFFFF\"/></font><fill><patternFill><bgColor rgb=\"FFFF0000\"/></patternFill></fill>",
        "0|12|-3|甲")]
    [InlineData("greaterThan", "5",
        "<font><color rgb=\"FFFF0000\"/></font><fill><patternFill><bgColor rgb=\"FFFF0000\"/></patternFill></fill>",
        "0||-3|?甲?")]
    [InlineData("greaterThan", "$B$1", "<font><color rgb=\"FFFFFFFF\"/></font>", "?0?|?12?|?-3?|?甲?")]
    [InlineData("greaterThan", "$B$1", "<font><b/></font>", "0|12|-3|甲")]
    public void Conditions_on_values(string comparison, string operands, string look, string expected) =>
        Assert.Equal(expected, ReadUnder(
            $"<cfRule type=\"cellIs\" dxfId=\"0\" priority=\"1\" operator=\"{comparison}\">"
            + $"{string.Concat(operands.Split(',').Select(o => $"<formula>{o}</formula>"))}</cfRule>", $"<dxf>{look}</dxf>"));

    [Theory]
    [InlineData("<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>TRUE</formula></cfRule>", "")]
    [InlineData("<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>FALSE</formula></cfRule>", "0|12|-3|甲")]
    [InlineData("<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>A1=0</formula></cfRule>", "?0?|?12?|?-3?|?甲?")]
    [InlineData("<cfRule type=\"duplicateValues\" dxfId=\"0\" priority=\"1\"/>", "?0?|?12?|?-3?|?甲?")]
    [InlineData("<cfRule type=\"notContainsBlanks\" dxfId=\"0\" priority=\"1\"/>", "")]
    [InlineData("<cfRule type=\"containsBlanks\" dxfId=\"0\" priority=\"1\"/>", "0|12|-3|甲")]
    [InlineData("<cfRule type=\"dataBar\" priority=\"1\"><dataBar showValue=\"0\"/></cfRule>", "")]
    [InlineData("<cfRule type=\"iconSet\" priority=\"1\"><iconSet/></cfRule>", "0|12|-3|甲")]
    [InlineData("<cfRule type=\"colorScale\" priority=\"1\"><colorScale/></cfRule>", "0|12|-3|甲")]
    [InlineData(
        "<cfRule type=\"expression\" dxfId=\"0\" priority=\"2\"><formula>TRUE</formula></cfRule>"
        + "<cfRule type=\"expression\" dxfId=\"1\" priority=\"1\"><formula>TRUE</formula></cfRule>", "0|12|-3|甲")]
    [InlineData(
        "<cfRule type=\"expression\" dxfId=\"0\" priority=\"2\"><formula>TRUE</formula></cfRule>"
        + "<cfRule type=\"expression\" dxfId=\"9\" priority=\"1\" stopIfTrue=\"1\"><formula>TRUE</formula></cfRule>", "0|12|-3|甲")]
    public void Conditions_of_other_kinds(string rules, string expected) => Assert.Equal(expected, ReadUnder(rules,
        "<dxf><font><color rgb=\"FFFFFFFF\"/></font></dxf><dxf><font><color rgb=\"FF000000\"/></font></dxf>"));

    [Fact]
    public void Conditions_hold_for_the_cells_of_their_ranges_only()
    {
        string rule = "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>TRUE</formula></cfRule>";
        byte[] bytes = Workbook(
            Grid("") + $"<conditionalFormatting sqref=\"B1 A3:B9\">{rule}</conditionalFormatting>"
            + "<extLst><ext><x14:conditionalFormatting xmlns:x14=\"urn:x14\" xmlns:xm=\"urn:xm\">"
            + "<x14:cfRule type=\"expression\" priority=\"3\"><xm:f>1</xm:f><x14:dxf><font><strike/></font></x14:dxf></x14:cfRule>"
            + "<xm:sqref>C2</xm:sqref></x14:conditionalFormatting></ext></extLst>",
            styles: "<dxfs><dxf><font><color rgb=\"FFFFFFFF\"/></font></dxf></dxfs>");
        Assert.Equal("1||3|4|5|~6~|||9", OfficeLooks.Dump(bytes, new SpreadsheetDocumentReader()));
    }

    [Fact]
    public void More_conditions_over_a_row_than_are_followed_leave_the_cells_in_doubt()
    {
        const string rule = "<cfRule type=\"cellIs\" operator=\"equal\" stopIfTrue=\"1\"><formula>7</formula></cfRule>";
        string rules = string.Concat(Enumerable.Repeat(rule, 300));
        Assert.Equal("?0?|?12?|?-3?|?甲?", ReadUnder(rules, "<dxf/>"));
    }

    [Theory]
    [InlineData("showZeros=\"0\"", "12|-3|甲")]
    [InlineData("showZeros=\"1\"", "0|12|-3|甲")]
    public void Zeros_that_the_sheet_does_not_show(string view, string expected) =>
        Assert.Equal(expected, ReadUnder("", "", $"<sheetViews><sheetView {view}/></sheetViews>"));

    [Fact]
    public void Colours_by_number_are_those_of_the_workbook()
    {
        const string font = "<font><color indexed=\"10\"/></font>";
        string palette = string.Concat(Enumerable.Repeat("<rgbColor rgb=\"00FFFFFF\"/>", 64));
        Assert.Equal("12", Read("<c s=\"1\"><v>12</v></c>", Styles(font, "", "General")));
        Assert.Equal("", Read("<c s=\"1\"><v>12</v></c>",
            Styles(font, "", "General") + $"<colors><indexedColors>{palette}</indexedColors></colors>"));
    }

    [Fact] // LibreOffice folds such groups up, Excel goes by what each row says.
    public void Groups_that_only_the_row_behind_folds_up_are_in_doubt()
    {
        string rows = "<row outlineLevel=\"1\"><c><v>1</v></c></row><row outlineLevel=\"1\"><c><v>2</v></c></row>"
            + "<row collapsed=\"1\"><c><v>3</v></c></row><row><c><v>4</v></c></row>";
        Assert.Equal("?1?|?2?|3|4", OfficeLooks.Dump(Workbook($"<sheetData>{rows}</sheetData>"), new SpreadsheetDocumentReader()));
        string columns = "<cols><col min=\"1\" max=\"2\" outlineLevel=\"1\"/><col min=\"3\" max=\"3\" collapsed=\"1\"/></cols>";
        Assert.Equal("?0?|?12?|-3|甲", ReadUnder("", "", columns));
    }

    [Fact]
    public void Formats_of_texts()
    {
        Assert.Equal("12件", Read("<c s=\"1\" t=\"inlineStr\"><is><t>12</t></is></c>", Styles("<font/>", "", "@\"件\"")));
        Assert.Equal("", Read("<c s=\"1\" t=\"inlineStr\"><is><t>12</t></is></c>", Styles("<font/>", "", ";;;")));
    }

    [Theory]
    [InlineData("<c><f>SUM(A1)</f></c>", "?#?")]
    [InlineData("<c><f>SUM(A1)</f><v/></c>", "?#?")]
    [InlineData("<c><f>SUM(A1)</f><v>5</v></c>", "5")]
    [InlineData("<c t=\"str\"><f>\"\"</f><v></v></c>", "")]
    [InlineData("<c t=\"s\"><v>9</v></c>", "?#?")]
    [InlineData("<c t=\"s\"><v>x</v></c>", "?#?")]
    [InlineData("<c t=\"e\"><v>#REF!</v></c>", "#REF!")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "TRUE")]
    public void What_the_file_does_not_tell_is_in_doubt(string cell, string expected) => Assert.Equal(expected, Read(cell));

    [Fact]
    public void Results_that_are_calculated_anew_are_in_doubt() =>
        Assert.Equal("?5?|6",
            OfficeLooks.Dump(Workbook("<sheetData><row><c><f>A2</f><v>5</v></c><c><v>6</v></c></row></sheetData>",
            calculation: "<calcPr fullCalcOnLoad=\"1\"/>"), new SpreadsheetDocumentReader()));

    [Theory]
    [InlineData("", "hidden=\"1\"", "1|2|3|7|8|9")]
    [InlineData("", "ht=\"0\" customHeight=\"1\"", "1|2|3|7|8|9")]
    [InlineData("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>", "", "1|3|4|6|7|9")]
    [InlineData("<cols><col min=\"2\" max=\"3\" width=\"0\"/></cols>", "", "1|4|7")]
    [InlineData("<cols><col min=\"2\" max=\"3\" width=\"9\"/></cols>", "", "1|2|3|4|5|6|7|8|9")]
    public void Hidden_rows_and_columns_are_none(string columns, string row, string expected) =>
        Assert.Equal(expected, OfficeLooks.Dump(Workbook(columns + Grid(row)), new SpreadsheetDocumentReader()));

    [Fact]
    public void Columns_close_up_over_hidden_ones() =>
        Assert.Equal(
            "T\nC 0,0 1x2 1\nC 1,0 1x1 4\nC 1,1 1x1 6\nC 2,0 1x1 7\nC 2,1 1x1 9\n/T",
            OfficeReading.Dump(Workbook("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>" + Grid("")
                + "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>"), new SpreadsheetDocumentReader()));

    [Fact]
    public void A_merged_range_is_seen_where_it_reaches_out_of_hidden_rows()
    {
        const string merges = "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>";
        Assert.Equal("1|2|3|7|5|9", OfficeLooks.Dump(Workbook(Grid("hidden=\"1\"") + merges), new SpreadsheetDocumentReader()));
        Assert.Equal("2|3|4|6|8|9",
            OfficeLooks.Dump(Workbook("<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols>" + Grid("")
            + "<mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>"), new SpreadsheetDocumentReader()));
        Assert.Equal("1|2|3|7|8|9",
            OfficeLooks.Dump(Workbook(Grid("hidden=\"1\"") + "<mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>"),
            new SpreadsheetDocumentReader()));
    }

    [Fact]
    public void Cells_under_a_merged_range_are_not_seen() =>
        Assert.Equal("1|3|4|5|6|7|8|9",
            OfficeLooks.Dump(Workbook(Grid("") + "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"), new SpreadsheetDocumentReader()));

    [Fact]
    public void Pictures_and_text_boxes_lie_over_cells()
    {
        const string drawing = """
            <xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a">
            <xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:to><xdr:col>2</xdr:col>
            <xdr:row>1</xdr:row></xdr:to><xdr:pic><a:blip/></xdr:pic></xdr:twoCellAnchor>
            <xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>12</a:t>
            </a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>
            <xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:row>9</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>注：</a:t>
            </a:r><a:r><a:t>说明</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>
            </xdr:wsDr>
            """;
        byte[] bytes = Workbook("<sheetData><row><c r=\"A1\"><v>1</v></c><c r=\"D1\"><v>4</v></c></row></sheetData>", drawing: drawing);
        Assert.Equal("1|[picture]|[picture]|4|注：说明", OfficeLooks.Dump(bytes, new SpreadsheetDocumentReader()));
    }

    private static string Grid(string secondRow) =>
        "<sheetData>" + string.Concat(
            Enumerable.Range(0, 3).Select(r =>
            string.Create(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\" {(r == 1 ? secondRow : "")}>")
            + string.Concat(Enumerable.Range(0, 3).Select(c =>
                string.Create(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + c)}{r + 1}\"><v>{(r * 3) + c + 1}</v></c>")))
                + "</row>")) + "</sheetData>";

    private static string ReadUnder(string rules, string looks, string head = "") => OfficeLooks.Dump(
        Workbook(
            $"{head}<sheetData><row><c><v>0</v></c><c><v>12</v></c><c><v>-3</v></c><c t=\"inlineStr\"><is><t>甲</t></is></c></row>"
            + $"</sheetData>"
            + $"<conditionalFormatting sqref=\"A1:D1\">{rules}</conditionalFormatting>", styles: $"<dxfs>{looks}</dxfs>"),
        new SpreadsheetDocumentReader());

    private static string Read(string cells, string styles = "") =>
        OfficeLooks.Dump(Workbook($"<sheetData><row>{cells}</row></sheetData>", styles: styles), new SpreadsheetDocumentReader());

    private static string Styles(string font, string fill, string code) =>
        $"<numFmts><numFmt numFmtId=\"170\" formatCode=\"{System.Security.SecurityElement.Escape(code)}\"/></numFmts><fonts>"
            + $"<font/>{font}</fonts><fills><fill/><fill>{fill}</fill></fills>"
        + "<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"170\" fontId=\"1\" fillId=\"1\"/></cellXfs><dxfs><dxf><font>"
            + "<strike/></font></dxf></dxfs>";

    private static byte[] Workbook(string sheet, string styles = "", string strings = "", string calculation = "", string drawing = "")
    {
        const string relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        List<(string, string)> parts =
        [
            ("xl/workbook.xml", $"<workbook xmlns:r=\"{relationships}\"><sheets><sheet name=\"\" r:id=\"rId1\"/>"
                + $"</sheets>{calculation}</workbook>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet>{sheet}</worksheet>"),
        ];
        if (styles.Length > 0) parts.Add(("xl/styles.xml", $"<styleSheet>{styles}</styleSheet>"));
        if (strings.Length > 0) parts.Add(("xl/sharedStrings.xml", $"<sst>{strings}</sst>"));
        if (drawing.Length > 0)
        {
            parts.Add(("xl/worksheets/_rels/sheet1.xml.rels",
                $"<Relationships><Relationship Id=\"a\" Type=\"{relationships}/drawing\" Target=\"../drawings/drawing1.xml\"/>"
                + $"</Relationships>"));
            parts.Add(("xl/drawings/drawing1.xml", drawing));
        }

        return OfficeFile.Zip([.. parts]);
    }
}
