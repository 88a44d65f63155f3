using static GovInfoReport.Parsing.Tests.OfficeFile;

namespace GovInfoReport.Parsing.Tests;

public class WordNumberingTests
{
    [Theory]
    [InlineData("chineseCounting", "一 九 十 十一 十九 二十 二十一 九十九")]
    [InlineData("chineseCountingThousand", "一 九 十 十一 十九 二十 二十一 九十九")]
    [InlineData("japaneseCounting", "一 九 十 十一 十九 二十 二十一 九十九")]
    [InlineData("ideographDigital", "一 九 一〇 一一 一九 二〇 二一 九九")]
    [InlineData("chineseLegalSimplified", "壹 玖 壹拾 壹拾壹 壹拾玖 贰拾 贰拾壹 玖拾玖")]
    [InlineData("decimal", "1 9 10 11 19 20 21 99")]
    [InlineData("decimalZero", "01 09 10 11 19 20 21 99")]
    [InlineData("decimalFullWidth", "１ ９ １０ １１ １９ ２０ ２１ ９９")]
    [InlineData("decimalEnclosedCircle", "① ⑨ ⑩ ⑪ ⑲ ⑳ 21 99")]
    [InlineData("decimalEnclosedCircleChinese", "① ⑨ ⑩ ⑪ ⑲ ⑳ 21 99")]
    [InlineData("decimalEnclosedParen", "⑴ ⑼ ⑽ ⑾ ⒆ ⒇ 21 99")]
    [InlineData("decimalEnclosedFullstop", "⒈ ⒐ ⒑ ⒒ ⒚ ⒛ 21 99")]
    [InlineData("ideographTraditional", "甲 壬 癸 11 19 20 21 99")]
    [InlineData("upperRoman", "I IX X XI XIX XX XXI XCIX")]
    [InlineData("lowerRoman", "i ix x xi xix xx xxi xcix")]
    [InlineData("upperLetter", "A I J K S T U UUUU")]
    [InlineData("lowerLetter", "a i j k s t u uuuu")]
    [InlineData("none", "       ")]
    [InlineData("of a later time", "1 9 10 11 19 20 21 99")]
    public void Formats(string format, string expected) =>
        Assert.Equal(expected,
            string.Join(' ', new[] { 1, 9, 10, 11, 19, 20, 21, 99 }.Select(number => NumberFormats.Write(number, format))));

    [Theory]
    [InlineData("chineseCounting", 105, "一〇五")]
    [InlineData("chineseCountingThousand", 105, "一百〇五")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 2003, "二千〇三")]
    [InlineData("chineseCountingThousand", 12345, "12345")]
    [InlineData("upperRoman", 4000, "4000")]
    [InlineData("lowerLetter", 781, "781")]
    [InlineData("upperLetter", 0, "0")]
    public void Numbers_beyond_the_usual(string format, int number, string expected) =>
    Assert.Equal(expected, NumberFormats.Write(number, format));

    [Fact]
    public void Levels_count_and_start_anew() =>
        Assert.Equal(
            "P 一、总体情况\nP （一）主动公开\nP （二）依申请公开\nP 1.信访\nP 二、主动公开政府信息情况\nP （一）行政许可\nP 无",
            OfficeReading.Dump(Word(
                Item(1, 0, "总体情况") + Item(1, 1, "主动公开") + Item(1, 1, "依申请公开") + Item(1, 2, "信访") + Item(1, 0, "主动公开政府信息情况")
                + Item(1, 1, "行政许可") + Item(0, 0, "无"),
                Numbering())));

    [Fact]
    public void Lists_of_one_definition_go_on_unless_they_start_anew() =>
        Assert.Equal(
            "P 一、a\nP 二、b\nP 五、c\nP 六、d\nP 七、e",
            OfficeReading.Dump(Word(
                Item(1, 0, "a") + Item(2, 0, "b") + Item(3, 0, "c") + Item(3, 0, "d") + Item(1, 0, "e"),
                Numbering(
                    """<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>"""
                    + """<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">"""
                    + """<w:startOverride w:val="5"/></w:lvlOverride></w:num>"""))));

    [Fact]
    public void A_list_may_redefine_a_level() =>
        Assert.Equal(
            "P 第1条a\nP 第2条b",
            OfficeReading.Dump(Word(
                Item(2, 0, "a") + Item(2, 0, "b"),
                Numbering(
                    """<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">"""
                    + """<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>"""
                    + """<w:lvlText w:val="第%1条"/></w:lvl></w:lvlOverride></w:num>"""))));

    [Fact]
    public void Styles_number_headings()
    {
        const string styles = """
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>
                <w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/>
                <w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 3"/>
                <w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
            """;
        const string numbering = """
            <w:abstractNum w:abstractNumId="9">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="1"/>
                <w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>
                <w:pStyle w:val="2"/><w:lvlText w:val="（%2）"/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
            </w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="9"/></w:num>
            """;
        string body = string.Concat("12231".Select((id, i) => Paragraph($"{(char)('a' + i)}", $"<w:pStyle w:val=\"{id}\"/>")))
            + Paragraph("x", "<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>");
        Assert.Equal(
            "P 一、a\nP （一）b\nP （二）c\nP 1.2.1\\td\nP 二、e\nP x",
            OfficeReading.Dump(Word(body, ("word/styles.xml", Root("styles", styles)),
                ("word/numbering.xml", Root("numbering", numbering)))));
    }

    [Fact]
    public void A_number_never_runs_into_a_figure() =>
        Assert.Equal("P 1.\\t5\nP 2.五\nP 3.\\t6",
            OfficeReading.Dump(Word(Item(1, 2, "5") + Item(1, 2, "五") + Item(1, 2, " 6"), Numbering())));

    [Fact]
    public void Empty_cells_show_their_numbers()
    {
        string cell = "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:p></w:tc>";
        string merged = cell.Replace("<w:tc>", "<w:tc><w:tcPr><w:vMerge/></w:tcPr>", StringComparison.Ordinal);
        string table =
            $"<w:tbl><w:tr>{cell.Replace("<w:tc>", "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>", StringComparison.Ordinal)}</w:tr"
            + $"><w:tr>{merged}</w:tr><w:tr>{cell}</w:tr></w:tbl>";
        const string list =
            """<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>"""
            + """<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>""";
        Assert.Equal("T\nC 0,0 2x1 1\nC 2,0 1x1 2\n/T", OfficeReading.Dump(Word(table, Numbering(list))));
    }

    [Fact]
    public void Numbers_that_are_hidden_are_not_read()
    {
        const string list =
            """<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:lvlText w:val="%1"/>"""
            + """<w:rPr><w:vanish/></w:rPr></w:lvl></w:abstractNum>"""
            + """<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>""";
        Assert.Equal("P 5", OfficeReading.Dump(Word(Item(2, 0, "5"), Numbering(list))));
        Assert.Equal("P 1\\t5",
            OfficeReading.Dump(Word(Item(2, 0, "5"), Numbering(list.Replace("<w:vanish/>", "", StringComparison.Ordinal)))));
    }

    [Fact]
    public void Bullets_deleted_and_hidden_paragraphs_do_not_count()
    {
        string deleted =
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>"
            + "乙</w:t></w:r></w:p>";
        string hidden =
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:p>";
        const string bullets =
            """<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>"""
            + """<w:lvlText w:val=""/></w:lvl></w:abstractNum>"""
            + """<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>""";
        Assert.Equal(
            "P 一、甲\nP 二、乙丙\nP 三、丁\nP 点",
            OfficeReading.Dump(Word(Item(1, 0, "甲") + deleted + Item(1, 0, "丙") + hidden + Item(1, 0, "丁") + Item(2, 0, "点"),
                Numbering(bullets))));
    }

    private static string Item(int list, int level, string text) =>
        Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static (string Name, string Content) Numbering(string more = "") => ("word/numbering.xml", Root("numbering", $"""
        <w:abstractNum w:abstractNumId="7">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
        </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>{more}
        """));
}
