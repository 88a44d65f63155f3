using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Tables that a page holds where browsers do not show them: they are read where the page has no others, and that is said.
/// </summary>
public class HtmlUnshownTablesTests
{
    private const string Said = "GIR1080";

    private static readonly HtmlLayout Layout = new PlainPage();
    private static readonly JsonSerializerOptions Strict = new();
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Ways => ["noscript", "srcdoc", "json", "json of plain ASCII", "script", "template", "textarea"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Its_figures_are_read_and_that_is_said(string way) =>
        Gen.OneOf(ReportGenerator.Consistent, ReportGenerator.ArbitraryWithBlanks).Holds(report =>
        {
            ParseResult read = ReportParser.Parse(Hide(BodyOf(report), way));
            CellComparison cells = CellComparison.Compare(report, read);
            Assert.True(cells.IsExact, $"{cells}\n{string.Join('\n', read.Diagnostics)}");
            Assert.Single(read.Diagnostics, d => d.Id == Said);
        }, samples: 20);

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_page_that_has_its_tables_is_read_as_it_is(string way)
    {
        AnnualReport shown = ReportGenerator.Consistent.Sample(1), other = ReportGenerator.Consistent.Sample(2);
        string body = BodyOf(shown);
        ParseResult read = ReportParser.Parse(Hide(BodyOf(other), way).Replace("</h1>", "</h1>" + body, StringComparison.Ordinal));
        Assert.True(CellComparison.Compare(shown, read).IsExact);
        Assert.DoesNotContain(read.Diagnostics, d => d.Id == Said);
    }

    [Fact]
    public void A_figure_is_on_the_line_that_it_is_on()
    {
        AnnualReport report = ReportGenerator.Consistent.Sample(1);
        string page = Hide(BodyOf(report), "noscript");
        CellDefinition cell = ReportFormat.Current.GetCell("t3.newRequests.total");
        int line = ReportParser.Parse(page).Report.Sources!.Find(cell)!.Value.Position.Line;
        Assert.Contains($"{report.Cells[cell]}", page.Split('\n')[line - 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>var a = 'it\\'s';\n// don't\nvar b = \"<b>no</b>\";</script>")]
    [InlineData("<noscript>JavaScript</noscript><iframe srcdoc></iframe>")]
    [InlineData("<noscript><table><tr><td>1</td></tr></table></noscript>")]
    [InlineData("<script>\"<table>")]
    [InlineData("<iframe srcdoc=\"<table>")]
    [InlineData("<script>var a = \"\\u00")]
    public void What_holds_no_report_says_nothing(string html) =>
        Assert.DoesNotContain(ReportParser.Parse("<h1>你好</h1>" + html).Diagnostics, d => d.Id == Said);

    private static string BodyOf(AnnualReport report)
    {
        string page = Layout.Write(report, LayoutOptions.Default);
        int start = page.IndexOf("<body", StringComparison.Ordinal);
        return page[(page.IndexOf('>', start) + 1)..page.IndexOf("</body>", StringComparison.Ordinal)];
    }

    private static string Hide(string body, string way)
    {
        string hidden = way switch
        {
            "noscript" => $"<noscript>{body}</noscript>",
            "srcdoc" => $"<iframe title='a' srcdoc=\"{Quoted(body)}\"></iframe>",
            "json" => $"<script>var data = {{\"a\": \"x\", \"b\": {Json(body, Relaxed)}}};</script>",
            "json of plain ASCII" => $"<script type='application/json'>{{\"a\": {Json(body, Strict)}}}</script>",
            "script" => $"<script>// it's here\nrender(`{body}`);</script>",
            "template" => $"<script type='text/template'>\n{body}</script>",
            _ => $"<textarea>{HtmlEncoder.Default.Encode(body)}</textarea>",
        };
        const string Start = "<html><head><title>x</title></head><body><h1>某县2024年政府信息公开工作年度报告</h1>\n<div id='app'></div>";
        return $"{Start}{hidden}</body></html>";
    }

    private static string Quoted(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Json(string text, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(text, options).Replace("</", "<\\/", StringComparison.Ordinal);
}
