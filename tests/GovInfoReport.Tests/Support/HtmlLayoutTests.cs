using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class HtmlLayoutTests
{
    public static TheoryData<string> Names => [.. HtmlLayout.All.Select(l => l.Name)];

    private static HtmlLayout Layout(string name) => HtmlLayout.All.Single(l => l.Name == name);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_browser_sees_every_figure_in_its_row_and_column(string name)
    {
        HtmlLayout layout = Layout(name);
        Gen.Select(ReportGenerator.ArbitraryWithBlanks, LayoutGenerator.Options).Holds((report, options) =>
        {
            IHtmlDocument page = new HtmlParser().ParseDocument(layout.Write(report, options));
            ReportDraft draft = ReportDraft.Of(report, options);
            List<GridCell[]> expected =
                [.. draft.Sections.Select(s => s.Table).OfType<GridTable>()
                    .SelectMany(t => t.FigureRows.Select(row => t.Rows[row].Where(c => c.RowSpan == 1).ToArray()))];
            List<string[]> rows =
                [.. page.QuerySelectorAll("tr").Where(r => r.QuerySelector("table") is null)
                    .Select(r => r.QuerySelectorAll("td,th").Where(c => ((IHtmlTableCellElement)c).RowSpan == 1).Select(Words).ToArray())];
            // Where a table is split, blank cells that go on from above may stand before a row.
            Assert.All(expected,
                row => Assert.Contains(rows, found => found.TakeLast(row.Length).SequenceEqual(row.Select(c => Words(c.FlatText)))));
        }, samples: 15);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_tables_have_as_many_columns_in_every_row(string name)
    {
        HtmlLayout layout = Layout(name);
        AnnualReport report = ReportGenerator.Consistent.Sample(1);
        IHtmlDocument page = new HtmlParser().ParseDocument(layout.Write(report, LayoutOptions.Default));
        foreach (IElement table in page.QuerySelectorAll("table")
            .Where(t => t.QuerySelector("table") is null && t.TextContent.Contains("本年收费金额", StringComparison.Ordinal)))
            Assert.All(table.QuerySelectorAll("tr"),
                row => Assert.Equal(4, row.Children.Cast<IHtmlTableCellElement>().Sum(c => c.ColumnSpan)));
    }

    [Fact]
    public void Bytes_are_in_the_encoding_and_declare_it()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Encoding gb18030 = Encoding.GetEncoding("GB18030");
        AnnualReport report = ReportGenerator.Consistent.Sample(1);
        byte[] bytes = new ContentSystemPage().WriteBytes(report, LayoutOptions.Default, gb18030, "gb2312");
        string text = gb18030.GetString(bytes);
        Assert.Contains("charset=gb2312", text, StringComparison.Ordinal);
        Assert.Contains(report.Title!, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_content_system_page_states_its_metadata()
    {
        AnnualReport report = ReportGenerator.Consistent.Sample(1);
        DocumentMetadata metadata = ContentSystemPage.MetadataOf(report);
        IHtmlDocument page = new HtmlParser().ParseDocument(new ContentSystemPage().Write(report, LayoutOptions.Default));
        Assert.Equal(report.Title, page.QuerySelector("meta[name=ArticleTitle]")!.GetAttribute("content"));
        Assert.Contains(metadata.IndexNumber!, page.QuerySelector("table.xxgk")!.TextContent, StringComparison.Ordinal);
    }

    private static string Words(IElement cell) => Words(cell.TextContent);

    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
