using HtmlAgilityPack;

namespace GovInfoReport.Benchmarks;

/// <summary>HtmlAgilityPack: the document tree alone, and with the figures taken from its tables.</summary>
internal static class AgilityPackReader
{
    public static HtmlDocument Load(string html)
    {
        HtmlDocument document = new();
        document.LoadHtml(html);
        return document;
    }

    public static Figures Read(string html)
    {
        Figures figures = new();
        foreach (HtmlNode row in Load(html).DocumentNode.Descendants("tr"))
            RowLabels.Read([.. row.Elements("td").Select(c => HtmlEntity.DeEntitize(c.InnerText).Trim())], figures);
        return figures;
    }
}
