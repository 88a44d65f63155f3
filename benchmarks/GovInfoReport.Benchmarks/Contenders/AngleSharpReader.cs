using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GovInfoReport.Benchmarks;

/// <summary>AngleSharp: the document tree alone, and with the figures taken from its tables.</summary>
internal static class AngleSharpReader
{
    private static readonly HtmlParser Parser = new();

    public static IHtmlDocument Load(string html) => Parser.ParseDocument(html);

    /// <summary>The tree alone, let go of again.</summary>
    public static int Count(string html)
    {
        using IHtmlDocument document = Load(html);
        return document.ChildElementCount;
    }

    public static Figures Read(string html)
    {
        Figures figures = new();
        using IHtmlDocument document = Load(html);
        foreach (IHtmlTableRowElement row in document.QuerySelectorAll<IHtmlTableRowElement>("tr"))
            RowLabels.Read([.. row.Cells.Select(c => c.TextContent.Trim())], figures);
        return figures;
    }
}
