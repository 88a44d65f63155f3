using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

public class HtmlTableTests
{
    [Theory]
    [InlineData("<table><tr><td>1<td>2<tr><th>3</table>", "table|cell 0,0: 1|cell 0,1: 2|cell 1,0: 3|end")]
    [InlineData("<table><thead><tr><td>1</thead><tbody><tr><td>2<tfoot><tr><td>3</table>", "table|cell 0,0: 1|cell 1,0: 2|cell 2,0: 3|end")]
    [InlineData("<table><td>1</td></td></tr><td>2</table>3</td>", "table|cell 0,0: 1|cell 1,0: 2|end|p: 3")]
    [InlineData("<table><tr><td>1<table></table>", "table|p: 1|table|end|end")]
    [InlineData("<table><tr><td>1</th>2</table>", "table|cell 0,0: 12|end")]
    [InlineData("<table><tr><td>1", "table|cell 0,0: 1|end")]
    public void End_tags_may_be_missing(string html, string expected) => HtmlTextTests.Reads(html, expected);

    [Theory]
    [InlineData("<table><tr><td rowspan=2>1<td colspan=2>2<tr><td>3<td>4</table>",
        "table|cell 0,0 2x1: 1|cell 0,1 1x2: 2|cell 1,1: 3|cell 1,2: 4|end")]
    [InlineData("<table><tr><td rowspan='3'>1<td>2<td rowspan=2>3<tr><td>4<tr><td>5<td>6</table>",
        "table|cell 0,0 3x1: 1|cell 0,1: 2|cell 0,2 2x1: 3|cell 1,1: 4|cell 2,1: 5|cell 2,2: 6|end")]
    [InlineData("<table><tr><td rowspan=0>1<td>2<tr><td>3<tr><td>4<tbody><tr><td>5</table>",
        "table|cell 0,0 3x1: 1|cell 0,1: 2|cell 1,1: 3|cell 2,1: 4|cell 3,0: 5|end")]
    [InlineData("<table><tr><td rowspan=9>1<td>2<tr><td>3<tbody><tr><td>4</table>",
        "table|cell 0,0 2x1: 1|cell 0,1: 2|cell 1,1: 3|cell 2,0: 4|end")]
    [InlineData("<table><tr><td rowspan=2 colspan=2>1<td>2<tr><td>3<tr><td>4</table>",
        "table|cell 0,0 2x2: 1|cell 0,2: 2|cell 1,2: 3|cell 2,0: 4|end")]
    [InlineData("<table><tr><td>1<td rowspan=2>2<tr><td colspan=2>3<td>4</table>",
        "table|cell 0,0: 1|cell 0,1 2x1: 2|cell 1,0 1x2: 3|cell 1,2: 4|end")]
    [InlineData(
        "<table><tr><td colspan=' +2px' data-rowspan=3>1<td colspan=0>2<td colspan=-3>3<td colspan=x>4<td colspan=2 colspan=5>5</table>",
        "table|cell 0,0 1x2: 1|cell 0,2: 2|cell 0,3: 3|cell 0,4: 4|cell 0,5 1x2: 5|end")]
    [InlineData("<table><tr><td rowspan=2>1<tr><tr><td>2</table>", "table|cell 0,0 2x1: 1|cell 2,0: 2|end")]
    public void Spans_take_their_places(string html, string expected) => HtmlTextTests.Reads(html, expected);

    [Theory]
    [InlineData("<table><tr><td><p>1</p>\n<p>&nbsp;</p><p>2<br>3</p></table>", "table|cell 0,0: 1/2/3|end")]
    [InlineData("<table><tr><td>&nbsp;<td> <td>　<td><p><o:p>&nbsp;</o:p></p></table>",
        "table|cell 0,0: |cell 0,1: |cell 0,2: |cell 0,3: |end")]
    [InlineData("<table><tr><td>1<div>2</div>3<span>4</span></table>", "table|cell 0,0: 1/2/34|end")]
    public void A_cell_is_one_block(string html, string expected) => HtmlTextTests.Reads(html, expected);

    [Theory]
    [InlineData("<table><tr><td><h1>a</h1>b<table><tr><td>1</table>c<p>d<td>e</table>",
        "table|p: a|p: b|table|cell 0,0: 1|end|p: c|p: d|cell 0,1: e|end")]
    [InlineData("<table><tr><td><table><tr><td>1<td><table><tr><td>2</table></table></table>",
        "table|table|cell 0,0: 1|cell 0,1: 2|end|end")]
    [InlineData("<table><tr><td><table><tr><td><table><tr><td>1</table></table></table>", "table|cell 0,0: 1|end")]
    [InlineData("<table><tr><td>a<td><table><tr><td>1<br>2</table>3<tr><td>b<td><table><tr><td></table></table>",
        "table|cell 0,0: a|cell 0,1: 1/2/3|cell 1,0: b|cell 1,1: |end")]
    [InlineData("<table><tr><td>a<table><tr><td>1</table><tr><td><table>b<tr><td>1</table></table>",
        "table|p: a|table|cell 0,0: 1|end|p: b|table|cell 0,0: 1|end|end")]
    [InlineData("<table><tr><td rowspan=2><table></table><td>1<tr><td>2</table>", "table|table|end|cell 0,1: 1|cell 1,1: 2|end")]
    [InlineData("<table><tr><td>1<table style='display:none'><tr><td>2</table>3</table>", "table|cell 0,0: 13|end")]
    public void Cells_that_hold_tables_are_layout(string html, string expected) => HtmlTextTests.Reads(html, expected);

    [Theory]
    [InlineData("a<table>b<tr>c<td>1</td>d<p>e</p></tr>f</table>g", "p: a|p: b|p: c|p: d|p: e|p: f|table|cell 0,0: 1|end|p: g")]
    [InlineData("<table><tr><td>x<table>a<tr><td>1</table></table>", "table|p: x|p: a|table|cell 0,0: 1|end|end")]
    [InlineData("<table><caption>表2</caption><tr><td>1</table>", "table|p: 表2|cell 0,0: 1|end")]
    [InlineData("<table><tr><td>规章<td><input value=12><td><INPUT type='text' value=\" 3 \" readonly><td>5<input type=number value=6>",
        "table|cell 0,0: 规章|cell 0,1: 12|cell 0,2: 3|cell 0,3: 5 6|end")]
    [InlineData(
        "<input value=1><table><tr><td>a<input type=hidden value=1><input type=button value=2><input value=查询><input hidden value=3><input "
        + "type=radio value=4>", "table|cell 0,0: a 2 查询|end")]
    [InlineData("<table><form><input><tr><td>1</form></table>2", "table|cell 0,0: 1|end|p: 2")]
    public void Text_astray_stands_before_the_table(string html, string expected) => HtmlTextTests.Reads(html, expected);

    [Theory]
    [InlineData("<table><tr><td style='display:none'>1<td>2<tr hidden><td>3<tr><td>4</table>", "table|cell 0,0: 2|cell 1,0: 4|end")]
    [InlineData("<table><tbody style='display:none'><tr><td>1</tbody><tbody><tr><td>2</table>", "table|cell 0,0: 2|end")]
    [InlineData("<div hidden><table><tr><td>1</table></div><table><tr><td>2</table>", "table|cell 0,0: 2|end")]
    public void Hidden_rows_and_cells_take_no_place(string html, string expected) => HtmlTextTests.Reads(html, expected);

    [Theory]
    [InlineData("<p><img src=a.png></p>")]
    [InlineData("<table><tr><td><img src=a.png></td></tr></table>")]
    public void Tables_that_are_pictures_are_reported_as_such(string picture)
    {
        string html = $"<h1>临河县2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>全年公开信息100条。</p><p>二、主动公开政府信息情况</p>{picture}" +
            $"<p>三、收到和处理政府信息公开申请情况</p>{picture}<p>四、政府信息公开行政复议、行政诉讼情况</p>{picture}<p>五、存在的主要问题及改进情况</p><p>无</p><p>六、其他需要报告的事项</p><p>无</p>";
        Diagnostic[] missing = [.. ReportParser.Parse(html).Diagnostics.Where(d => d.Id == "GIR1003")];
        Assert.Equal(["t2", "t3", "t4"], missing.Select(d => d.Location.Place.ToString()));
        Assert.All(missing, d => Assert.Contains("may be a picture", d.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_pasted_from_Word_reads_as_a_browser_shows_it() => HtmlTextTests.Reads(
        """
        <div class=Section1 style='layout-grid:15.6pt'><p class=MsoNormal><b
        style='mso-bidi-font-weight:normal'><span lang=EN-US style='font-size:
        16.0pt'>20</span></b><span lang=EN-US>24<o:p></o:p></span><span
        style='font-family:宋体;mso-ascii-font-family:"Times New Roman"'>年</span></p>
        <!--[if gte vml 1]><v:shape id="_x0000_s1026"
        type="#_x0000_t202"><v:textbox><![if !mso]><table><tr><td><![endif]>框</v:textbox></v:shape><![endif]-->
        <table class=MsoNormalTable border=0 cellpadding=0 width=643 style='width:482.0pt;mso-yfti-tbllook:1184'>
         <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes;height:20pt'>
          <td width=107 colspan=2 rowspan=2 style='border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:
          0cm 5.4pt'><p class=MsoNormal align=center style='text-align:center'><span style='mso-bidi-font-size:10.5pt'>规<span
          lang=EN-US>&nbsp;&nbsp; </span>章<o:p></o:p></span></p></td>
          <td><p class=MsoNormal><font face="宋体"><span lang=EN-US>1</span></font><span lang=EN-US>2<o:p></o:p></span></p></td>
         </tr>
         <![if !supportMisalignedColumns]>
         <tr height=0><td width=107 style='border:none'></td></tr>
         <![endif]>
        </table></div>
        """,
        "p: 2024年|table|cell 0,0 2x2: 规\u00A0\u00A0 章|cell 0,2: 12|cell 1,2: |end");
}
