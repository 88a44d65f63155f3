using System.Globalization;
using System.Text;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Reads pages and describes their documents as text.</summary>
internal static class HtmlReading
{
    /// <summary>In the terms of <see cref="DomOracle.Describe"/>.</summary>
    public static string DescribeAsOracle(string html)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default with { MaxDepth = 100_000 });
        new HtmlDocumentReader().Read(new DocumentInput { Text = html.AsMemory() }, builder);
        Document document = builder.ToDocument();
        StringBuilder text = new();
        List<StringBuilder> tables = [];
        Stack<StringBuilder> open = [];
        foreach (Block block in document.Blocks.Span)
        {
            switch (block.Kind)
            {
                case BlockKind.TableStart:
                    tables.Add(new StringBuilder("table"));
                    open.Push(tables[^1]);
                    text.Append('{');
                    break;
                case BlockKind.TableEnd:
                    open.Pop();
                    text.Append('}');
                    break;
                case BlockKind.Cell:
                    string cell = DomOracle.WithoutSpace(document.GetText(block).ToString());
                    open.Peek().Append(CultureInfo.InvariantCulture,
                        $" ({block.Row},{block.Column},{block.RowSpan}x{block.ColumnSpan},'{cell}')");
                    text.Append(cell);
                    break;
                case BlockKind.Paragraph:
                    text.Append(DomOracle.WithoutSpace(document.GetText(block).ToString()));
                    break;
            }
        }

        return string.Join('\n', tables) + "\n" + text;
    }

    /// <summary>One line for each block: its kind in a word, what is known of it, its text with line feeds as a slash.</summary>
    public static string Describe(string html, ReportParserOptions? options = null)
    {
        using DocumentBuilder builder = new(options ?? ReportParserOptions.Default);
        new HtmlDocumentReader().Read(new DocumentInput { Text = html.AsMemory() }, builder);
        return Describe(builder.ToDocument());
    }

    public static string Describe(Document document)
    {
        StringBuilder lines = new();
        foreach (Block block in document.Blocks.Span)
        {
            string text = document.GetText(block).ToString().Replace('\n', '/');
            string traits = block.Traits == BlockTraits.None ? "" : $" {block.Traits}";
            lines.Append(block.Kind switch
            {
                BlockKind.Cell =>
                    $"cell {block.Row},{block.Column}"
                        + $"{(block.RowSpan * block.ColumnSpan == 1 ? "" : $" {block.RowSpan}x{block.ColumnSpan}")}{traits}: {text}",
                BlockKind.Paragraph => $"p{traits}: {text}",
                BlockKind.Metadata => $"meta: {text}",
                BlockKind.Image => "image",
                BlockKind.TableStart => "table",
                _ => "end",
            }).Append('\n');
        }

        foreach (Diagnostic diagnostic in document.Diagnostics) lines.Append(diagnostic.Id).Append('\n');
        return lines.ToString().TrimEnd('\n');
    }
}
