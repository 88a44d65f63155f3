using System.Text;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Blocks as a line each, for tests: P paragraph, F fragment, C cell, T table start, E table end; row and column; text; traits.</summary>
internal static class TextBlocks
{
    public static string Of(string text)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        new TextDocumentReader().Read(new DocumentInput { Text = text.AsMemory() }, builder);
        Document document = builder.ToDocument();
        StringBuilder lines = new();
        foreach (Block block in document.Blocks.Span)
        {
            string words = document.GetText(block).ToString();
            string traits = block.Traits == BlockTraits.None ? "" : " " + block.Traits;
            lines.Append(block.Kind switch
            {
                BlockKind.Paragraph => $"P{block.Row} {words}{traits}",
                BlockKind.Fragment when block.ColumnSpan > 1 => $"F{block.Row},{block.Column} {words}{traits} x{block.ColumnSpan}",
                BlockKind.Fragment => $"F{block.Row},{block.Column} {words}{traits}",
                BlockKind.Cell => $"C{block.Row},{block.Column} {words}{traits}",
                BlockKind.TableStart => "T",
                _ => "E",
            }).Append('\n');
        }

        return lines.ToString();
    }
}
