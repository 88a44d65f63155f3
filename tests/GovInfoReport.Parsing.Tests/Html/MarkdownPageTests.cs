namespace GovInfoReport.Parsing.Tests;

/// <summary>Markdown whose tables are written in HTML is read by its lines.</summary>
public class MarkdownPageTests
{
    private const string Table = "<table border=\"1\">\n<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>\n"
        + "<tr><td>规章</td><td>7</td><td>8</td><td>9</td></tr>\n</table>";

    [Fact]
    public void Its_lines_are_paragraphs_and_its_headings_begin_sections()
    {
        AnnualReport report = ReportParser.Parse(
            $"# 青山县教育局2023年政府信息公开工作年度报告\n\n根据有关条例规定，编制本报告。\n\n## 一、总体情况\n\n公开信息3条。\n（一）主动公开。\n\n"
            + $"## 二、主动公开政府信息情况\n\n{Table}\n\n## 五、存在的主要问题及改进情况\n\n不足。\n\n## 六、其他需要报告的事项\n\n无。\n").Report;
        Assert.Equal(("青山县教育局2023年政府信息公开工作年度报告", "根据有关条例规定，编制本报告。"), (report.Title, report.Preamble));
        Assert.Equal("公开信息3条。\n（一）主动公开。", report.Overview?.Text);
        Assert.Equal(("不足。", "无。"), (report.Problems?.Text, report.OtherMatters?.Text));
        Assert.Equal(9, report.ProactiveDisclosure.Regulations.InForce);
    }

    [Theory]
    [InlineData("# 年报\n<table></table>", true)]
    [InlineData("前言\r\n## 一、总体情况\r\n<table></table>", true)]
    [InlineData("<p># 年报</p>\n# 年报", false)]
    [InlineData("前言\n#标签\n<table></table>", false)]
    [InlineData("#", false)]
    [InlineData("", false)]
    public void It_opens_with_no_tag_and_has_a_heading_before_the_first(string text, bool expected) =>
        Assert.Equal(expected, MarkdownPage.IsOne(text));

    // A page's line feeds are blanks.
    [Fact]
    public void Lines_of_a_page_are_no_paragraphs() => Assert.Equal(
        "公开信息3条， 其中1条。",
        ReportParser.Parse($"<p>一、总体情况</p><p>公开信息3条，\n其中1条。</p><p>二、主动公开政府信息情况</p>{Table}").Report.Overview?.Text);

    [Fact]
    public void A_table_whose_heading_is_missing_ends_the_section_before_it()
    {
        AnnualReport report = ReportParser.Parse($"<p>一、总体情况</p><p>正常。</p>{Table}<p>五、存在的主要问题及改进情况</p><p>不足。</p>").Report;
        Assert.Equal(("正常。", "不足。"), (report.Overview?.Text, report.Problems?.Text));
        Assert.Equal(9, report.ProactiveDisclosure.Regulations.InForce);
    }

    [Fact]
    public void A_table_of_the_agencys_own_stays_in_its_section() => Assert.Equal(
        "正常。\n栏目\t条数\n通知\t3\n完。",
        ReportParser.Parse("<p>一、总体情况</p><p>正常。</p><table><tr><td>栏目</td><td>条数</td></tr><tr><td>通知</td><td>3</td></tr></table>"
            + $"<p>完。</p><p>二、主动公开政府信息情况</p>{Table}").Report.Overview?.Text);
}
