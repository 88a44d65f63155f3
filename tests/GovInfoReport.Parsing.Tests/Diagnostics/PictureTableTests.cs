using static GovInfoReport.Parsing.Tests.OfficeFile;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Tables that are published as images only: a diagnostic names that, table by table. PDF: see the tests of that package.
/// </summary>
public class PictureTableTests
{
    private const string WordPicture = "<w:p><w:r><w:drawing><a:blip r:embed=\"rId4\"/></w:drawing></w:r></w:p>";

    private static readonly string[] Headings =
    [
        "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
    ];

    [Theory]
    [InlineData("<p><img src=\"t3.png\"></p>")]
    [InlineData("<table><tr><td><p><img src=\"t3.png\"/></p></td></tr></table>")]
    [InlineData("<div align=center><a href=\"t3.png\"><img src=\"t3.png\"></a></div>")]
    public void In_a_page(string picture) =>
        AssertNamed(ReportParser
            .Parse("<html><body>" + string.Concat(Headings.Select((h, i) => $"<p>{h}</p>{(i == 2 ? picture : "")}<p>无。</p>"))
                + "</body></html>"));

    [Theory]
    [InlineData(WordPicture)]
    [InlineData($"<w:tbl><w:tr><w:tc>{WordPicture}</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"rId4\"/></v:shape></w:pict></w:r></w:p>")]
    public void In_a_Word_document(string picture) =>
        AssertNamed(ReportParser
            .Parse(Word(string.Concat(Headings.Select((h, i) => Paragraph(h) + (i == 2 ? picture : "") + Paragraph("无。"))))));

    [Fact]
    public void A_picture_beside_a_table_that_was_read_is_no_finding()
    {
        string page = new TestSupport.PlainPage().Write(TestDocuments.Report, TestSupport.LayoutOptions.Default)
            .Replace("<table", "<img src=\"seal.png\"><table", StringComparison.Ordinal);
        Assert.DoesNotContain(ReportParser.Parse(page).Diagnostics, d => d.Id == "GIR1023");
    }

    private static void AssertNamed(ParseResult parsed)
    {
        Assert.Equal(["t3"], parsed.Diagnostics.Where(d => d.Id == "GIR1023").Select(d => d.Place.Code));
        Assert.Equal(["t2", "t3", "t4"], parsed.Diagnostics.Where(d => d.Id == "GIR1003").Select(d => d.Place.Code));
    }
}
