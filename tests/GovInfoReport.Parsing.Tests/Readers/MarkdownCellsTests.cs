using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>What Markdown and tags write within a cell is seen as a browser shows it.</summary>
public class MarkdownCellsTests
{
    private const string Start = "二、主动公开政府信息情况\n\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| --- | --- | --- | --- |\n";

    [Theory]
    [InlineData("17<br>")]
    [InlineData("<br/>17<br />")]
    [InlineData("<b>17</b>")]
    [InlineData("<span style=\"color:red\">17</span>")]
    [InlineData("17<span style=\"display:none\">3</span>")]
    [InlineData("17<!-- 3 -->")]
    [InlineData("17<sup>3</sup>")]
    [InlineData("17^3^")]
    [InlineData("17~3~")]
    [InlineData("~~3~~17")]
    [InlineData("<del>3</del> 17")]
    [InlineData("==17==")]
    [InlineData("++17++")]
    [InlineData("**17**（含转办）")]
    [InlineData("[17]{.mark}")]
    [InlineData("[17](a.html)（含转办）")]
    [InlineData("`17`（含转办）")]
    [InlineData("17\\*")]
    [InlineData("&#49;7")]
    [InlineData("![3](a.png)17")]
    public void A_figure_is_read_through_them(string cell) => Assert.Equal(17, Read(cell).Report.ProactiveDisclosure.Regulations.Repealed);

    [Theory]
    [InlineData("1<br>7")]
    [InlineData("~~17~~")]
    [InlineData("<s>17</s>")]
    [InlineData("<span style=\"display:none\">17</span>3-7")]
    [InlineData("{--3--}{++17++}")]
    [InlineData("~~ 3 ~~17")]
    [InlineData("17<sup>3</sup>5")]
    [InlineData("[17]{.hidden}")]
    [InlineData("~~3~~~17")]
    public void What_is_no_figure_to_a_reader_of_the_page_is_null_and_said(string cell)
    {
        ParseResult parsed = Read(cell);
        Assert.Null(parsed.Report.ProactiveDisclosure.Regulations.Repealed);
        Assert.Contains(parsed.Diagnostics, d => d.Location.Place.ToString() is "t2.regulations.repealed" or "t2.regulations" or "t2");
        Assert.Equal(9, parsed.Report.ProactiveDisclosure.Regulations.InForce ?? 9);
    }

    [Theory]
    [InlineData("规<br>章")]
    [InlineData("<b>规章</b>")]
    [InlineData("~~规范性文件~~规章")]
    [InlineData("**规**章")]
    public void A_label_is_read_through_them(string label) => Assert.Equal(7,
        ReportParser.Parse($"{Start}| {label} | 7 | 8 | 9 |\n").Report.ProactiveDisclosure.Regulations.Issued);

    [Fact]
    public void A_cell_is_found_where_it_stands()
    {
        ParseResult parsed = Read("1<br>7");
        Diagnostic said = parsed.Diagnostics.First(d => d.Location.Place.ToString() == "t2.regulations.repealed");
        Assert.Equal((5, 12), (said.Location.Position.Line, said.Location.Position.Column));
    }

    [Theory]
    [InlineData("|:-:|:-:|:-:|:-:|")]
    [InlineData("| - | - | - | -: |")]
    public void Dashes_alone_part_the_head(string dashes) => Assert.Equal(9, ReportParser.Parse(
        Start.Replace("| --- | --- | --- | --- |", dashes, StringComparison.Ordinal) + "| 规章 | 7 | 8 | 9 |\n")
        .Report.ProactiveDisclosure.Regulations.InForce);

    [Theory]
    [InlineData("> ")]
    [InlineData(">")]
    [InlineData("> > ")]
    public void Quoted_lines_are_read_through_their_marks(string mark)
    {
        foreach (ReportLayout layout in (ReportLayout[])[new MarkdownTables(), new TrailingBarRowALine(), new CellALine()])
        {
            if (mark == ">" && layout is not MarkdownTables) continue;
            string plain = layout.Write(TestDocuments.Report, LayoutOptions.Default);
            string text = mark + plain.Replace("\n", "\n" + mark, StringComparison.Ordinal);
            AnnualReport read = ReportParser.Parse(text).Report;
            Assert.Equal(TestDocuments.Report.Cells, read.Cells);
            Assert.Equal(TestDocuments.Report.Title, read.Title);
        }
    }

    [Fact]
    public void A_figure_behind_such_a_mark_is_none() =>
        Assert.Null(ReportParser.Parse("二、主动公开政府信息情况\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n>7\n>8\n>9\n")
            .Report.ProactiveDisclosure.Regulations.Issued);

    private static ParseResult Read(string cell) => ReportParser.Parse($"{Start}| 规章 | 7 | {cell} | 9 |\n");
}
