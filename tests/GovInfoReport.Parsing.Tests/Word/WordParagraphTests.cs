using static GovInfoReport.Parsing.Tests.OfficeFile;

namespace GovInfoReport.Parsing.Tests;

public class WordParagraphTests
{
    [Theory]
    [InlineData("several runs", "<w:p><w:r><w:t>收到</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>12</w:t></w:r><w:r><w:t>3件</w:t></w:r></w:p>",
        "P 收到123件")]
    [InlineData("line feed, tab, hyphen",
        "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t><w:cr/><w:t>戊</w:t></w:r></w:p>",
        "P 甲\nP 乙\\t丙-丁\nP 戊")]
    [InlineData("tab stops are no tabs",
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "P 甲")]
    [InlineData("insertions kept, deletions dropped",
        "<w:p><w:r><w:t>1</w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>2</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>3</w:delText></w:r>"
        + "</w:del><w:r><w:t>4</w:t></w:r></w:p>", "P 124")]
    [InlineData("moves",
        "<w:p><w:moveFrom w:id=\"1\"><w:r><w:t>1</w:t></w:r></w:moveFrom><w:moveTo w:id=\"2\"><w:r><w:t>2</w:t></w:r></w:moveTo></w:p>",
        "P 2")]
    [InlineData("hidden text",
        "<w:p><w:r><w:t>1</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>2</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>"
        + "3</w:t></w:r></w:p>", "P 13")]
    [InlineData("former properties do not count",
        "<w:p><w:r><w:rPr><w:rPrChange w:id=\"1\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>1</w:t></w:r></w:p>", "P 1")]
    [InlineData("simple field", "<w:p><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>", "P 7")]
    [InlineData("hyperlink, smart tag, run-level control",
        "<w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>b</w:t></w:r></w:smartTag><w:sdt><w:sdtPr><w:text/>"
        + "</w:sdtPr><w:sdtContent><w:r><w:t>c</w:t></w:r></w:sdtContent></w:sdt></w:p>", "P abc")]
    [InlineData("block-level control",
        "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p></w:sdtContent></w:sdt>",
        "P a\nP b")]
    [InlineData("ruby text",
        "<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>汉</w:t></w:r></w:rubyBase></w:ruby></w:r>"
        + "</w:p>", "P 汉")]
    [InlineData("formula", "<w:p><m:oMath><m:r><m:t>12</m:t></m:r></m:oMath></w:p>", "P 12")]
    [InlineData("symbols and notes",
        "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t>1</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>", "P ✓1")]
    [InlineData("character data and references", "<w:p><w:r><w:t><![CDATA[1]]>&#50;<!-- x -->3</w:t></w:r></w:p>", "P 123")]
    [InlineData("outer white space",
        "<w:p><w:r><w:t xml:space=\"preserve\">  </w:t><w:tab/><w:t xml:space=\"preserve\"> 甲 乙 </w:t><w:br/></w:r></w:p>", "P 甲 乙")]
    [InlineData("blank paragraph", "<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>b</w:t></w:r></w:p>", "P a\nP b")]
    [InlineData("page break at the end", "<w:p><w:r><w:t>a</w:t><w:br w:type=\"page\"/></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>",
        "P a\nP b")]
    [InlineData("page break at the start", "<w:p><w:r><w:br w:type=\"page\"/><w:t>a</w:t></w:r></w:p>", "P a")]
    [InlineData("deleted paragraph mark",
        "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p>", "P 甲乙")]
    [InlineData("deleted paragraph",
        "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:del w:id=\"2\"><w:r><w:delText>甲</w:delText></w:r></w:del></w:p><w:p>"
        + "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>", "P 乙")]
    [InlineData("deleted mark at the end", "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "P 甲")]
    [InlineData("picture", "<w:p><w:r><w:drawing><a:blip r:embed=\"rId4\"/></w:drawing></w:r><w:r><w:t>图</w:t></w:r></w:p>", "I\nP 图")]
    public void Text_is_what_a_reader_sees(string what, string body, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, OfficeReading.Dump(Word(body)));
    }

    [Theory]
    [InlineData("result", "{ <w:instrText> REF x </w:instrText>|<w:t>12</w:t>}", "P 前12后")]
    [InlineData("no result", "{ <w:instrText> XE \"x\" </w:instrText>}", "P 前后")]
    [InlineData("field in an instruction",
        "{<w:instrText> IF </w:instrText>{<w:instrText> REF y </w:instrText>|<w:t>5</w:t>}<w:instrText> = 5 </w:instrText>|<w:t>是</w:t>}",
        "P 前是后")]
    [InlineData("field in a result", "{<w:instrText> TOC </w:instrText>|<w:t>目录</w:t>{<w:instrText> PAGE </w:instrText>|<w:t>3</w:t>}}",
        "P 前目录3后")]
    [InlineData("not closed: nothing is lost", "{<w:instrText> REF </w:instrText><w:t>12</w:t>", "P 前12后")]
    public void Fields_give_their_results(string what, string field, string expected)
    {
        Assert.NotEmpty(what);
        string runs = field.Replace("{", Mark("begin"), StringComparison.Ordinal).Replace("|", Mark("separate"), StringComparison.Ordinal)
            .Replace("}", Mark("end"), StringComparison.Ordinal);
        Assert.Equal(expected, OfficeReading.Dump(Word($"<w:p><w:r><w:t>前</w:t></w:r><w:r>{runs}</w:r><w:r><w:t>后</w:t></w:r></w:p>")));

        static string Mark(string type) => $"</w:r><w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r><w:r>";
    }

    [Fact]
    public void A_text_box_is_read_once_and_before_its_paragraph()
    {
        string box = $"<w:txbxContent>{Paragraph("框一")}{Paragraph("框二")}</w:txbxContent>";
        string body =
            $"<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx>"
            + $"</w:drawing></mc:Choice>" +
            $"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r>"
            + $"</w:p>";
        Assert.Equal("P 框一\nP 框二\nP 前后", OfficeReading.Dump(Word(body)));
    }

    [Fact]
    public void A_text_box_may_hold_a_table()
    {
        string box =
            $"<w:r><w:pict><v:textbox><w:txbxContent><w:tbl><w:tr>{Cell("1")}{Cell("2")}</w:tr></w:tbl></w:txbxContent></v:textbox>"
            + $"</w:pict></w:r>";
        Assert.Equal("T\nC 0,0 1x1 1\nC 0,1 1x1 2\n/T\nP 前后",
            OfficeReading.Dump(Word($"<w:p><w:r><w:t>前</w:t></w:r>{box}<w:r><w:t>后</w:t></w:r></w:p>")));
    }

    [Fact]
    public void A_long_paragraph_is_ended_at_its_text_box()
    {
        string text = new('字', 1001);
        string box = $"<w:r><w:pict><v:textbox><w:txbxContent>{Paragraph("框")}</w:txbxContent></v:textbox></w:pict></w:r>";
        Assert.Equal($"P {text}\nP 框\nP 后",
            OfficeReading.Dump(Word($"<w:p><w:r><w:t>{text}</w:t></w:r>{box}<w:r><w:t>后</w:t></w:r></w:p>")));
    }

    [Fact]
    public void Styles_tell_headings_and_hidden_text()
    {
        const string styles = """
            <w:latentStyles><w:lsdException w:name="heading 1"/></w:latentStyles>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="a"><w:name w:val="节"/><w:basedOn w:val="b"/></w:style>
            <w:style w:type="paragraph" w:styleId="b"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style>
            <w:style w:type="paragraph" w:styleId="c"><w:name w:val="正文"/><w:basedOn w:val="1"/>
                <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="d"><w:name w:val="环"/><w:basedOn w:val="d"/></w:style>
            <w:style w:type="character" w:styleId="e"><w:name w:val="隐"/><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="f"><w:name w:val="藏"/><w:rPr><w:vanish/></w:rPr></w:style>
            """;
        string body = string.Concat("1abcdx".Select(id => Paragraph(id.ToString(), $"<w:pStyle w:val=\"{id}\"/>")))
            + "<w:p><w:r><w:t>显</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"e\"/></w:rPr><w:t>隐</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val=\"f\"/></w:pPr><w:r><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"off\"/></w:rPr><w:t>露</w:t>"
            + "</w:r></w:p>";
        Assert.Equal("P 1\nP a\nP b\nP c\nP d\nP x\nP 显\nP 露", OfficeReading.Dump(Word(body, ("word/styles.xml", Root("styles", styles)))));
    }

    [Fact]
    public void Places_are_paragraphs_of_the_body_and_cells_of_tables()
    {
        string body = Paragraph("a") + "<w:p/>"
            + $"<w:tbl><w:tr>{Cell("1")}{Cell("2")}</w:tr><w:tr>{Cell("3", "<w:gridSpan w:val=\"2\"/>")}{Cell("4")}</w:tr></w:tbl>"
            + Paragraph("b");
        Assert.Equal(
            "P a @paragraph 1\nT @table 1,1,1\nC 0,0 1x1 1 @table 1,1,1\nC 0,1 1x1 2 @table 1,1,2\nC 1,0 1x2 3 @table 1,2,1\nC 1,2 1x1 4 "
            + "@table 1,2,3\n/T @table 1,2,3\nP b @paragraph 3",
            OfficeReading.Dump(Word(body), withPlaces: true));
    }
}
