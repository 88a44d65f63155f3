using System.Globalization;
using System.Text;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Reads a file and writes what was read as lines that tests can compare.</summary>
internal static class OfficeReading
{
    /// <summary>
    /// The document as lines: <c>P text</c>, <c>T</c>, <c>C row,column rowSpan x columnSpan text</c>, <c>/T</c>, <c>M name=value</c>,
    /// <c>I</c>, and its diagnostics' ids.
    /// </summary>
    public static string Dump(byte[] bytes, IDocumentReader? reader = null, ReportParserOptions? options = null, bool withPlaces = false)
    {
        using DocumentBuilder builder = new(options ?? ReportParserOptions.Default);
        Document document = Read(bytes, builder, reader);
        StringBuilder lines = new();
        int start = 0;
        foreach (Block block in document.Blocks.Span)
        {
            Assert.True(block.Start >= start && block.End <= document.Text.Length, "Blocks stand in the order of the text and within it.");
            start = block.Start;
            string text = document.GetText(block).ToString().Replace("\n", "\\n", StringComparison.Ordinal)
                .Replace("\t", "\\t", StringComparison.Ordinal);
            Assert.Equal(text.Trim(), text);
            lines.Append(Describe(block, text));
            if (withPlaces) lines.Append(CultureInfo.InvariantCulture, $" @{document.SourceMap!.Locate(block.Source, block.SourceLength)}");
            lines.Append('\n');
        }

        foreach (Diagnostic diagnostic in document.Diagnostics)
            lines.Append("! ").Append(diagnostic.ToString(CultureInfo.InvariantCulture)).Append('\n');
        return lines.ToString().TrimEnd('\n');
    }

    public static Document Read(byte[] bytes, DocumentBuilder builder, IDocumentReader? reader = null,
        CancellationToken cancellation = default)
    {
        (reader ?? new WordDocumentReader()).Read(new DocumentInput { Bytes = bytes, CancellationToken = cancellation }, builder);
        return builder.ToDocument();
    }

    private static string Describe(in Block block, string text) => block.Kind switch
    {
        BlockKind.Paragraph => $"P {text}",
        BlockKind.TableStart => "T",
        BlockKind.TableEnd => "/T",
        BlockKind.Cell => string
            .Create(CultureInfo.InvariantCulture, $"C {block.Row},{block.Column} {block.RowSpan}x{block.ColumnSpan} {text}").TrimEnd(),
        BlockKind.Image => "I",
        BlockKind.Metadata => $"M {text}",
        _ => $"? {text}",
    };
}
