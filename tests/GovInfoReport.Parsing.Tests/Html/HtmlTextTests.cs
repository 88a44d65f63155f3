namespace GovInfoReport.Parsing.Tests;

public class HtmlTextTests
{
    [Theory]
    [InlineData("<p>a</p><div>b</div>c", "p: a|p: b|p: c")]
    [InlineData("<p>a<p>b<ul><li>c<li>d</ul><dl><dt>e<dd>f</dl>", "p: a|p: b|p: c|p: d|p: e|p: f")]
    [InlineData("a<br>b<br/>c", "p: a|p: b|p: c")]
    [InlineData("<h1>标题</h1><h6>小<b>节</b></h6>", "p: 标题|p: 小节")]
    [InlineData("<h2>a<h3>b</h2>c", "p: a|p: b|p: c")]
    [InlineData("<pre>a\n  b</pre>", "p: a|p: b")]
    [InlineData("a<hr>b", "p: a|p: b")]
    [InlineData("a<br><br>b", "p: a|p: b")]
    [InlineData("<p>a</p><p>&nbsp;</p><p>b</p>", "p: a|p: b")]
    public void Blocks_and_line_breaks_divide_paragraphs(string html, string expected) => Reads(html, expected);

    [Theory]
    [InlineData("<span>1</span><span>2</span>", "p: 12")]
    [InlineData("<b>1</b>2<font size=2>3</font><o:p></o:p>", "p: 123")]
    [InlineData("1<!-- -->2<wbr>3<a name=x></a>4", "p: 1234")]
    [InlineData("<p>1</p>2", "p: 1|p: 2")]
    [InlineData("<td>1</td><td>2</td>", "p: 1|p: 2")]
    public void Inline_elements_join_and_blocks_divide(string html, string expected) => Reads(html, expected);

    [Theory]
    [InlineData(" \r\n a \t\n b ", "p: a b")]
    [InlineData("<span>a </span> <b> b</b>", "p: a b")]
    [InlineData("　　全年&nbsp;&nbsp;收到　", "p: 全年\u00A0\u00A0收到")]
    [InlineData("a\0\u0001b", "p: ab")]
    public void White_space_collapses_and_outer_blanks_go(string html, string expected) => Reads(html, expected);

    [Theory]
    [InlineData("&lt;p&gt; &amp;amp; &quot;&#39;&apos;", "p: <p> &amp; \"''")]
    [InlineData("&#20214;&#x4EF6;&#x4ef6 &#20214", "p: 件件件 件")]
    [InlineData("&#128;&#150;&#0;&#xD800;&#x110000;&#99999999999;", "p: \u20AC\u2013\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("&#x20000;&NotEqualTilde;", "p: \U00020000\u2242\u0338")]
    [InlineData("&ldquo;三安全一稳定&rdquo;&middot;&mdash;", "p: “三安全一稳定”·—")]
    [InlineData("&copy2025 &notit; &notin; &unknown; & &; &#; &#x; A&B", "p: ©2025 ¬it; ∉ &unknown; & &; &#; &#x; A&B")]
    [InlineData("a&#32;&#10;b", "p: a b")]
    public void Character_references_are_decoded(string html, string expected) => Reads(html, expected);

    [Theory]
    [InlineData("a<!-- b --><!-->c<!--->d<!-- e --!>f", "p: acdf")]
    [InlineData("a<!--[if gte mso 9]><xml>b</xml><![endif]-->c<![if !supportMisalignedColumns]>d<![endif]>", "p: acd")]
    [InlineData("<!DOCTYPE html><?xml version=\"1.0\"?>a<![CDATA[b]]>c</ d>e</>f", "p: acef")]
    [InlineData(
        "a<script>b<!--<script>c</script>--></script>d<style>e{}</style><noscript>f</noscript><template><p>g</template><iframe>h</iframe>i",
        "p: adi")]
    [InlineData("<script>var s='</scripts>';document.write(\"<table><tr><td>9</td></tr></table>\")</SCRIPT >a", "p: a")]
    [InlineData("<textarea><td>1</textarea><xmp><b></xmp>", "p: <td>1|p: <b>")]
    [InlineData("<svg><title>a</title><text>b</text><p>c", "p: c")]
    [InlineData("a < b <3 <>c", "p: a < b <3 <>c")]
    public void What_is_no_text_is_left_out(string html, string expected) => Reads(html, expected);

    [Theory]
    [InlineData("a<span hidden>b</span>c<div HIDDEN>d</div>e", "p: ace")]
    [InlineData("<p style='color:red; DISPLAY : none !important'>a</p><p style=\"visibility:hidden\">b</p><p style='mso-hide:all'>c</p>d",
        "p: d")]
    [InlineData("<p style='display:none;display:block'>a</p><p style='display:none2'>b</p><p class=hidden title='display:none'>c",
        "p: a|p: b|p: c")]
    [InlineData("1<span style='display:none'>2<b>3<span>4</span></b></span>5", "p: 15")]
    [InlineData("<b><span style='display:none'>2</b>3", "p: 3")]
    [InlineData("<div style='display:none'>1<div>2</div>3</div>4", "p: 4")]
    [InlineData("<p>1<span style='display:none'>2</p>3", "p: 1|p: 3")]
    [InlineData("<p style='a:b' style='display:none'>1</p><p title='hid' style='display:none'>2</p><p style='a:b' hidden>3</p>", "p: 1")]
    [InlineData("<b style='display:none'>1<p>2</b>3", "p: 3")]
    [InlineData("<p><b style='display:none'>1<p>2", "")]
    [InlineData("<b><div><span style='display:none'>1</b>2</div>", "p: 2")]
    [InlineData("<b><span style='display:none'><div>1</b>2</div>3", "p: 2|p: 3|GIR0010")]
    [InlineData("<b><i style='display:none'><div>1</b>2</div>3</i>4", "p: 4")]
    [InlineData("1<v:shape id=x><v:stroke joinstyle=\"miter\"/><v:textbox>9</v:textbox></v:shape>2", "p: 12")]
    [InlineData("<input type=hidden value=9><img style='display:none' src=x>", "")]
    public void Hidden_elements_are_left_out(string html, string expected) => Reads(html, expected);

    [Theory]
    [InlineData("<p>1<v:shape id=x>2</p><p>3</p>", "p: 12|p: 3")]
    [InlineData("1<v:shape>2<v:textbox>3</v:textbox>4", "p: 124")]
    [InlineData("1<v:shape>2<v:textbox>3</v:shape>4", "p: 14")]
    [InlineData("1<v:shape style='display:none'>2", "p: 1")]
    [InlineData("<v:shape>1<!-- </v:shape> --><script></v:shape></script>2", "p: 12")]
    public void A_drawing_without_an_end_hides_nothing(string html, string expected) => Reads(html, expected);

    [Theory]
    [InlineData("<p>1<v:shape>2</p><p>3</v:shape>4</p>", "p: 1|p: 34|GIR0010")]
    [InlineData("<table><tr><td>1<v:line><td>2<v:shape>3<td>4</v:shape></table>", "table|cell 0,0: 1|cell 0,1: 2|cell 0,2: 4|end|GIR0010")]
    [InlineData("<b>1<v:shape>2</b>3<v:shape></v:shape>4", "p: 134|GIR0010")]
    [InlineData("<b>1<v:shape>2<div>3</b>4</div><v:shape></v:shape>", "p: 14|GIR0010")]
    [InlineData("1<v:shape>2<v:shape>3</v:shape>4", "p: 1|GIR0010")]
    [InlineData("<p>1<v:shape><textarea>2</textarea></p>3<v:shape></v:shape>", "p: 1|p: 3|GIR0010")]
    [InlineData("<p>1<v:shape> <v:stroke></p>2</v:stroke></v:shape>", "p: 1|p: 2")]
    public void A_drawing_that_ends_too_late_is_reported(string html, string expected) => Reads(html, expected);

    [Theory]
    [InlineData("<td a=\"x>y\">1", "p: 1")]
    [InlineData("<p a='>' b=\">\" c>1", "p: 1")]
    [InlineData("<p a=b\"c>1<p d=\"e\">2", "p: 1|p: 2")]
    [InlineData("<p \"a>1\">2", "p: 1\">2")]
    [InlineData("<p a = 'x>y' = \">1", "p: 1")]
    [InlineData("<div<p>1", "p: 1")]
    [InlineData("<P STYLE='a'>1</P\n>2", "p: 1|p: 2")]
    public void Tags_end_where_they_end_in_browsers(string html, string expected) => Reads(html, expected);

    [Theory]
    [InlineData("<meta name=\"PubDate\" content=\"2024-01-15 10:00\"><META content='某县&amp;某局 ' name=ContentSource>",
        "meta: PubDate=2024-01-15 10:00|meta: ContentSource=某县&某局")]
    [InlineData("<title> 某县2024年\n报告 </title><title>二</title>", "meta: title=某县2024年 报告")]
    [InlineData("<meta charset=utf-8><meta name=a><meta name=b content=''>x", "p: x")]
    [InlineData("<p>a<meta name=x content=y>b", "p: a|meta: x=y|p: b")]
    [InlineData("<table><tr><td>a<meta name=x content=y><title>t</title>b<td>c</table>",
        "table|cell 0,0: ab|meta: x=y|meta: title=t|cell 0,1: c|end")]
    [InlineData("<table><tr><td>a<meta name=x content=y>b<table><tr><td>c</table></table>",
        "table|p: ab|meta: x=y|table|cell 0,0: c|end|end")]
    public void Metadata_is_given_as_names_and_values(string html, string expected) => Reads(html, expected);

    [Theory]
    [InlineData("a<img src=x>b", "p: ab|image")]
    [InlineData("<p>a</p><img><p>b</p>", "p: a|image|p: b")]
    [InlineData("<table><tr><td>a<img>b<td><img></table>", "table|cell 0,0 HoldsPicture: ab|image|cell 0,1 HoldsPicture: |image|end")]
    public void Pictures_stand_after_their_line_or_cell(string html, string expected) => Reads(html, expected);

    [Fact]
    public void Places_are_those_of_the_first_and_last_character()
    {
        string html = "<p>\n  <b>全</b>年&nbsp;</p>\r\n<table><tr><td> <p>1</p>\n<p>2&gt;</p> </td><td></td></tr></table>";
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        new HtmlDocumentReader().Read(new DocumentInput { Text = html.AsMemory() }, builder);
        Document document = builder.ToDocument();
        string[] places = [.. document.Blocks.ToArray().Select(b => $"{b.Kind} {html.Substring(b.Source, b.SourceLength)}")];
        Assert.Equal(
            ["Paragraph 全</b>年&nbsp;", "TableStart <table><tr><td> <p>1</p>\n<p>2&gt;</p> </td><td></td></tr></table>",
                "Cell 1</p>\n<p>2&gt;", "Cell ", "TableEnd "],
            places);
        SourcePosition cell = document.SourceMap!.Locate(document.Blocks.Span[2].Source, 1);
        Assert.Equal((3, 20), (cell.Line, cell.Column));
    }

    internal static void Reads(string html, string expected) => Assert.Equal(expected.Replace('|', '\n'), HtmlReading.Describe(html));
}
