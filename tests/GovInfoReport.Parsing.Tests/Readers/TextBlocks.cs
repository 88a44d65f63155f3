using System.Text;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Blocks as a line each, for tests: P paragraph, F fragment, C cell, T table start, E table end; row and column; text; traits.
/// </summary>
internal static class TextBlocks
{
    public static string Of(string text)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        new TextDocumentReader().Read(new DocumentInput { Text = text.AsMemory() }, builder);
        return Write(builder.ToDocument());
    }

    /// <summary>The blocks of a text whose lines are all read character by character.</summary>
    public static string OfOddLines(string text)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        builder.UseText(text.AsMemory());
        TextBars bars = AddOddLines(builder, text, BarPlace.Unknown);
        if (bars.MayBeWrong && TextBars.FindPlace(text, builder.Blocks) is var place && place != bars.Place)
        {
            builder.Restart();
            AddOddLines(builder, text, place);
        }

        MarkdownCells.Read(builder);
        return Write(builder.ToDocument());
    }

    private static TextBars AddOddLines(DocumentBuilder builder, string text, BarPlace bars)
    {
        TextLines lines = new(builder, text, bars);
        int start = 0;
        for (int end; (end = text.IndexOfAny(['\n', '\f'], start)) >= 0; start = end + 1)
            lines.Add(start, end, SeparatorsOf(text[start..end]));
        lines.Add(start, text.Length, SeparatorsOf(text[start..]));
        lines.End();
        return lines.Bars;
    }

    private static TextSeparators SeparatorsOf(string line) =>
        (line.Contains('|') ? TextSeparators.Bars : TextSeparators.None) | (line.Contains('\t') ? TextSeparators.Tabs
            : TextSeparators.None);

    private static string Write(Document document)
    {
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
