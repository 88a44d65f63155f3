using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GovInfoReport.Benchmarks;

/// <summary>AngleSharp: the document tree alone, and with the figures taken from its tables.</summary>
internal static class AngleSharpReader
{
    private static readonly HtmlParser Parser = new();

    public static IHtmlDocument Load(string html) => Parser.ParseDocument(html);

    public static Figures Read(string html)
    {
        Figures figures = new();
        using IHtmlDocument document = Load(html);
        foreach (IHtmlTableRowElement row in document.QuerySelectorAll<IHtmlTableRowElement>("tr"))
            RowLabels.Read([.. row.Cells.Select(c => c.TextContent.Trim())], figures);
        return figures;
    }
}
