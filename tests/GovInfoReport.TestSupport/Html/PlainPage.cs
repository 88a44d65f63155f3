namespace GovInfoReport.TestSupport;

/// <summary>A page with the report alone.</summary>
public sealed class PlainPage : HtmlLayout
{
    private protected override string WritePage(AnnualReport report, ReportDraft draft, string charset)
    {
        HtmlComposer page = new();
        page.Raw("<!DOCTYPE html>").Open("html", "lang=\"zh-CN\"").Open("head");
        page.Raw($"<meta charset=\"{charset}\">").Element("title", "", HtmlComposer.Encode(draft.Title)).Close("head").Open("body");
        page.Element("h1", "", HtmlComposer.Encode(draft.Title));
        WriteBody(page, draft);
        return page.Close("body").Close("html").ToString();
    }
}
