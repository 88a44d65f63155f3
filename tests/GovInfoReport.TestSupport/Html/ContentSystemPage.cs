using System.Globalization;

namespace GovInfoReport.TestSupport;

/// <summary>
/// A page of a government site's content system: <c>meta</c> elements, navigation, a metadata box, buttons, share links, related
/// pages, a footer, and a script and hidden parts that hold the words and false figures of a table.
/// </summary>
public sealed class ContentSystemPage : HtmlLayout
{
    private const int FalseFigure = 98765;

    /// <summary>What the page says of the document: the report's own metadata, or else made up from its agency and year.</summary>
    public static DocumentMetadata MetadataOf(AnnualReport report) => report.Metadata ?? new DocumentMetadata
    {
        IndexNumber = "00412345-6/" + (report.Year + 1)?.ToString(CultureInfo.InvariantCulture) + "-00018",
        Name = report.Title,
        Publisher = report.Agency,
        IssuedOn = report.Year is int year ? new DateOnly(year + 1, 1, 18) : null,
        PublishedOn = report.Year is int next ? new DateOnly(next + 1, 1, 22) : null,
        Subject = "政务公开",
    };

    private protected override string WritePage(AnnualReport report, ReportDraft draft, string charset)
    {
        DocumentMetadata metadata = MetadataOf(report);
        HtmlComposer page = new();
        page.Raw("<!DOCTYPE html>").Open("html").Open("head");
        page.Raw($"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={charset}\" />");
        Meta(page, "SiteName", metadata.Publisher + "门户网站");
        Meta(page, "ColumnName", "政府信息公开年报");
        Meta(page, "ArticleTitle", draft.Title);
        Meta(page, "PubDate", Date(metadata.PublishedOn, "yyyy-MM-dd") + " 09:30");
        Meta(page, "ContentSource", metadata.Publisher);
        page.Element("title", "", HtmlComposer.Encode(draft.Title) + "_" + metadata.Publisher + "门户网站");
        page.Element("style", "type=\"text/css\"", ".table td { padding: 2px 4px } /* <td>规章</td> */");
        page.Element("script", "",
            $"var rows = [\"<table><tr><td>行政许可</td><td>{FalseFigure}</td></tr></table>\", \"规章 | {FalseFigure} | {FalseFigure} |\"]; if "
            + $"(rows.length < 3) document.write('');");
        page.Close("head").Open("body");
        WriteNavigation(page);
        WriteMetadataBox(page, metadata);
        page.Element("h1", "class=\"title\"", HtmlComposer.Encode(draft.Title));
        page.Raw(
            $"<div class=\"source\"><span>发布时间：{Date(metadata.PublishedOn, "yyyy-MM-dd")}</span> <span>来源：{metadata.Publisher}</span> "
            + $"<span>浏览次数：<em id=\"hits\">128</em></span> <span>字号：[ 大 中 小 ]</span> <a href=\"#\">打印</a></div>");
        page.Open("div", "id=\"zoom\" class=\"TRS_Editor\"");
        WriteBody(page, draft);
        page.Close("div");
        page.Raw($"<div style=\"display: none\"><table><tr><td>行政强制</td><td>{FalseFigure}</td></tr></table></div>");
        page.Raw("<!-- <table><tr><td>行政处罚</td><td>" + FalseFigure + "</td></tr></table> -->");
        page.Raw("<div class=\"share\">分享到：<a href=\"#\">微信</a> <a href=\"#\">微博</a></div>");
        page.Raw("<div class=\"related\"><h3>相关稿件</h3><ul><li><a href=\"1.html\">上一年度报告</a><li><a href=\"2.html\">年报汇总</a></ul></div>");
        page.Raw("<div class=\"qr\">扫一扫在手机打开当前页</div>");
        page.Raw("<div id=\"footer\"><p>主办：办公室 联系电话：010-00000000</p><p>备案号：X0000000号-1&nbsp;&nbsp;网站标识码：0000000001</p></div>");
        return page.Close("body").Close("html").ToString();
    }

    private static void WriteNavigation(HtmlComposer page)
    {
        page.Raw("<div id=\"nav\"><ul>");
        foreach (string item in (string[])["首页", "政务公开", "政务服务", "互动交流", "政府信息公开年报"]) page.Raw($"<li><a href=\"/\">{item}</a></li>");
        page.Raw("</ul></div><div class=\"crumbs\">当前位置：<a href=\"/\">首页</a> &gt; <a href=\"/\">政务公开</a> &gt; 政府信息公开年报</div>");
    }

    private static void WriteMetadataBox(HtmlComposer page, DocumentMetadata metadata)
    {
        page.Open("table", "class=\"xxgk\"");
        page.Raw($"<tr><td>索 引 号：</td><td>{metadata.IndexNumber}</td><td>主题分类：</td><td>{metadata.Subject}</td></tr>");
        page.Raw($"<tr><td>发布机构：</td><td>{metadata.Publisher}</td><td>成文日期：</td><td>{Date(metadata.IssuedOn, "yyyy年M月d日")}</td></tr>");
        page.Raw($"<tr><td>名　　称：</td><td colspan=\"3\">{HtmlComposer.Encode(metadata.Name ?? "")}</td></tr>");
        page.Raw(
            $"<tr><td>文　　号：</td><td>{metadata.DocumentNumber}</td><td>发布日期：</td><td>{Date(metadata.PublishedOn, "yyyy-MM-dd")}</td></tr>");
        page.Close("table");
    }

    private static void Meta(HtmlComposer page, string name, string? content) =>
        page.Raw($"<meta name=\"{name}\" content=\"{HtmlComposer.Encode(content ?? "")}\" />");

    private static string Date(DateOnly? date, string format) => date?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
