using System.Globalization;
using System.Text;
using CsCheck;
using GovInfoReport.TestSupport;
using Xunit.Abstractions;

namespace GovInfoReport.Parsing.Tests;

/// <summary>The reader against a browser: random figures with random struck, raised, hidden and coloured characters beside them.</summary>
public class BrowserOracleTests(ITestOutputHelper output)
{
    private const int Samples = 4, CellsOfPage = 240;

    // At most one cell in so many may be in doubt: what is seen is to be read, not only doubted.
    private const int LeastCellsForDoubt = 5;

    private static readonly string[] Declarations =
    [
        "display:none", "display:inline", "display:block", "display:inline-block", "visibility:hidden", "visibility:visible", "opacity:0",
        "opacity:.5", "opacity:1", "font-size:0", "font-size:12px", "font-size:smaller", "color:#fff", "color:white!important", "color:red",
        "color:transparent", "color:rgb(0 0 0 / 0%)", "color:hsl(0 0% 100%)", "color:oklch(1 0 0)", "color:hwb(0 100% 0%)",
        "color:color-mix(in srgb,#fff,white)", "background:#000", "background:#fff", "background:red", "background-color:rgba(0,0,0,.02)",
        "text-decoration:line-through", "text-decoration:underline", "text-decoration:none", "vertical-align:super", "vertical-align:sub",
        "vertical-align:baseline", "filter:opacity(0)", "filter:grayscale(1)", "transform:scale(0)", "transform:translate(1px,0)",
        "position:absolute;left:-9999px", "position:relative", "height:0;overflow:hidden", "clip-path:inset(50%)",
        "text-shadow:1px 1px #000",
        "float:left", "font-weight:bold", "letter-spacing:1px", "content-visibility:hidden", "color:var(--paper)", "color:var(--none,#fff)",
        "-webkit-text-fill-color:transparent", "all:initial;color:#fff", "color:inherit", "color:initial",
    ];

    private static readonly string[] Elements = ["span", "b", "i", "sup", "sub", "del", "s", "div", "font"];

    private static readonly Gen<string> Style = Gen.OneOf([.. Declarations.Select(Gen.Const)]).Array[0, 2].Select(d => string.Join(';', d));

    private static readonly Gen<string> Selector = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 15]).Select((number, form) => form switch
    {
        0 => $"td .k{number}",
        1 => $"td > .k{number}",
        2 => $"i.k{number}, b.k{number}",
        3 => $".k{number} .k{(number + 1) % 10}",
        4 => $"tr .k{number}:not(.none)",
        5 => $".k{number}:first-child",
        6 => $"td > .k{number}:last-of-type",
        7 => $".k{number} + .k{(number + 3) % 10}",
        8 => $".k{number} ~ *",
        9 => $"td:has(.k{number}) > :nth-child(2n+1)",
        10 => $"tr:nth-child({number + 1}) > td:nth-last-child(-n+3) b",
        11 => $"td:nth-of-type(3n) :is(.k{number}, i:only-child)",
        12 => $"td > :not(.k{number}, :first-child, :empty)",
        _ => $".k{number}",
    });

    private static readonly Gen<string> Rule = Gen.Select(Selector, Style, Gen.Int[0, 9]).Select((selector, style, form) => form switch
    {
        0 => $"@media print{{{selector}{{{style}}}}}",
        1 => $"@media (width >= 600px){{{selector}{{{style}}}}}",
        2 => $"@layer a{{{selector}{{{style}}}}}",
        3 => $"td{{& .k1{{{style}}}}}",
        _ => $"{selector}{{{style}}}",
    });

    private static readonly Gen<string> Piece = Gen.Select(Gen.OneOf([.. Elements.Select(Gen.Const)]), Gen.Int[0, 9],
        Style, Gen.Int[0, 999], Gen.Bool).Select((tag, number, style, figure, isNested) =>
        $"<{tag} class=k{number} style='{style}'>{(isNested ? $"<b class=k{(number + 1) % 10}>{figure}</b>" : $"{figure}")}</{tag}>");

    private static readonly Gen<string> Cell = Gen.Select(Gen.Int[0, 99_999], Piece.Array[0, 2], Gen.Bool).Select(
        (figure, pieces, isBefore) =>
        isBefore ? string.Concat(pieces) + figure : figure.ToString(CultureInfo.InvariantCulture) + string.Concat(pieces));

    private static readonly Gen<string> Page = Gen.Select(Rule.Array[4, 12], Cell.Array[CellsOfPage]).Select((rules, cells) =>
    {
        StringBuilder page = new("<!DOCTYPE html><meta charset=utf-8><style>:root{--paper:#fff}");
        page.AppendJoin('\n', rules).Append("</style><body><table border=1>");
        for (int i = 0; i < cells.Length; i++) page.Append(i % 8 == 0 ? "<tr>" : "").Append("<td>").Append(cells[i]);
        return page.Append("</table>").ToString();
    });

    [Fact]
    public void Cells_read_as_a_person_sees_them_in_a_browser()
    {
        if (HeadlessBrowser.Find() is not { } browser)
        {
            output.WriteLine("Skipped: there is no chromium to compare with (Debian: apt-get install chromium).");
            return;
        }

        int doubtful = 0, all = 0;
        Page.Holds(
            page =>
            {
                string[] seen = Browser.Cells(browser, page);
                string[] written = page[page.IndexOf("<td>", StringComparison.Ordinal)..].Split("<td>")[1..];
                (string Text, bool IsDoubtful)[] read = Read(page);
                Assert.Equal(seen.Length, read.Length);
                List<string> faults = [];
                for (int i = 0; i < seen.Length; i++)
                {
                    if (!read[i].IsDoubtful && read[i].Text != seen[i]) faults.Add($"{written[i]}: seen {seen[i]}, read {read[i].Text}");
                }

                doubtful += read.Count(c => c.IsDoubtful);
                all += read.Length;
                Assert.True(faults.Count == 0, $"{faults.Count} cells are read otherwise than seen:\n{string.Join('\n', faults.Take(20))}");
            },
            Samples);
        output.WriteLine($"{all} cells, {doubtful} in doubt");
        Assert.True(doubtful * LeastCellsForDoubt <= all, $"{doubtful} of {all} cells are in doubt.");
    }

    private static (string Text, bool IsDoubtful)[] Read(string page)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        new HtmlDocumentReader().Read(new DocumentInput { Text = page.AsMemory() }, builder);
        Document document = builder.ToDocument();
        MarkedText[] marks = document.MarkedText.ToArray();
        return [.. document.Blocks.ToArray().Where(b => b.Kind == BlockKind.Cell).Select(b => Read(document, b, marks))];
    }

    private static (string Text, bool IsDoubtful) Read(Document document, Block cell, MarkedText[] marks)
    {
        StringBuilder text = new();
        bool isDoubtful = false;
        for (int i = cell.Start; i < cell.End; i++)
        {
            CharacterTraits traits = marks.FirstOrDefault(m => m.Start <= i && i < m.End).Traits;
            isDoubtful |= (traits & CharacterTraits.Uncertain) != 0;
            if (traits == CharacterTraits.None && !char.IsWhiteSpace(document.Text.Span[i])) text.Append(document.Text.Span[i]);
        }

        return (text.ToString(), isDoubtful);
    }
}
