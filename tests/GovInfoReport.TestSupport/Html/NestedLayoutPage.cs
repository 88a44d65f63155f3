namespace GovInfoReport.TestSupport;

/// <summary>An old page laid out by tables within tables: the report stands in a cell beside the navigation.</summary>
public sealed class NestedLayoutPage : HtmlLayout
{
    private protected override string WritePage(AnnualReport report, ReportDraft draft, string charset)
    {
        HtmlComposer page = new();
        page.Raw(
            $"<HTML><HEAD><META http-equiv=\"Content-Type\" content=\"text/html; charset={charset}\">"
            + $"<TITLE>{HtmlComposer.Encode(draft.Title)}</TITLE></HEAD><BODY>");
        page.Raw(
            "<TABLE width=1000><TR><TD colspan=2><TABLE><TR><TD>首页</TD><TD>政务公开</TD><TD>2 条新消息</TD></TR></TABLE></TD></TR><TR><TD "
            + "width=200 valign=top>");
        page.Raw("<TABLE><TR><TD>通知公告</TD></TR><TR><TD>年度报告</TD></TR></TABLE></TD><TD><TABLE width=\"100%\"><TR><TD align=center>");
        page.Raw($"<B>{HtmlComposer.Encode(draft.Title)}</B></TD></TR><TR><TD>");
        WriteBody(page, draft);
        page.Raw("</TD></TR></TABLE></TD></TR><TR><TD colspan=2>版权所有</TD></TR></TABLE></BODY></HTML>");
        return page.ToString();
    }

    private protected override void WriteHeading(HtmlComposer page, string heading) =>
        page.Raw($"<B>{HtmlComposer.Encode(heading)}</B><BR>");

    private protected override void WriteParagraph(HtmlComposer page, string paragraph) =>
        page.Raw($"&nbsp;&nbsp;{HtmlComposer.Encode(paragraph)}<BR>");
}
