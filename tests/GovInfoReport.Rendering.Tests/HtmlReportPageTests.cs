using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Rendering.Tests;

public class HtmlReportPageTests
{
    [Fact]
    public void Every_link_leads_to_an_id_and_no_id_stands_twice()
    {
        IHtmlDocument page = Open(Page(Reports.Full(), 3));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        string[] links = [.. page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link[1..], ids));
        Assert.Equal(3, page.QuerySelectorAll(".overview td a").Length);
    }

    [Fact]
    public void Cells_take_the_colour_of_their_worst_finding_and_lead_to_it()
    {
        IHtmlDocument page = Open(Page(Reports.Full(), 1));
        IElement total = page.GetElementById("report-1-t3.granted.total")!;
        Assert.Equal("error", total.ClassName);
        Assert.Equal("#report-1-finding-1", total.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("1", total.QuerySelector("a")!.GetAttribute("data-findings"));
        Assert.All(page.QuerySelectorAll("[id^='report-1-t3.denied.stateSecrets.']"), cell => Assert.Equal("warning", cell.ClassName));
        Assert.Equal("?", page.GetElementById("report-1-t3.granted.enterprise")!.TextContent);
        Assert.False(page.GetElementById("report-1-t3.newRequests.total")!.HasAttribute("class"));
        Assert.Equal("warning", page.GetElementById("report-1-s2")!.ClassName);
        Assert.Equal(7, page.QuerySelectorAll(".findings > ol > li").Length);
    }

    [Fact]
    public void Tables_hold_all_figures()
    {
        AnnualReport report = Reports.Full();
        IHtmlDocument page = Open(Page(report, 1));
        foreach (CellDefinition cell in ReportFormat.Current.Cells) Assert.Equal(CellText.Of(report, cell), page.GetElementById("report-1-" + cell.Code)!.TextContent);
    }

    [Fact]
    public void Nothing_of_a_document_becomes_markup()
    {
        AnnualReport hostile = Reports.Hostile();
        using StringWriter writer = new();
        using (HtmlReportPage page = new(writer, CultureInfo.InvariantCulture))
        {
            DiagnosticDescriptor bad = Reports.Descriptor("<b>x</b>", DiagnosticSeverity.Error, "<i>{0}</i>", "");
            page.Add(hostile, [new Diagnostic(bad, Location.None, "<u>")], "<img src=x onerror=y>\"");
        }

        foreach (string html in (string[])[writer.ToString(), Serialize(hostile)])
        {
            IHtmlDocument page = Open(html);
            Assert.Empty(page.QuerySelectorAll("script, img, i, u, iframe, link"));
            Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("alert(1)", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain('\u0007', html);
        }
    }

    [Fact]
    public void Page_needs_nothing_from_outside()
    {
        string html = Page(Reports.Full(), 1);
        Assert.DoesNotContain("http:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
    }

    [Fact]
    public Task English_page() => Verifier.Verify(WithoutStyle(Page(Reports.Full(), 1)), "html");

    [Fact]
    public Task Chinese_page() => Verifier.Verify(WithoutStyle(Page(Reports.Full(), 1, "zh")), "html");

    [Fact]
    public Task Report_as_document() => Verifier.Verify(WithoutStyle(Serialize(Reports.Full())), "html");

    private static string Page(AnnualReport report, int copies, string culture = "")
    {
        using StringWriter writer = new();
        using (HtmlReportPage page = new(writer, CultureInfo.GetCultureInfo(culture)))
        {
            for (int i = 0; i < copies; i++) page.Add(report, Reports.Findings(report), $"reports/linhe-{i}.txt");
        }

        return writer.ToString();
    }

    private static string Serialize(AnnualReport report)
    {
        using StringWriter writer = new();
        new HtmlReportSerializer().Write(report, writer);
        return writer.ToString();
    }

    // The strict mode of the parser throws on anything that is not right HTML.
    private static IHtmlDocument Open(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

    private static string WithoutStyle(string html) => html[..(html.IndexOf("<style>", StringComparison.Ordinal) + 7)] + html[html.IndexOf("</style>", StringComparison.Ordinal)..];
}
