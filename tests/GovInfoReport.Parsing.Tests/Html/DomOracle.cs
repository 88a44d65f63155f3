using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// What AngleSharp's DOM says of a page: the grid of every table and all the text that is shown, in order. The grid is computed
/// here, slot by slot, from the tr, td and th elements of the DOM; it shares no code with the reader.
/// </summary>
internal static partial class DomOracle
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = true, IsKeepingSourceReferences = true });

    public static string Describe(string html)
    {
        StringBuilder text = new();
        List<string> tables = [];
        IHtmlDocument page = Parser.ParseDocument(html);
        RemoveOpenDrawings(page, html);
        while (page.QuerySelectorAll("table").FirstOrDefault(IsFrame) is { } frame) frame.Replace([.. Cells(frame).Single().ChildNodes]);
        Walk(page.DocumentElement, text, tables);
        return string.Join('\n', tables) + "\n" + text;
    }

    /// <summary>Whether all that looks like the end tag of a drawing is one, not part of a script, a comment or a tag.</summary>
    public static bool HasEndsOfDrawingsOnly(string html) => Parser.ParseDocument(html).Descendants().All(node => node switch
    {
        IElement element => !element.LocalName.Contains('<', StringComparison.Ordinal)
            && element.Attributes.All(a => !(a.Name + a.Value).Contains('<', StringComparison.Ordinal)),
        _ => node.NodeValue?.Contains("</v:", StringComparison.OrdinalIgnoreCase) != true,
    });

    // A drawing without an end hides nothing: its children are shown as if it were not there.
    private static void RemoveOpenDrawings(IHtmlDocument page, string html)
    {
        Dictionary<string, int> ends = [];
        foreach (Match end in DrawingEnd().Matches(html)) ends[end.Groups[1].Value.ToLowerInvariant()] = end.Index;
        foreach (IElement drawing in page.All.Where(e => e.LocalName.StartsWith("v:", StringComparison.Ordinal)).ToList())
        {
            if (ends.GetValueOrDefault(drawing.LocalName) < drawing.SourceReference!.Position.Index)
                drawing.Replace([.. drawing.ChildNodes]);
        }
    }

    /// <summary>
    /// White space differs by design: the reader collapses it, the DOM does not. AngleSharp writes stray end tags in a textarea in lower
    /// case.
    /// </summary>
    public static string WithoutSpace(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\uFEFF' or '\uFFFD'))
            .Select(char.ToLowerInvariant));

    private static void Walk(INode node, StringBuilder text, List<string> tables)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText characters) text.Append(WithoutSpace(characters.Data));
            else if (child is IHtmlInputElement field && IsShown(field)) text.Append(Shown(field));
            else if (child is IElement element && IsShown(element)) WalkElement(element, text, tables);
        }
    }

    private static void WalkElement(IElement element, StringBuilder text, List<string> tables)
    {
        if (element is not IHtmlTableElement)
        {
            Walk(element, text, tables);
            return;
        }

        int index = tables.Count;
        tables.Add("");
        text.Append('{');
        Walk(element, text, tables);
        text.Append('}');
        tables[index] = DescribeGrid(element);
    }

    private static string DescribeGrid(IElement table)
    {
        StringBuilder description = new("table");
        int row = 0;
        foreach (IElement group in table.Children.Where(c => c.LocalName is "thead" or "tbody" or "tfoot" && IsShown(c)))
        {
            List<IElement> rows = [.. group.Children.Where(c => c.LocalName == "tr" && IsShown(c))];
            HashSet<(int Row, int Column)> taken = [];
            for (int i = 0; i < rows.Count; i++)
            {
                int column = 0;
                foreach (IElement cell in rows[i].Children.Where(c => c.LocalName is "td" or "th" && IsShown(c)))
                {
                    while (taken.Contains((i, column))) column++;
                    int columns = Math.Max(1, Span(cell, "colspan", 1000)), span = Span(cell, "rowspan", 1000);
                    if (cell.GetAttribute("colspan") is not null && Span(cell, "colspan", 1000) == 0) columns = 1;
                    int height = Math.Min(rows.Count - i, span == 0 ? rows.Count : span);
                    for (int y = i; y < i + height; y++)
                    {
                        for (int x = column; x < column + columns; x++) taken.Add((y, x));
                    }

                    if (!HoldsTable(cell))
                        description.Append(CultureInfo.InvariantCulture, $" ({row + i},{column},{height}x{columns},'{Text(cell)}')");
                    column += columns;
                }
            }

            row += rows.Count;
        }

        return description.ToString();
    }

    private static bool HoldsTable(IElement cell) => cell.Children.Any(c => IsShown(c) && (c is IHtmlTableElement || HoldsTable(c)));

    // A table of one short cell that is the first thing in a cell is a frame around what it holds.
    private static bool IsFrame(IElement table)
    {
        if (table.ParentElement?.Closest("td, th") is not { } around || !IsAllShown(table) || Cells(table) is not [{ } cell]) return false;
        bool isFirst = !Before(table, around).Any(n => n is IText { Data: var text } && WithoutSpace(text).Length > 0
            || n is IElement { LocalName: "img" or "meta" or "table" }
            || n is IHtmlInputElement field && IsShown(field) && Shown(field).Length > 0);
        bool isRare = table.QuerySelectorAll("img, meta").Any(IsAllShown)
            || table.QuerySelectorAll("caption").Any(c => IsAllShown(c) && Text(c).Length > 0);
        return isFirst && !isRare && !HoldsTable(cell) && Text(cell).Length <= 60;
    }

    private static List<IElement> Cells(IElement table) => [.. table.Children
        .Where(c => c.LocalName is "thead" or "tbody" or "tfoot" && IsShown(c)).SelectMany(g => g.Children)
        .Where(c => c.LocalName == "tr" && IsShown(c)).SelectMany(r => r.Children).Where(c => c.LocalName is "td" or "th" && IsShown(c))];

    private static IEnumerable<INode> Before(IElement table, IElement around) => around.Descendants()
        .TakeWhile(n => n != table).Where(n => n.Ancestors<IElement>().TakeWhile(a => a != around).All(IsShown));

    private static bool IsAllShown(IElement? element) => element is null || (IsShown(element) && IsAllShown(element.ParentElement));

    private static string Text(IElement element)
    {
        StringBuilder text = new();
        Walk(element, text, []);
        return text.ToString();
    }

    private static int Span(IElement cell, string name, int bound)
    {
        string value = (cell.GetAttribute(name) ?? "1").TrimStart('\t', '\n', '\f', '\r', ' ');
        if (value.StartsWith('+')) value = value[1..];
        string digits = string.Concat(value.TakeWhile(char.IsAsciiDigit));
        return digits.Length == 0 ? 1 : (int)BigInteger.Min(bound, BigInteger.Parse(digits, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("</(v:[^\\s/>]*)[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex DrawingEnd();

    // Fields of a form that an authority filled in stand in cells.
    private static string Shown(IHtmlInputElement field) =>
        field.Closest("td, th") is not null && field.GetAttribute("type") is not ("hidden" or "button" or "radio")
        ? WithoutSpace(field.GetAttribute("value") ?? "") : "";

    // A list to choose from shows what is chosen.
    private static bool IsChosen(IElement option)
    {
        if (option.Closest("select") is not { } list) return true;
        List<IElement> options = [.. list.QuerySelectorAll("option")];
        return (options.FindLast(o => o.HasAttribute("selected")) ?? options.Find(o => !o.HasAttribute("disabled"))) == option;
    }

    private static bool IsShown(IElement element)
    {
        if (element.LocalName == "option" && !IsChosen(element)) return false;
        if (element.LocalName is "script" or "style" or "noscript" or "iframe" or "noembed" or "noframes" or "template" or "svg" or "title"
            || element.LocalName.StartsWith("v:", StringComparison.Ordinal)) return false;
        if (element.LocalName is "html" or "body" or "head") return true;
        if (element.HasAttribute("hidden")) return false;
        ILookup<string, string> style = (element.GetAttribute("style") ?? "").Split(';').Select(d => d.Split(':', 2))
            .Where(d => d.Length == 2)
            .ToLookup(d => d[0].Trim().ToLowerInvariant(), d => d[1].Split('!')[0].Trim().ToLowerInvariant());
        return style["display"].LastOrDefault() != "none" && style["visibility"].LastOrDefault() != "hidden"
            && style["mso-hide"].LastOrDefault() != "all";
    }
}
