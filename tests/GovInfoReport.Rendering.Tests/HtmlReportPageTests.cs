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
        Assert.Equal(3, page.QuerySelectorAll(".overview tr a").Length);
    }

    [Fact]
    public void Cells_take_the_colour_of_their_worst_finding_and_lead_to_it()
    {
        IHtmlDocument page = Open(Page(Reports.Full(), 1));
        IElement total = page.GetElementById("report-1-t3.granted.total")!;
        Assert.Equal("error total", total.ClassName);
        Assert.Equal("#report-1-finding-1", total.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("1", total.QuerySelector("a")!.GetAttribute("data-findings"));
        Assert.All(page.QuerySelectorAll("[id^='report-1-t3.denied.stateSecrets.']"), cell => Assert.Contains("warning", cell.ClassList));
        Assert.Equal("?", page.GetElementById("report-1-t3.granted.enterprise")!.TextContent);
        Assert.Equal("total", page.GetElementById("report-1-t3.newRequests.total")!.ClassName);
        Assert.Equal("warning", page.GetElementById("report-1-s2")!.ClassName);
        Assert.Equal(7, page.QuerySelectorAll("table.findings tbody tr").Length);
    }

    [Fact]
    public void The_box_says_verdict_scope_and_cause_first_and_the_suspect_says_what_it_may_be()
    {
        CellDefinition suspect = Reports.Cell("t3.partiallyGranted.enterprise");
        CheckedReport report = Checked(suspect);
        IHtmlDocument page = Open(Page(report));
        IElement box = page.QuerySelector("article > .opinion")!;
        Assert.Equal("✖ 不通过", box.QuerySelector(".verdict")!.TextContent);
        Assert.Contains("未能确定 1 项", box.TextContent, StringComparison.Ordinal);
        Assert.Contains("共 2 项规则：已核对 1 项，未核对或部分未核对 1 项，不适用 0 项。", box.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 处错误的可能原因：应为 7", box.TextContent, StringComparison.Ordinal);
        Assert.Contains("没有数据", box.QuerySelector(".notAssessed")!.TextContent, StringComparison.Ordinal);
        string[] severities = [.. box.QuerySelectorAll("tbody tr").Select(r => r.ClassName!)];
        Assert.Equal(["error", "warning", "info"], severities.Distinct());
        IElement cell = page.GetElementById("report-1-" + suspect.Code)!;
        Assert.Contains("suspect", cell.ClassList);
        Assert.Equal("→7?", cell.QuerySelector(".mend")!.TextContent);
        Assert.DoesNotContain("/home/", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("linhe.txt", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_lead_to_their_titles_and_from_there_to_their_pages_where_an_address_is_known()
    {
        IHtmlDocument page = Open(Page(Checked(Reports.Cell("t3.granted.total"))));
        Assert.All(page.QuerySelectorAll(".rules dt"), dt => Assert.Null(dt.QuerySelector("a")));
        page = Open(Page(Checked(Reports.Cell("t3.granted.total")), new Uri("https://example.org/docs/")));
        string[] addresses = [.. page.QuerySelectorAll(".rules dt a").Select(a => a.GetAttribute("href")!)];
        Assert.Contains("https://example.org/docs/zh/GIR2001.md", addresses);
    }

    [Fact]
    public void An_english_page_has_the_labels_in_english()
    {
        IHtmlDocument page = Open(Page(Reports.Full(), 1));
        Assert.All(page.QuerySelectorAll("table.form th"), th => Assert.DoesNotMatch("[\\u4e00-\\u9fff]", th.TextContent));
        Assert.Contains("Natural persons", page.QuerySelector("table.t3")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_axe_asks_of_a_page_holds()
    {
        IHtmlDocument page = Open(Page(Checked(Reports.Cell("t3.granted.total"))));
        Assert.NotEmpty(page.DocumentElement.GetAttribute("lang")!);
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.All(page.QuerySelectorAll("th"), th => Assert.True(th.HasAttribute("scope") && th.TextContent.Length > 0));
        Assert.All(page.QuerySelectorAll("a"), a => Assert.True(a.TextContent.Length > 0 || a.HasAttribute("aria-label")));
        Assert.All(page.QuerySelectorAll(".scroll"), s => Assert.Equal("0", s.GetAttribute("tabindex")));
        Assert.All(page.QuerySelectorAll("ul, ol"), list => Assert.NotEmpty(list.Children));
    }

    [Fact]
    public void An_overview_has_the_worst_first_and_the_sum_last()
    {
        OverviewRow[] rows =
        [
            new("a.html", "甲", 2023, Verdict.Valid, 0, 9, 1, 0), new("b.html", "乙", 2024, Verdict.Incomplete, 3, 0, 0, 4),
            new("c%20.html", "丙", null, Verdict.Invalid, 1, 0, 0, 0), new("d.html", "丁", 2024, Verdict.Invalid, 2, 0, 0, 0),
        ];
        using StringWriter writer = new();
        HtmlOverviewPage.Write(writer, rows, new HtmlReportPageOptions { Culture = CultureInfo.GetCultureInfo("zh") });
        IHtmlDocument page = Open(writer.ToString());
        Assert.Equal(["丁", "丙", "乙", "甲"], page.QuerySelectorAll("tbody a").Select(a => a.TextContent));
        Assert.Equal(["d.html", "c%20.html", "b.html", "a.html"], page.QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["6", "9", "1", "4"], page.QuerySelectorAll(".sum td").Skip(2).Select(d => d.TextContent));
    }

    [Fact]
    public void Tables_hold_all_figures()
    {
        AnnualReport report = Reports.Full();
        IHtmlDocument page = Open(Page(report, 1));
        foreach (CellDefinition cell in ReportFormat.Current.Cells)
            Assert.Equal(CellText.Of(report, cell), page.GetElementById("report-1-" + cell.Code)!.TextContent);
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

    private static string Page(CheckedReport report, Uri? helpBase = null)
    {
        using StringWriter writer = new();
        using (HtmlReportPage page =
            new(writer, new HtmlReportPageOptions { Culture = CultureInfo.GetCultureInfo("zh"), HelpBase = helpBase })) page.Add(report);
        return writer.ToString();
    }

    private static CheckedReport Checked(CellDefinition suspect)
    {
        AnnualReport report = Reports.Full();
        Diagnostic[] findings = [.. Reports.Findings(report)];
        int broken = Array.FindIndex(findings, f => f.Id == "GIR2001");
        findings[broken] = findings[broken] with { Suggestions = [new LocalizedText("7", "应为 7")] };
        Relation sum = ReportFormat.Current.Relations.First(r => r.Place == findings[broken].Place.Cell);
        Suspect cause = new(SuspectKind.DigitChanged, [new CellChange(suspect, 6, 7)], [sum], new LocalizedText("7", "应为 7"));
        NotAssessedPart part = new(Place.OfTable(4), new LocalizedText("no figures", "没有数据"));
        return new CheckedReport
        {
            Report = report,
            Findings = [.. findings.Reverse()],
            FileName = "/home/someone/linhe.txt",
            Checks = new ValidationResult
            {
                Verdict = Verdict.Invalid,
                Rules = [new RuleRun(findings[broken].Descriptor, RuleState.Failed),
                    new RuleRun(findings[0].Descriptor, RuleState.NotAssessed) { NotAssessed = [part] }],
                Suspects = [new SuspectSet([sum], [cause])],
            },
        };
    }

    private static string Serialize(AnnualReport report)
    {
        using StringWriter writer = new();
        new HtmlReportSerializer().Write(report, writer);
        return writer.ToString();
    }

    // The strict mode of the parser throws on anything that is not right HTML.
    private static IHtmlDocument Open(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

    private static string WithoutStyle(string html) =>
        html[..(html.IndexOf("<style>", StringComparison.Ordinal) + 7)] + html[html.IndexOf("</style>", StringComparison.Ordinal)..];
}
