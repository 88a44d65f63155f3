namespace GovInfoReport.Parsing;

/// <summary>A line of running text, its pieces at their columns of characters.</summary>
/// <param name="Block">The block of the document.</param>
/// <param name="Pieces">The pieces in their order.</param>
internal sealed record PlacedLine(int Block, List<PlacedPiece> Pieces)
{
    // What stands farther from the start of its line is no label.
    private const int MaxIndent = 200;

    /// <summary>The lines of a document that blanks set apart, prose left out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isAsked">Whether a block is asked for.</param>
    public static List<PlacedLine> LinesOf(Document document, Predicate<int> isAsked)
    {
        List<PlacedLine> lines = [];
        TextLineReader reader = new(document);
        for (int i = 0; i < document.Blocks.Length; i++)
        {
            document.Work.Add(1);
            if (document.Blocks.Span[i].Kind != BlockKind.Paragraph || !isAsked(i)) continue;
            if (reader.Read(i) is { Separator: LineSeparator.Blanks, Pieces.Count: > 0 } line)
                lines.Add(new PlacedLine(i, Place(document, line)));
        }

        return lines;
    }

    private static List<PlacedPiece> Place(Document document, TextLine line)
    {
        ReadOnlySpan<char> text = document.Text.Span;
        int first = line.Pieces[0].Start, lookedAt = Math.Max(0, first - MaxIndent), column = 0;
        int at = lookedAt + text[lookedAt..first].LastIndexOf('\n') + 1;
        List<PlacedPiece> pieces = [];
        foreach (ShapePiece piece in line.Pieces)
        {
            int from = column + TextWidth.Of(text[at..piece.Start]);
            at = piece.Start + piece.Length;
            column = from + TextWidth.Of(text[piece.Start..at]);
            ShapeKind kind = ShapeGrid.KindOf(text[piece.Start..at]);
            pieces.Add(new PlacedPiece(piece, from, column, kind != ShapeKind.Words));
        }

        document.Work.Add(column + 1);
        return pieces;
    }
}
