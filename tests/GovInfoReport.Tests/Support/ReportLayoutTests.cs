using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class ReportLayoutTests
{
    private static readonly Gen<AnnualReport> Reports = ReportGenerator.ArbitraryWithBlanks;

    public static TheoryData<string> Names => [.. ReportLayout.All.Select(l => l.Name)];

    private static ReportLayout Layout(string name) => ReportLayout.All.Single(l => l.Name == name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_figure_stands_in_the_text_once_in_the_order_of_the_format(string name)
    {
        ReportLayout layout = Layout(name);
        Gen.Select(Reports, LayoutGenerator.Exact).Holds((report, choice) =>
        {
            LayoutOptions options = LayoutGenerator.Clarify(layout, choice.Options) with { BlankMark = "/" };
            RenderedReport document = layout.Render(report, options);
            RenderedPiece[] figures = [.. document.Pieces.Where(p => p.Cell.Cell is not null)];
            Assert.Equal(ReportFormat.Current.Cells, figures.Select(p => p.Cell.Cell!));
            Assert.All(figures, p => Assert.Equal(p.Cell.Text, document.Text.Substring(p.Start, p.Length)));
        }, samples: 60);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_row_has_its_label_with_official_labels(string name)
    {
        string text = Layout(name).Write(Plain(), LayoutOptions.Default);
        Assert.All(
            ReportFormat.Current.Tables.SelectMany(t => t.Rows),
            row => Assert.Contains(row.Label, text, StringComparison.Ordinal));
        Assert.All(ReportFormat.Current.Sections, section => Assert.Contains(section.Heading, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Layouts_look_as_they_are_meant_to(string name)
    {
        string text = Layout(name).Write(Plain(), LayoutOptions.Default with { BlankMark = "", WrappedHeads = true });
        string expected = name switch
        {
            nameof(TrailingBarCellALine) => "规章 |\n1 |\n|\n3 |\n行政规范性文件 |",
            nameof(TrailingBarRowALine) => "规章 | 1 | | 3 | \n",
            nameof(LeadingBarRows) => "| 规章 | 1 | | 3 | \n",
            nameof(LoneBarOpensRow) => "|\n规章 |\n1 |\n|\n3 |\n|\n行政规范性文件 |",
            nameof(AlternateBars) => "规章\n|\n1\n|\n|\n3\n|\n行政规范性文件\n|",
            nameof(BarRowsWithCoveredCells) => "| | 2.其他法律行政法规禁止公开 | 46 | 47 |",
            nameof(MarkdownTables) => "| --- | --- | --- | --- |\n| 信息内容 |",
            nameof(MarkdownTablePerRow) => "| Column1 | Column2 | Column3 | Column4 |\n| --- | --- | --- | --- |\n| 规章 | 1 |  | 3 |\n",
            nameof(CellALine) => "规章\n1\n3\n行政规范性文件\n",
            nameof(CellALineBlankLines) => "规章\n\n1\n\n3\n\n行政规范性文件\n\n",
            nameof(TabBeforeCell) => "\t规章\n\t1\n\t\n\t3\n\n\t行政规范性文件\n",
            nameof(TabAmongEmptyLines) => "规章\n\n\t\n\n1\n\n\t\n\n\u00A0\n\n\t\n\n3\n\n\n\n行政规范性文件\n",
            nameof(TabRows) => "规章\t1\t\t3\n",
            nameof(SemicolonRows) => "规章;1;;3\n",
            nameof(OneLine) => " 规章 1 3 行政规范性文件 4 5 6 第二十条第（五）项 信息内容 本年处理决定数量 行政许可 7 ",
            nameof(SpaceRows) => "规章 1 3\n",
            nameof(SpaceAligned) => "规章",
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Span_remains_are_the_columns_without_a_cell()
    {
        string text = new TrailingBarRowALine().Write(Plain(), LayoutOptions.Default);
        Assert.Contains("第二十条第（一）项 | |||\n", text, StringComparison.Ordinal);
        Assert.Contains("申请人情况 | ||||||||\n", text, StringComparison.Ordinal);
        Assert.Contains("自然人 | 法人或其他组织 | 总计 | |||||||\n", text, StringComparison.Ordinal);
        Assert.Contains("行政复议 | 行政诉讼 | |||||||||||||\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Aligned_figures_stand_on_the_line_that_the_options_name()
    {
        foreach (FigureLine line in Enum.GetValues<FigureLine>())
        {
            string[] lines = new SpaceAligned().Write(Plain(), LayoutOptions.Default with { WrappedLabels = true, FigureLine = line })
                .Split('\n');
            int first = Array.FindIndex(lines, l => l.Contains("（二）部分公开（", StringComparison.Ordinal));
            int expected = line switch { FigureLine.First => 0, FigureLine.After => 2, _ => 1 };
            Assert.Contains(" 32 ", lines[first + expected], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Options_that_leave_doubt_are_not_exact()
    {
        Assert.False(new CellALine().IsExact(LayoutOptions.Default with { BlankMark = "" }));
        Assert.True(new TabBeforeCell().IsExact(LayoutOptions.Default with { BlankMark = "" }));
        Assert.False(new OneLine().IsExact(LayoutOptions.Default with { PageNumbers = PageNumberStyle.Hyphens }));
        Assert.All(ReportLayout.All, l => Assert.False(l.IsExact(LayoutOptions.Default with { PageNumbers = PageNumberStyle.Bare })));
    }

    /// <summary>A report whose n-th cell holds n; the second is blank.</summary>
    private static AnnualReport Plain()
    {
        ReportCellsBuilder cells = new();
        foreach (CellDefinition cell in ReportFormat.Current.Cells) cells[cell] = cell.Index == 1 ? null : cell.Index + 1;
        return new AnnualReport { Title = "云溪县2023年政府信息公开工作年度报告", Cells = cells.ToCells() };
    }
}
