namespace GovInfoReport.Parsing;

/// <summary>Tells of tables that were not found where their section holds a picture instead.</summary>
internal static class PictureTables
{
    /// <summary>Adds a diagnostic for each such table, at the first picture of its section.</summary>
    /// <param name="document">The document.</param>
    /// <param name="parsed">What was recognised in it.</param>
    public static ParseResult Report(Document document, ParseResult parsed)
    {
        if (!LacksTable(parsed) || !HasPicture(document.Blocks.Span)) return parsed;
        List<Diagnostic> found = [];
        foreach (Diagnostic diagnostic in parsed.Diagnostics)
        {
            if (diagnostic.Descriptor != RecognitionDiagnostics.TableMissing || diagnostic.Place.Table is not { } table) continue;
            if (FindPicture(document, parsed.Report, table.Number) is not { } picture) continue;
            SourcePosition position = document.SourceMap?.Locate(picture.Source, picture.SourceLength) ?? SourcePosition.None;
            found.Add(new Diagnostic(RecognitionDiagnostics.TableIsPicture, new Location(position, diagnostic.Place), table));
        }

        return found.Count == 0 ? parsed : new ParseResult(parsed.Report, [.. parsed.Diagnostics, .. found]);
    }

    private static bool LacksTable(ParseResult parsed)
    {
        foreach (Diagnostic diagnostic in parsed.Diagnostics)
        {
            if (diagnostic.Descriptor == RecognitionDiagnostics.TableMissing) return true;
        }

        return false;
    }

    private static bool HasPicture(ReadOnlySpan<Block> blocks)
    {
        foreach (ref readonly Block block in blocks)
        {
            if (block.Kind == BlockKind.Image) return true;
        }

        return false;
    }

    // The first picture between the heading of a section and the next heading.
    private static Block? FindPicture(Document document, AnnualReport report, int section)
    {
        int next = 0;
        int? current = null;
        foreach (Block block in document.Blocks.Span)
        {
            if (block.Kind == BlockKind.Image && current == section) return block;
            if (block.Length == 0 || next == report.Headings.Count
                || !document.GetText(block).Contains(report.Headings[next].Text, StringComparison.Ordinal)) continue;
            current = report.Headings[next++].Section ?? current;
        }

        return null;
    }
}
