using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>Takes the prose of a section out of a document: one paragraph a line, other tables with a tab between their cells.</summary>
internal static class NarrativeReader
{
    /// <summary>The text between two offsets of the document's text.</summary>
    public static string Read(Document document, int start, int end)
    {
        StringBuilder text = new();
        ReadOnlySpan<char> characters = document.Text.Span;
        int row = -1;
        foreach (ref readonly Block block in document.Blocks.Span)
        {
            if (block.Kind is BlockKind.TableStart or BlockKind.TableEnd) row = -1;
            if (block.End <= start || block.Start >= end || block.Kind is not (BlockKind.Paragraph or BlockKind.Fragment or BlockKind.Cell)) continue;
            int from = Math.Max(start, block.Start);
            ReadOnlySpan<char> piece = characters[from..Math.Min(end, block.End)].Trim();
            bool inRow = block.Kind != BlockKind.Paragraph && block.Row == row;
            if (!piece.IsEmpty)
            {
                if (text.Length > 0) text.Append(inRow ? '\t' : '\n');
                text.Append(piece);
            }

            row = block.Kind == BlockKind.Paragraph ? -1 : block.Row;
        }

        return text.ToString();
    }
}
