using System.Text;

namespace GovInfoReport.Parsing.Pdf.Tests;

/// <summary>Reads a PDF and tells what came out as strings.</summary>
internal sealed class Reading
{
    private Reading(List<string> lines, List<Block> blocks, List<string> texts, IReadOnlyList<Diagnostic> diagnostics,
        List<SourcePosition> positions, List<string> marks) =>
        (Lines, Blocks, Texts, Diagnostics, Positions, Marks) = (lines, blocks, texts, diagnostics, positions, marks);

    /// <summary>The characters that look otherwise than text on the line, and how.</summary>
    public List<string> Marks { get; }

    /// <summary>A line for each block: the kind and the text, or place, spans and text of a cell.</summary>
    public List<string> Lines { get; }

    public List<Block> Blocks { get; }

    public List<string> Texts { get; }

    public List<SourcePosition> Positions { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The paragraphs.</summary>
    public IEnumerable<string> Paragraphs => Blocks.Zip(Texts).Where(b => b.First.Kind == BlockKind.Paragraph).Select(b => b.Second);

    /// <summary>The cells of all tables.</summary>
    public IEnumerable<string> Cells => Lines.Where(l => l.StartsWith('['));

    public static Reading Of(TestPdf file, ReportParserOptions? options = null) => Of(file.ToBytes(), options);

    public static Reading Of(byte[] file, ReportParserOptions? options = null, CancellationToken cancellationToken = default)
    {
        using DocumentBuilder builder = new(options ?? ReportParserOptions.Default);
        PdfDocumentReader.Instance.Read(new DocumentInput { Bytes = file, CancellationToken = cancellationToken }, builder);
        Document document = builder.ToDocument();
        List<Block> blocks = [.. document.Blocks.ToArray()];
        List<string> texts = [.. blocks.Select(b => document.GetText(b).ToString())];
        List<string> lines = [.. blocks.Zip(texts, static (b, t) => b.Kind switch
        {
            BlockKind.Cell => $"[{b.Row},{b.Column} {b.RowSpan}x{b.ColumnSpan}] {t}".TrimEnd()
                .Replace("\n", "\\n", StringComparison.Ordinal),
            BlockKind.TableStart => "table",
            BlockKind.TableEnd => "end",
            BlockKind.Image => "picture",
            BlockKind.Metadata => "metadata " + t,
            _ => "paragraph " + t,
        })];
        return new Reading(lines, blocks, texts, document.Diagnostics,
            [.. blocks.Select(b => document.SourceMap!.Locate(b.Source, b.SourceLength))],
            [.. blocks.SelectMany(b => MarksOf(document, b))]);
    }

    private static IEnumerable<string> MarksOf(Document document, Block block) =>
        from mark in document.MarkedText.ToArray()
        let start = Math.Max(mark.Start, block.Start)
        let end = Math.Min(mark.End, block.End)
        where start < end
        select $"{document.Text[start..end]} {mark.Traits}";

    public override string ToString()
    {
        StringBuilder all = new();
        foreach (string line in Lines) all.Append(line).Append('\n');
        foreach (Diagnostic diagnostic in Diagnostics)
            all.Append(diagnostic.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append('\n');
        return all.ToString();
    }
}
