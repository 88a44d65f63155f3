namespace GovInfoReport.Parsing.Tests;

public class HtmlBoundsTests
{
    private const string Table = "<table><tr><td>1</td></tr></table>";

    [Fact]
    public void Ten_thousand_nested_elements_are_read_as_if_they_nested_less()
    {
        string html = string.Concat(Enumerable.Repeat("<div>", 10_000)) + Table + string.Concat(Enumerable.Repeat("</div>", 10_000))
            + Table;
        Assert.Equal("p: 1\ntable\ncell 0,0: 1\nend\nGIR0009", HtmlReading.Describe(html));
    }

    [Fact]
    public void Ten_thousand_nested_tables_end_where_they_end()
    {
        string html = string.Concat(Enumerable.Repeat("<table><tr><td></td><td>", 10_000)) + "1"
            + string.Concat(Enumerable.Repeat("</td></tr></table>", 10_000)) + Table;
        string[] lines = HtmlReading.Describe(html).Split('\n');
        Assert.Equal(64 + 1, lines.Count(l => l == "table"));
        Assert.Equal(["end", "table", "cell 0,0: 1", "end", "GIR0009"], lines[^5..]);
    }

    [Fact]
    public void A_cell_after_too_deep_content_is_a_cell_again()
    {
        string html = "<table><tr><td>" + string.Concat(Enumerable.Repeat("<div>", 1_000)) + "1<td>2</table>";
        Assert.Equal("table\ncell 0,0: 1\ncell 0,1: 2\nend\nGIR0009", HtmlReading.Describe(html));
    }

    [Fact]
    public void Spans_are_cut_to_the_bound()
    {
        string html = "<table><tr><td colspan=1000000000 rowspan=99999999999999999999>1<td>2<td colspan=5000>3</table>";
        Assert.Equal("table\ncell 0,0 1x1000: 1\ncell 0,1000: 2\ncell 0,1001 1x1000: 3\nend\nGIR0009", HtmlReading.Describe(html));
    }

    [Fact]
    public void Columns_end_at_the_bound()
    {
        string html = "<table><tr>" + string.Concat(Enumerable.Repeat("<td colspan=1000>x", 6)) + "</table>";
        Assert.EndsWith("cell 0,4000 1x96: x\ncell 0,4096: x\nend\nGIR0009", HtmlReading.Describe(html), StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_stops_when_the_document_is_full()
    {
        string html = string.Concat(Enumerable.Repeat("<p>a", 100_000));
        using DocumentBuilder builder = new(ReportParserOptions.Default with { MaxBlocks = 1_000 });
        new HtmlDocumentReader().Read(new DocumentInput { Text = html.AsMemory() }, builder);
        Document document = builder.ToDocument();
        Assert.Equal("GIR0008", Assert.Single(document.Diagnostics).Id);
        Assert.InRange(document.Blocks.Length, 1_000, 2_000);
    }

    [Theory]
    [InlineData("<table>a<tr><td>b")]
    [InlineData("<table><tr><td>b")]
    public void A_full_document_may_hold_open_tables(string start)
    {
        string html = start + string.Concat(Enumerable.Repeat("<tr>x<td rowspan=2>y", 10_000));
        Assert.Contains("GIR0008", HtmlReading.Describe(html, ReportParserOptions.Default with { MaxBlocks = 600 }),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a<!-- b")]
    [InlineData("a<p class='b")]
    [InlineData("a<script>b")]
    [InlineData("a<td")]
    [InlineData("a<![CDATA[ b")]
    public void A_page_that_ends_in_the_midst_is_reported(string html) => Assert.Equal("p: a\nGIR0010", HtmlReading.Describe(html));

    [Theory]
    [InlineData("<p>a")]
    [InlineData("<tr><td>1</td></tr>", "<table>")]
    public void Reading_can_be_cancelled(string piece, string start = "") =>
    Cancel(start + string.Concat(Enumerable.Repeat(piece, 100_000)));

    [Theory]
    [InlineData("<table><tr><td rowspan=3>1</td><td>2</td></tr><tr><td>3</td><td colspan=2>4", "")]
    [InlineData("<title>a</title><form><template><p>b", "")]
    [InlineData("<div hidden><b hidden><p>a<v:shape>b", "")]
    [InlineData("<pre>a<h1>b&nbsp;<svg><path>", "")]
    [InlineData("<table><tr><td><meta name=a content=b><p>c<p>d<img><i hidden>", "")]
    [InlineData("<table><tr><td><table><tr><td>a<br> b ", "<table><tr><td>1</td></tr>")]
    [InlineData("", "<table><tr><td colspan=9999 rowspan=9999>1<b>2<p>")]
    public void Nothing_of_a_page_stays_for_the_next(string start, string piece)
    {
        const string Page =
            "<title>t</title><form>a</form> b<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr>c</table><td>d</td><b>e<p hidden>f</p>"
            + "<v:shape>g<p>h<table><tr><td><table><tr><td>i</table>";
        string html = start + string.Concat(Enumerable.Repeat(piece, 5_000));
        string page = Page + string.Concat(Enumerable.Repeat("<div>", 100)), expected = "";
        Thread fresh = new(() => expected = HtmlReading.Describe(page));
        fresh.Start();
        fresh.Join();
        HtmlReading.Describe(html);
        Assert.Equal(expected, HtmlReading.Describe(page));
        HtmlReading.Describe(html, ReportParserOptions.Default with { MaxBlocks = 600 });
        Assert.Equal(expected, HtmlReading.Describe(page));
        Cancel(html + string.Concat(Enumerable.Repeat("<a>", 5_000)));
        Assert.Equal(expected, HtmlReading.Describe(page));
    }

    private static void Cancel(string html)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        Assert.Throws<OperationCanceledException>(() => new HtmlDocumentReader()
            .Read(new DocumentInput { Text = html.AsMemory(), CancellationToken = new CancellationToken(true) }, builder));
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<!-- -")]
    [InlineData("<a \"")]
    [InlineData("<a b='")]
    [InlineData("<a b='>")]
    [InlineData("<a b=\"'>'")]
    [InlineData("</")]
    [InlineData("<script>")]
    [InlineData("<script><!--<script></script>")]
    [InlineData("<textarea></texta")]
    [InlineData("<title>")]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<b></i>")]
    [InlineData("<b><p>")]
    [InlineData("<i style='display:none'><p>a</i>")]
    [InlineData("<p><div></section>")]
    [InlineData("<ul><li>")]
    [InlineData("<table>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<table><tr>a<td colspan=1000 rowspan=0>")]
    [InlineData("<tr><td a=b>1</td></tr>", "<table>")]
    [InlineData("<tr><td a=b>1</td><td>2</td><td a=c>&amp;</td></tr>", "<table>")]
    [InlineData("<tr><td colspan=1000 rowspan=0><tr><td>x", "<table>")]
    [InlineData("<tr><td rowspan=1000>x<td>y", "<table>")]
    [InlineData("<tbody><tr><td colspan=1000>x", "<table>")]
    [InlineData("a<tr>b<td>c", "<table>")]
    [InlineData("<form>")]
    [InlineData("<select><option>")]
    [InlineData("<svg><path>")]
    [InlineData("<template>")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("&a")]
    [InlineData("&#0000000000")]
    [InlineData("<p style='display:block'>")]
    [InlineData("<meta name=a content=b>")]
    [InlineData("<img>")]
    [InlineData("a<br>&nbsp;<hr>")]
    [InlineData("\u00A0 ")]
    [InlineData("<!-- a -->")]
    [InlineData("<![CDATA[a]]>", "<svg>")]
    [InlineData("<style>a{}</style>")]
    [InlineData("<a b=c d='e'>")]
    [InlineData("<sup>1</sup>", "<table><tr><td>")]
    [InlineData("<del>1</del>2", "<table><tr><td>")]
    [InlineData("规章<br>", "<table><tr><td>")]
    public void Work_grows_with_the_page_only(string piece, string start = "") => WorkGrowth.IsLinear(
        new HtmlDocumentReader(),
        length => new DocumentInput { Text = (start + string.Concat(Enumerable.Repeat(piece, length / piece.Length))).AsMemory() },
        size: 50_000);
}
