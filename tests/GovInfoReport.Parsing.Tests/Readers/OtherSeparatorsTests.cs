using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Lines whose cells other marks part than bars and tabs are rows of tables all the same.</summary>
public class OtherSeparatorsTests
{
    [Theory]
    [InlineData('│')]
    [InlineData('┃')]
    [InlineData('║')]
    [InlineData('｜')]
    public void Lines_that_tables_are_drawn_with_are_bars(char mark)
    {
        foreach (ReportLayout layout in (ReportLayout[])[new LeadingBarRows(), new TrailingBarRowALine(), new BarRowsWithCoveredCells()])
            AssertExact(layout.Write(TestDocuments.Report, LayoutOptions.Default).Replace('|', mark), layout.Name);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    public void Commas_part_cells(char mark) =>
        AssertExact(new TabRows().Write(TestDocuments.Report, LayoutOptions.Default).Replace('\t', mark), "commas");

    [Fact]
    public void Cells_in_quotes_hold_commas() => AssertExact(
        string.Join('\n', new TabRows().Write(TestDocuments.Report, LayoutOptions.Default with { Thousands = true }).Split('\n')
            .Select(line => line.Contains('\t', StringComparison.Ordinal)
                ? string.Join(',', line.Split('\t').Select(cell => cell.Length == 0 ? "" : $"\"{cell}\"")) : line)), "quotes");

    [Theory]
    [InlineData("首页 | 政务公开 | 年报\n")]
    [InlineData("首页\t政务公开\t年报\n")]
    public void A_menu_above_leaves_commas_their_cells(string menu) => AssertExact(
        menu + new TabRows().Write(TestDocuments.Report, LayoutOptions.Default).Replace('\t', ','), menu);

    // Which digits are one figure is told by nothing.
    [Fact]
    public void Thousands_among_commas_are_not_guessed()
    {
        string text = new TabRows().Write(TestDocuments.Report, LayoutOptions.Default).Replace('\t', ',')
            .Replace("行政许可,", "行政许可,1,", StringComparison.Ordinal);
        Assert.Null(ReportParser.Parse(text).Report.ProactiveDisclosure.Licensing);
    }

    [Fact]
    public void Prose_keeps_its_commas()
    {
        const string Prose = "公开信息1,234条,接待1,200人次,答复3,4,5件。";
        AnnualReport read = ReportParser.Parse($"一、总体情况\n{Prose}\n二、主动公开政府信息情况\n信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,7,8,9\n").Report;
        Assert.Equal(Prose, read.Overview?.Text);
    }

    [Fact]
    public void A_line_in_a_text_without_tables_stays_as_it_is()
    {
        const string Prose = "首页│公开│年报";
        string? read = ReportParser.Parse($"一、总体情况\n{Prose}\n正常。\n五、存在的主要问题及改进情况\n无。\n").Report.Overview?.Text;
        Assert.Contains(Prose, read, StringComparison.Ordinal);
    }

    private static void AssertExact(string text, string layout)
    {
        CellComparison cells = CellComparison.Compare(TestDocuments.Report, ReportParser.Parse(text));
        Assert.True(cells.IsExact, $"{layout}: {cells}");
    }
}
