using CsCheck;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Generates pages: of content systems, pasted from Word, laid out by nested tables; and damages them.</summary>
internal static class HtmlPages
{
    private static Gen<string> OneOf(params string[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    private static readonly Gen<string> Word =
        OneOf("总计", "自然人", "0", "12", "一、本年新收", "&nbsp;", "3&lt;4", "", "规 章", "&#20214;", "&ldquo;三安全&rdquo;", "a < b", "1&amp2", "　　无");

    private static readonly Gen<string> Inline = Gen.OneOf(
        Word,
        Word.Select(w => $"<span style='font-family:仿宋'>{w}</span>"),
        Word.Select(w => $"<font size=2><b>{w}</b></font>"),
        Gen.Select(Word, Word, (a, b) => $"<span lang=EN-US>{a}</span><span>{b}<o:p></o:p></span>"),
        Word.Select(w => $"<a href=\"x?a=1&b=2>3\" title='a>b'>{w}</a>"),
        Word.Select(w => $"{w}<br>{w}"),
        Word.Select(w => $"<img src=a.png alt=\"{w}\">"),
        Word.Select(w => $"<!-- {w} <td>x</td> -->"),
        Word.Select(w => $"<!--[if supportMisalignedColumns]><td>{w}</td><![endif]--><![if !supportMisalignedColumns]>{w}<![endif]>"),
        Word.Select(w => $"<script>var a='<table><tr><td>{w}</td>';</script>"),
        Word.Select(w => $"<span style=\"display: none\">{w}<i>{w}</i></span>"),
        Word.Select(w => $"<span style='mso-hide:all'>{w}</span>"),
        Word.Select(w => $"<v:shape id=a><v:textbox>{w}</v:textbox></v:shape>"),
        Word.Select(w => $"<label hidden>{w}</label><input type=hidden value=x>"),
        Word.Select(w => $"<select><option>{w}<option selected>{w}</select>"),
        Word.Select(w => $"<textarea>{w}<td></textarea>"),
        Word.Select(w => $"<template><td>{w}</template><noscript><p>{w}</noscript>"),
        Word.Select(w => $"<svg width=1><path d='M0'/><text>{w}</text></svg>"),
        Word.Select(w => $"<button>{w}</button>"));

    private static readonly Gen<string> BlockOfText = Gen.OneOf(
        Inline,
        Inline.Select(i => $"<p class=MsoNormal>{i}</p>"),
        Inline.Select(i => $"<p>{i}"),
        Inline.Select(i => $"<div style='a'>{i}</div>"),
        Gen.Select(Inline, Inline, (a, b) => $"<ul><li>{a}<li>{b}</ul>"),
        Gen.Select(Inline, Inline, (a, b) => $"<dl><dt>{a}<dd>{b}</dl>"),
        Inline.Select(i => $"<h2>{i}</h2>"),
        Inline.Select(i => $"<form action=a>{i}</form>"),
        Inline.Select(i => $"<div style='DISPLAY:none'><p>{i}</p></div>"),
        Inline.Select(i => $"<pre>{i}\n{i}</pre>"),
        Inline.Select(i => $"{i}<hr>"));

    private static readonly Gen<string> CellAttributes = OneOf(
        "", "", "", "", " rowspan=2", " ROWSPAN='3'", " colspan=\"2\"", " colspan=3 rowspan=2", " rowspan=0", " colspan=0", " rowspan=-1",
        " colspan=x",
        " colspan=' 2px'", " data-colspan=3", " colspan=2 colspan=4", " style='width:1pt;mso-a:b'", " style='display:none'", " hidden",
        " title='rowspan=2>'");

    private static Gen<string> Cell(Gen<string> content) =>
        Gen.Select(OneOf("td", "td", "td", "th"), CellAttributes, content, Gen.Bool, (tag, attributes, text, ends) =>
        $"<{tag}{attributes}>{text}" + (ends ? $"</{tag}>\r\n" : ""));

    private static Gen<string> Row(Gen<string> content) =>
        Gen.Select(Cell(content).Array[0, 4], Gen.Bool, OneOf("", "", "", "", " style='display:none'"), (cells, ends, attributes) =>
        $"<tr{attributes}>\r\n" + string.Concat(cells) + (ends ? "</tr>\r\n" : ""));

    private static Gen<string> TableOf(Gen<string> content) =>
        Gen.Select(Row(content).Array[0, 4], Row(content).Array[0, 3], Gen.Int[0, 6], Inline,
            (rows, more, shape, inline) => "<table border=1>" + shape switch
            {
                0 => $"<thead>{string.Concat(more)}</thead><tbody>{string.Concat(rows)}</tbody>",
                1 => $"<caption>{inline}</caption><colgroup><col width=1><col></colgroup>{string.Concat(rows)}",
                2 => $"<tbody>{string.Concat(rows)}<tbody>{string.Concat(more)}<tfoot><tr><td>x</td></tr></tfoot>",
                3 => $"{inline}{string.Concat(rows)}",
                4 => $"<form><input type=hidden>{string.Concat(rows)}</form>",
                _ => string.Concat(rows),
            } + "</table>");

    private static readonly Gen<string> Nested =
        Gen.Select(BlockOfText, TableOf(BlockOfText), BlockOfText, (before, table, after) => before + table + after);

    private static readonly Gen<string> Content = Gen.Frequency((6, BlockOfText), (1, Nested));

    private static readonly Gen<string> Body = Gen.OneOf(BlockOfText, TableOf(Content), TableOf(BlockOfText)).Array[1, 6]
        .Select(string.Concat);

    /// <summary>Whole pages.</summary>
    public static Gen<string> Page { get; } = Gen.Select(Body, Gen.Int[0, 2], (body, kind) => kind switch
    {
        0 => body,
        1 =>
            "<!DOCTYPE html><html><head><meta charset=utf-8><meta name=\"PubDate\" content=\"2025-01-20\"><title>报告</title><script>if "
            + "(a<b) document.write(\"<p>\")</script></head>" +
             $"<body><div class=nav><ul><li><a href=#>首页</a></li></ul></div><div id=zoom>{body}</div><div class=footer>版权<br>备案</div>"
             + $"</body></html>",
        _ =>
            $"<!DOCTYPE html><html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><!--[if gte mso 9]><xml></xml><![endif]--><style>"
            + $"<!-- p.MsoNormal {{ }} --></style><body lang=ZH-CN><div class=Section1>{body}</div></body></html>",
    });

    private static readonly Gen<string> RowAttributes = OneOf("", "", "", " style='height:20pt'", " class=a", " hidden");

    /// <summary>
    /// Pages of one table whose rows and cells start with the same few tags again and again, as those of most reports do.
    /// </summary>
    public static Gen<string> RepetitivePage { get; } = Gen.Select(
        RowAttributes.Array[2],
        Gen.Select(OneOf("td", "td", "td", "th"), CellAttributes).Array[3],
        Gen.Select(Gen.Int[0, 3], Gen.Select(Gen.Int[0, 3], Gen.Frequency((9, Word), (1, Inline)), Gen.Int[0, 20]).Array[0, 6],
            Gen.Int[0, 9]).Array[1, 12],
        OneOf("", "\n", "\r\n\t "),
        (rowTags, cellTags, rows, space) => "<table>" + string.Concat(rows.Select(row =>
        {
            IEnumerable<string> cells = row.Item2.Select(cell =>
            {
                (string name, string attributes) = cellTags[cell.Item1 / 2];
                string end = cell.Item3 switch { 0 => "", 1 => $"</{name.ToUpperInvariant()}>", 2 => $"</{name} >", _ => $"</{name}>" };
                return $"<{name}{attributes}>{cell.Item2}{end}{space}";
            });
            string rowEnd = row.Item3 switch { 0 => "", 1 => "</TR>", 2 => "a</tr>", _ => "</tr>" };
            return $"<tr{rowTags[row.Item1 / 3]}>{space}{string.Concat(cells)}{rowEnd}{space}";
        })) + $"</table><p>{new string('。', 80)}</p>");

    private static readonly Gen<string> Debris = OneOf(
        "<td>", "</td>", "<tr>", "</tr>", "<table>", "</table>", "<tbody>", "</tbody>", "</thead>", "<th>", "</th>", "<p>", "</p>", "<div>",
        "</div>", "</span>", "</b>", "<br>", "</br>",
        "<caption>", "</caption>", "<colgroup>", "<col>", "<li>", "</li>", "<h3>", "</h3>", "</form>", "</ul>", "<dd>", "</a>", "<b>",
        "<i>", "<center>", "</center>", "<body>", "</body>", "</html>",
        "<", ">", "\"", "'", "&", "<!--", "-->", "<!", "</", "<td", "=", "<a b='", "<a b=c\"d>", "<td a=\"x>y\">", "<!---->", "<?x>",
        "<![CDATA[", "]]>", "\0", "/", "&#", "&nbsp", "7");

    /// <summary>Pages with tags dropped, doubled, swapped and strewn in, and characters replaced.</summary>
    public static Gen<string> DamagedPage { get; } = Damage(Page);

    /// <summary>Damages pages.</summary>
    public static Gen<string> Damage(Gen<string> pages) =>
        Gen.Select(pages, Gen.Select(Gen.Int[0, 4], Gen.Int[0, 100_000], Gen.Int[0, 100_000], Debris).Array[1, 8], (page, damages) =>
    {
        List<string> pieces = Divide("\n" + page);
        foreach ((int kind, int first, int second, string debris) in damages)
        {
            int a = first % pieces.Count, b = second % pieces.Count;
            if (kind == 0 && pieces.Count > 1) pieces.RemoveAt(a);
            else if (kind == 1) pieces.Insert(b, pieces[a]);
            else if (kind == 2) (pieces[a], pieces[b]) = (pieces[b], pieces[a]);
            else if (kind == 3) pieces.Insert(a, debris);
            else pieces[a] = pieces[a].Remove(second % pieces[a].Length, 1)
                .Insert(second % pieces[a].Length, ((char)(32 + (first % 95))).ToString());
        }

        // An end tag of one kind of cell does not end the other kind by the standard, but does in AngleSharp: cells are all of one kind.
        // Preformatted text astray in a table, a tag right after its start, makes AngleSharp put the rest of the table before the table.
        return string.Concat(pieces).Replace("<th>", "<td>", StringComparison.OrdinalIgnoreCase)
            .Replace("<th ", "<td ", StringComparison.OrdinalIgnoreCase).Replace("</th", "</td", StringComparison.OrdinalIgnoreCase)
            .Replace("pre>", "div>");
    }).Where(IsComparable);

    private static bool IsComparable(string page)
    {
        bool Holds(params string[] parts) => parts.Any(part => page.Contains(part, StringComparison.Ordinal));

        // AngleSharp drops the semicolon, which by the standard is text.
        if (Holds("&;")) return false;

        // The standard's rules for what stands in a list to choose from changed in 2025, and AngleSharp is on the way (it has hr hold
        // content there).
        if (Holds("<select")) return false;

        // Within a drawing AngleSharp has a template bound the reach of end tags, as only HTML's own does; and a title in a drawing may
        // hold HTML, which the reader passes over less exactly.
        if (Holds("<svg") && Holds("<template", "<title")) return false;

        // The reader heeds a slash at the end of a v: tag, as Word means it; in HTML the element stays open.
        if (Holds("<v:") && Holds("/>")) return false;

        // The oracle looks for the ends of drawings in the page as it is written.
        if (Holds("<v:") && !DomOracle.HasEndsOfDrawingsOnly(page)) return false;

        // The end tag of formatting around a hidden element around a block takes the block out of the hidden element, with the text it
        // holds already: a reader that only goes forward cannot take back that it passed over that text.
        return !(Holds("<b>", "<i>", "<a", "<font") && Holds("display: none", "mso-hide", "<label hidden", "<v:"));
    }

    private static List<string> Divide(string page)
    {
        List<string> pieces = [];
        int start = 0;
        for (int i = 1; i <= page.Length; i++)
        {
            if (i < page.Length && page[i] != '<' && page[i - 1] != '>') continue;
            pieces.Add(page[start..i]);
            start = i;
        }

        return pieces;
    }
}
