using static GovInfoReport.Parsing.Tests.OfficeFile;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// What people see of a Word document; the expected texts are what LibreOffice draws, or the standard says, of the same files.
/// </summary>
public class WordLookTests
{
    private const string Mc = "mc:AlternateContent", W99 = "xmlns:w99=\"urn:99\"";

    [Theory]
    [InlineData("<w:strike/>", "~7~12")]
    [InlineData("<w:dstrike/>", "~7~12")]
    [InlineData("<w:strike w:val=\"1\"/>", "~7~12")]
    [InlineData("<w:strike w:val=\"0\"/>", "712")]
    [InlineData("<w:strike w:val=\"false\"/>", "712")]
    [InlineData("<w:dstrike w:val=\"off\"/>", "712")]
    [InlineData("<w:vertAlign w:val=\"superscript\"/>", "^7^12")]
    [InlineData("<w:vertAlign w:val=\"subscript\"/>", "_7_12")]
    [InlineData("<w:vertAlign w:val=\"baseline\"/>", "712")]
    [InlineData("<w:position w:val=\"12\"/>", "^7^12")]
    [InlineData("<w:position w:val=\"6\"/><w:sz w:val=\"14\"/>", "^7^12")]
    [InlineData("<w:position w:val=\"-12\"/>", "_7_12")]
    [InlineData("<w:position w:val=\"2\"/>", "712")]
    [InlineData("<w:position w:val=\"6pt\"/>", "^7^12")]
    [InlineData("<w:vanish/>", "12")]
    [InlineData("<w:webHidden/>", "?7?12")] // on Word's paper, not on LibreOffice's
    [InlineData("<w:specVanish/>", "12")]
    [InlineData("<w:vanish w:val=\"off\"/>", "712")]
    [InlineData("<w:color w:val=\"FFFFFF\"/>", "12")]
    [InlineData("<w:color w:val=\"FEFEFE\"/>", "12")]
    [InlineData("<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>", "12")]
    [InlineData("<w:color w:val=\"FFFFFF\" w:themeColor=\"text1\" w:themeTint=\"00\"/>", "12")]
    [InlineData("<w:color w:val=\"808080\" w:themeColor=\"background1\" w:themeShade=\"80\"/>", "712")]
    [InlineData("<w:color w:themeColor=\"background1\"/>", "?7?12")] // LibreOffice draws it black
    [InlineData("<w:color w:val=\"FFFFFF\" w:themeColor=\"text1\"/>", "?7?12")]
    [InlineData("<w:color w:val=\"FFFFFF\" w:themeColor=\"none\"/>", "12")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"44546A\" w:themeFill=\"text2\"/>", "712")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"auto\" w:themeFill=\"text2\"/>", "?7?12")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"pct50\" w:color=\"000000\" w:fill=\"FFFFFF\"/>", "712")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"pct5\" w:color=\"auto\" w:fill=\"auto\"/>", "?7?12")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"diagStripe\" w:color=\"000000\" w:fill=\"FFFFFF\"/>", "?7?12")]
    [InlineData("<w:color w:val=\"F0F0F0\"/>", "?7?12")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"000080\"/>", "712")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"black\"/>", "712")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"pct50\" w:fill=\"000080\"/>", "712")]
    [InlineData("<w:color w:val=\"FFFF00\"/><w:highlight w:val=\"yellow\"/>", "12")]
    [InlineData("<w:color w:val=\"000000\"/><w:shd w:val=\"solid\" w:color=\"000000\"/>", "12")]
    [InlineData("<w:color w:val=\"auto\"/>", "712")]
    [InlineData("<w:color w:val=\"FF0000\"/>", "712")]
    [InlineData("<w:sz w:val=\"2\"/>", "12")]
    [InlineData("<w:sz w:val=\"1pt\"/>", "12")]
    [InlineData("<w:sz w:val=\"4\"/>", "?7?12")]
    [InlineData("<w:sz w:val=\"21\"/>", "712")]
    [InlineData("<w:w w:val=\"1\"/>", "12")]
    [InlineData("<w:rFonts w:ascii=\"Symbol\"/>", "712")]
    [InlineData("<w:rFonts w:ascii=\"Wingdings\"/>", "?#?12")]
    [InlineData("<w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\"/>", "712")]
    [InlineData("<w:eastAsianLayout w:combine=\"1\"/>", "?7?12")]
    [InlineData("<x:vanish xmlns:x=\"urn:x\"/>", "712")]
    [InlineData("<w:rPrChange w:id=\"1\"><w:rPr><w:strike/></w:rPr></w:rPrChange>", "712")]
    public void Properties_of_a_run(string properties, string expected) => Assert.Equal(expected, OfficeLooks.Dump(Word(Runs(properties))));

    [Theory] // LibreOffice draws the colour of the text and not its fill.
    [InlineData("<w14:noFill/>", "", "?7?12")]
    [InlineData("<w14:noFill/>", "<w:color w:val=\"FFFFFF\"/>", "12")]
    [InlineData("<w14:solidFill><w14:srgbClr w14:val=\"FFFFFF\"/></w14:solidFill>", "", "?7?12")]
    [InlineData("<w14:solidFill><w14:srgbClr w14:val=\"FFFFFF\"/></w14:solidFill>", "<w:color w:val=\"FFFFFF\"/>", "12")]
    [InlineData("<w14:solidFill><w14:srgbClr w14:val=\"000000\"/></w14:solidFill>", "<w:color w:val=\"FFFFFF\"/>", "?7?12")]
    [InlineData("<w14:solidFill><w14:srgbClr w14:val=\"000000\"/></w14:solidFill>", "<w:color w:val=\"333333\"/>", "712")]
    [InlineData("<w14:srgbClr w14:val=\"000000\"><w14:alpha w14:val=\"100000\"/></w14:srgbClr>", "", "?7?12")]
    [InlineData("<w14:srgbClr w14:val=\"000000\"><w14:alpha w14:val=\"20000\"/></w14:srgbClr>", "", "712")]
    [InlineData("<w14:solidFill><w14:schemeClr w14:val=\"bg1\"/></w14:solidFill>", "", "?7?12")]
    [InlineData("<w14:schemeClr w14:val=\"bg1\"><w14:lumMod w14:val=\"50000\"/></w14:schemeClr>", "", "712")]
    [InlineData("<w14:gradFill><w14:gsLst/></w14:gradFill>", "", "712")]
    public void Fills_of_text(string fill, string properties, string expected) => Assert.Equal(expected, OfficeLooks.Dump(Word(Runs(
        $"{properties}<w14:textFill xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\">{fill}</w14:textFill>"))));

    [Fact]
    public void Colours_that_text_names_are_those_of_the_theme()
    {
        const string theme = """
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme>
            <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
            <a:dk2><a:srgbClr val="000080"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="FFFFFF"/></a:accent1>
            </a:clrScheme></a:themeElements></a:theme>
            """;
        (string, string) part = ("word/theme.xml", theme);
        Assert.Equal("12", OfficeLooks.Dump(Word(Runs("<w:color w:val=\"FFFFFF\" w:themeColor=\"accent1\"/>"), part)));
        Assert.Equal("712", OfficeLooks.Dump(Word(Runs("<w:color w:val=\"000080\" w:themeColor=\"text2\"/>"), part)));
        // Without a theme the accent is blue: programs that go by it show the text.
        Assert.Equal("?7?12", OfficeLooks.Dump(Word(Runs("<w:color w:val=\"FFFFFF\" w:themeColor=\"accent1\"/>"))));
    }

    [Theory]
    [InlineData("<w:strike/>", "~7~12")]
    [InlineData("<w:vanish/>", "12")]
    [InlineData("<w:vertAlign w:val=\"superscript\"/>", "^7^12")]
    [InlineData("<w:color w:val=\"FFFFFF\"/>", "12")]
    [InlineData("<w:sz w:val=\"2\"/>", "12")]
    public void The_same_by_styles_of_all_kinds_and_by_defaults(string look, string expected)
    {
        string plain = string.Concat(look.Split('>', StringSplitOptions.RemoveEmptyEntries).Take(1).Select(Off));
        string styles = $"""
            <w:style w:type="character" w:styleId="base"><w:rPr>{look}</w:rPr></w:style>
            <w:style w:type="character" w:styleId="char"><w:basedOn w:val="base"/></w:style>
            <w:style w:type="paragraph" w:styleId="para"><w:link w:val="char"/><w:rPr>{look}</w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="derived"><w:basedOn w:val="para"/></w:style>
            <w:style w:type="table" w:styleId="table"><w:rPr>{look}</w:rPr></w:style>
            """;
        string shown = $"<w:r><w:rPr>{plain}</w:rPr><w:t>12</w:t></w:r>";
        Assert.Equal(expected,
            Read($"<w:p><w:r><w:rPr><w:rStyle w:val=\"char\"/></w:rPr><w:t>7</w:t></w:r><w:r><w:t>12</w:t></w:r></w:p>", styles));
        Assert.Equal(expected, Read($"<w:p><w:pPr><w:pStyle w:val=\"para\"/></w:pPr><w:r><w:t>7</w:t></w:r>{shown}</w:p>", styles));
        Assert.Equal(expected, Read($"<w:p><w:pPr><w:pStyle w:val=\"derived\"/></w:pPr><w:r><w:t>7</w:t></w:r>{shown}</w:p>", styles));
        Assert.Equal(expected,
            Read($"<w:tbl><w:tblPr><w:tblStyle w:val=\"table\"/></w:tblPr><w:tr><w:tc><w:p><w:r><w:t>7</w:t></w:r>{shown}</w:p></w:tc>"
            + $"</w:tr></w:tbl>", styles));
        string defaults = $"<w:docDefaults><w:rPrDefault><w:rPr>{look}</w:rPr></w:rPrDefault></w:docDefaults>";
        Assert.Equal(expected, Read($"<w:p><w:r><w:t>7</w:t></w:r>{shown}</w:p>", defaults));
        string normal = $"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:rPr>{look}</w:rPr></w:style>";
        Assert.Equal(expected, Read($"<w:p><w:r><w:t>7</w:t></w:r>{shown}</w:p>", normal));

        static string Off(string property) => property switch
        {
            ['<', 'w', ':', 'v', 'e', ..] => "<w:vertAlign w:val=\"baseline\"/>",
            ['<', 'w', ':', 'c', ..] => "<w:color w:val=\"000000\"/>",
            ['<', 'w', ':', 's', 'z', ..] => "<w:sz w:val=\"21\"/>",
            _ => property.TrimEnd('/') + " w:val=\"0\"/>",
        };
    }

    [Fact]
    public void A_toggle_of_a_character_style_turns_over_that_of_the_paragraph()
    {
        const string styles = """
            <w:style w:type="character" w:styleId="c"><w:rPr><w:strike/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="p"><w:rPr><w:strike/></w:rPr></w:style>
            """;
        Assert.Equal("~7~12",
            Read("<w:p><w:pPr><w:pStyle w:val=\"p\"/></w:pPr><w:r><w:t>7</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"c\"/></w:rPr>"
            + "<w:t>12</w:t></w:r></w:p>", styles));
    }

    [Theory]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"FF0000\"/>", "", "", "FF0000", "12")]
    [InlineData("", "<w:shd w:val=\"clear\" w:fill=\"FF0000\"/>", "", "FF0000", "12")]
    [InlineData("", "", "<w:shd w:val=\"clear\" w:fill=\"FF0000\"/>", "FF0000", "12")]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"FF0000\"/>", "", "", "FFFFFF", "712")]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"FF0000\"/>", "<w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>", "", "FFFFFF", "12")]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"FF0000\"/>", "<w:shd w:val=\"clear\" w:fill=\"auto\"/>", "", "FF0000", "12")]
    public void Text_in_the_colour_behind_it_is_not_seen(string table, string cell, string paragraph, string color, string expected)
    {
        string text = $"<w:p><w:pPr>{paragraph}</w:pPr><w:r><w:rPr><w:color w:val=\"{color}\"/></w:rPr><w:t>7</w:t></w:r><w:r>"
            + $"<w:t>12</w:t></w:r></w:p>";
        string body = $"<w:tbl><w:tblPr>{table}</w:tblPr><w:tr><w:tc><w:tcPr>{cell}</w:tcPr>{text}</w:tc></w:tr></w:tbl>";
        Assert.Equal(expected, OfficeLooks.Dump(Word(body)));
    }

    [Fact]
    public void White_text_over_the_first_row_of_a_table_style_is_in_doubt_and_not_lost()
    {
        const string styles = "<w:style w:type=\"table\" w:styleId=\"t\"><w:tblStylePr w:type=\"firstRow\"><w:rPr>"
            + "<w:color w:val=\"FFFFFF\"/></w:rPr><w:tcPr><w:shd w:val=\"clear\" w:fill=\"000080\"/></w:tcPr></w:tblStylePr></w:style>";
        string body = $"<w:tbl><w:tblPr><w:tblStyle w:val=\"t\"/></w:tblPr>"
            + $"<w:tr>{Cell("1")}<w:tc>{Runs("<w:color w:val=\"FFFFFF\"/>")}</w:tc></w:tr></w:tbl>";
        Assert.Equal("1|?7?12", Read(body, styles));
    }

    [Fact]
    public void A_paragraph_raised_as_a_whole_stands_on_its_line() =>
        Assert.Equal("7", OfficeLooks.Dump(Word("<w:p><w:r><w:rPr><w:position w:val=\"12\"/></w:rPr><w:t>7</w:t></w:r></w:p>")));

    [Theory]
    [InlineData("Symbol", "F034", "124")]
    [InlineData("Symbol", "0034", "124")]
    [InlineData("Symbol", "F061", "12?#?")]
    [InlineData("Wingdings", "F083", "12③")]
    [InlineData("Wingdings", "F08C", "12❶")]
    [InlineData("Wingdings", "F034", "12?#?")]
    [InlineData("Webdings", "F034", "12?#?")]
    [InlineData("宋体", "2461", "12②")]
    [InlineData("宋体", "F034", "12?#?")]
    [InlineData("Symbol", "zz", "12?#?")]
    public void Symbols(string font, string code, string expected) =>
        Assert.Equal(expected,
            OfficeLooks.Dump(Word($"<w:p><w:r><w:t>12</w:t></w:r><w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r></w:p>")));

    [Fact]
    public void Characters_of_the_private_area_are_in_doubt() =>
        Assert.Equal("12?#?", OfficeLooks.Dump(Word("<w:p><w:r><w:t>12&#xF034;</w:t></w:r></w:p>")));

    [Theory]
    [InlineData(
        $"<{Mc}><mc:Choice {W99} Requires=\"w99\"><w:r><w:t>7</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>12</w:t></w:r>"
            + $"</mc:Fallback></{Mc}>",
        "12")]
    [InlineData(
        $"<{Mc}><mc:Choice {W99} Requires=\"wps w99\"><w:r><w:t>7</w:t></w:r></mc:Choice><mc:Choice Requires=\"wps\"><w:r><w:t>12</w:t>"
            + $"</w:r></mc:Choice><mc:Fallback><w:r><w:t>8</w:t></w:r></mc:Fallback></{Mc}>",
        "12")]
    [InlineData(
        $"<{Mc}><mc:Choice {W99} Requires=\"w99\"><w99:x/></mc:Choice><mc:Fallback><{Mc}><mc:Choice {W99} Requires=\"w99\"><w:r>"
            + $"<w:t>7</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>12</w:t></w:r></mc:Fallback></{Mc}></mc:Fallback></{Mc}>",
        "12")]
    [InlineData($"<{Mc}><mc:Choice Requires=\"none\"><w:r><w:t>7</w:t></w:r></mc:Choice></{Mc}><w:r><w:t>12</w:t></w:r>", "12")]
    [InlineData("<w:r><x:t xmlns:x=\"urn:x\">7</x:t><w:t>12</w:t></w:r>", "12")]
    [InlineData("<x:a xmlns:x=\"urn:x\"><w:r><w:t>7</w:t></w:r></x:a><w:r><w:t>12</w:t></w:r>", "?7?12")]
    [InlineData("<w:customXml><w:r><w:t>12</w:t></w:r></w:customXml>", "12")]
    public void Alternatives_and_foreign_elements(string content, string expected) =>
        Assert.Equal(expected, OfficeLooks.Dump(Word($"<w:p>{content}</w:p>")));

    [Fact]
    public void Elements_that_may_be_ignored_are()
    {
        string part = $"<w:document xmlns:w=\"{WordNamespace}\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:x=\"urn:x\" mc:Ignorable=\"x\">"
            + "<w:body><w:p><x:a><w:r><w:t>7</w:t></w:r></x:a><w:r><w:t>12</w:t></w:r></w:p></w:body></w:document>";
        Assert.Equal("12", OfficeLooks.Dump(Zip(("word/document.xml", part))));
    }

    [Fact]
    public void Rows_and_cells_may_stand_in_alternatives()
    {
        string row = $"<{Mc}><mc:Choice {W99} Requires=\"w99\"><w:tr>{Cell("7")}</w:tr></mc:Choice><mc:Fallback><w:tr>{Cell("1")}<{Mc}>"
            + $"<mc:Fallback>{Cell("2")}</mc:Fallback></{Mc}></w:tr></mc:Fallback></{Mc}>";
        Assert.Equal("1|2", OfficeLooks.Dump(Word($"<w:tbl>{row}</w:tbl>")));
    }

    [Theory]
    [InlineData("<w:r><w:drawing><a:blip/></w:drawing></w:r>", "[picture]")]
    [InlineData("<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>", "[picture]")]
    [InlineData(
        "<w:r><w:object><v:shape/><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\"/></w:object></w:r>",
        "[picture]")]
    [InlineData("<w:r><w:pict><v:shape><v:textpath string=\"12\"/></v:shape></w:pict></w:r>", "[picture]")]
    [InlineData(
        "<w:r><w:drawing><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/></w:drawing></w:r>",
        "[picture]")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:drawing><a:blip/></w:drawing></w:r>", "")]
    [InlineData(
        "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
        + "<wp:docPr id=\"1\" hidden=\"1\"/><a:blip/></wp:inline></w:drawing></w:r>",
        "")]
    [InlineData("<w:r><w:pict><v:shape style=\"visibility:hidden\"><v:imagedata/></v:shape></w:pict></w:r>", "")]
    [InlineData("<w:r><w:drawing><wps:wsp/></w:drawing></w:r>", "")]
    public void Pictures_in_a_cell(string content, string expected) =>
        Assert.Equal("1|" + expected, OfficeLooks.Dump(Word($"<w:tbl><w:tr>{Cell("1")}<w:tc><w:p>{content}</w:p></w:tc></w:tr></w:tbl>")));

    [Theory]
    [InlineData("<w:trPr><w:del w:id=\"1\"/></w:trPr>", "9")]
    [InlineData("<w:trPr><w:ins w:id=\"1\"/></w:trPr>", "7|8|9")]
    [InlineData("<w:trPr><w:trHeight w:val=\"1\" w:hRule=\"exact\"/></w:trPr>", "9")]
    [InlineData("<w:trPr><w:trHeight w:val=\"1\"/></w:trPr>", "7|8|9")]
    [InlineData("<w:trPr><w:hidden/></w:trPr>", "?7?|?8?|9")]
    public void Rows_that_nobody_sees(string properties, string expected) =>
        Assert.Equal(expected,
            OfficeLooks.Dump(Word($"<w:tbl><w:tr>{properties}{Cell("7")}{Cell("8")}</w:tr><w:tr>{Cell("9")}</w:tr></w:tbl>")));

    [Theory]
    [InlineData("{<w:instrText>eq \\o\\ac(○,3)</w:instrText>}", "12③")]
    [InlineData("{<w:instrText>EQ \\f(1,2)</w:instrText>}", "12?#?")]
    [InlineData("{<w:instrText>SYMBOL 52 \\f Symbol</w:instrText>}", "12?#?")]
    [InlineData("{<w:instrText>PAGE</w:instrText>}", "12")]
    [InlineData("{<w:instrText>=SUM(LEFT)</w:instrText>|<w:t>5</w:t>}", "125")]
    [InlineData("[<w:instrText>=SUM(LEFT)</w:instrText>|<w:t>5</w:t>}<w:t>6</w:t>", "12?5?6")]
    [InlineData(
        "<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"3\"/>"
        + "<w:listEntry w:val=\"4\"/></w:ddList></w:ffData></w:fldChar><w:instrText>FORMDROPDOWN</w:instrText>}",
        "124")]
    public void Fields(string field, string expected)
    {
        string runs = field.Replace("{", Mark("begin"), StringComparison.Ordinal).Replace("[", Mark("begin\" w:dirty=\"true"),
            StringComparison.Ordinal)
            .Replace("|", Mark("separate"), StringComparison.Ordinal).Replace("}", Mark("end"), StringComparison.Ordinal);
        Assert.Equal(expected, OfficeLooks.Dump(Word($"<w:p><w:r><w:t>12</w:t></w:r><w:r>{runs}</w:r></w:p>")));

        static string Mark(string type) => $"</w:r><w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r><w:r>";
    }

    [Theory]
    [InlineData(
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>0</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>1</w:t></w:r>",
        "?0?1")]
    [InlineData(
        "<w:sdt><w:sdtPr><w:showingPlcHdr w:val=\"0\"/></w:sdtPr><w:sdtContent><w:r><w:t>0</w:t></w:r></w:sdtContent></w:sdt>",
        "0")]
    [InlineData("<w:bdo w:val=\"rtl\"><w:r><w:t>12</w:t></w:r></w:bdo>", "?12?")]
    [InlineData("<m:oMath><m:sSup><m:e><m:r><m:t>12</m:t></m:r></m:e><m:sup><m:r><m:t>3</m:t></m:r></m:sup></m:sSup></m:oMath>", "12^3^")]
    [InlineData("<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>", "?12?")]
    [InlineData("<w:r><w:t>1</w:t><w:softHyphen/><w:t>2</w:t></w:r>", "12")]
    public void Controls_and_formulas(string content, string expected) =>
        Assert.Equal(expected, OfficeLooks.Dump(Word($"<w:p>{content}</w:p>")));

    [Fact]
    public void The_mark_of_a_note_is_raised_behind_a_figure_and_left_out_elsewhere()
    {
        const string reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        string own = "<w:p><w:r><w:t>5</w:t></w:r><w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>*</w:t></w:r></w:p>";
        string body = $"<w:p><w:r><w:t>题</w:t></w:r>{reference}</w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>12</w:t></w:r>{reference}</w:p>"
            + $"</w:tc><w:tc>{own}</w:tc></w:tr></w:tbl>";
        Assert.Equal("题|12^2^|5^*^", OfficeLooks.Dump(Word(body)));
    }

    [Fact]
    public void The_words_of_a_note_behind_a_figure_are_the_note_of_its_cell()
    {
        string table = $"<w:tbl><w:tr>{Cell("信息内容")}{Cell("本年处理决定数量")}</w:tr><w:tr>{Cell("行政许可")}<w:tc><w:p><w:r><w:t>198</w:t></w:r>"
            + "<w:r><w:footnoteReference w:id=\"7\"/></w:r></w:p></w:tc></w:tr>"
            + $"<w:tr>{Cell("行政处罚")}<w:tc><w:p><w:r><w:t>26</w:t></w:r>"
            + "<w:r><w:endnoteReference w:id=\"3\"/></w:r></w:p></w:tc></w:tr></w:tbl>";
        const string words = "<w:p><w:r><w:footnoteRef/></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>不</w:t></w:r>"
            + "<w:r><w:t>含上年结转3件</w:t></w:r></w:p>";
        string foot = $"<w:footnote w:id=\"1\">{Paragraph("别的")}</w:footnote><w:footnote w:id=\"7\">{words}</w:footnote>";
        string end = $"<w:endnote w:id=\"3\">{Paragraph("其中简易程序16件")}</w:endnote>";
        byte[] file = Word(
            Paragraph("二、主动公开政府信息情况") + table + Paragraph("三、收到和处理政府信息公开申请情况"),
            ("word/footnotes.xml", Root("footnotes", foot)), ("word/endnotes.xml", Root("endnotes", end)));
        AnnualReport report = ReportParser.Parse(file).Report;
        Assert.Equal((198, 26), (report["t2.licensing.decisions"], report["t2.penalties.decisions"]));
        Assert.Equal(
            [("t2.licensing.decisions", "含上年结转3件"), ("t2.penalties.decisions", "其中简易程序16件")],
            report.Notes.Select(n => (n.Place.ToString(), n.Text)));
    }

    [Fact]
    public void A_part_in_a_cell_that_is_not_read_is_said_and_in_doubt() =>
        Assert.Equal("1|?#?|! GIR0004", OfficeLooks.Dump(Word($"<w:tbl><w:tr>{Cell("1")}<w:tc><w:altChunk/><w:p/></w:tc></w:tr></w:tbl>")));

    [Fact]
    public void Marks_stay_with_their_text_where_a_text_box_interrupts_it()
    {
        string box = $"<w:r><w:pict><v:textbox><w:txbxContent>{Runs("<w:strike/>")}</w:txbxContent></v:textbox></w:pict></w:r>";
        Assert.Equal("~7~12|3~9~4",
            OfficeLooks.Dump(Word(
            $"<w:p><w:r><w:t>3</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>9</w:t></w:r>{box}<w:r><w:t>4</w:t></w:r></w:p>")));
    }

    [Fact]
    public void Marks_stay_with_their_text_where_a_number_is_put_before_it()
    {
        const string numbering =
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        string body = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:rPr><w:strike/></w:rPr><w:t>甲</w:t></w:r></w:p>"
            + Paragraph("乙", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>");
        Assert.Equal("1.~甲~乙", OfficeLooks.Dump(Word(body, ("word/numbering.xml", Root("numbering", numbering)))));
    }

    private static string Runs(string properties) =>
        $"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>7</w:t></w:r><w:r><w:t>12</w:t></w:r></w:p>";

    private static string Read(string body, string styles) => OfficeLooks.Dump(Word(body, ("word/styles.xml", Root("styles", styles))));
}
