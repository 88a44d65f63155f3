using System.Numerics;

namespace GovInfoReport.Parsing;

/// <summary>Reads plain text and Markdown: a paragraph for each line without separators, fragments where bars or tabs divide a line, tables for Markdown's.</summary>
/// <remarks>Stateless and thread-safe. The document's blocks stretch over the input itself; nothing is copied.</remarks>
public sealed class TextDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentKind Kind => DocumentKind.Text;

    /// <inheritdoc/>
    public void Read(in DocumentInput input, DocumentBuilder document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.UseText(input.Text);
        document.SourceMap = new TextSourceMap(input.Text);
        ReadOnlySpan<char> text = input.Text.Span;
        TextLines lines = new(document, text);
        int lineStart = 0;
        TextSeparators seen = TextSeparators.None;
        for (int window = 0; window < text.Length; window += TextMarks.Window)
        {
            if ((window & 0xFFFFF) == 0) input.CancellationToken.ThrowIfCancellationRequested();
            if (document.IsFull) return;
            TextMarks marks = TextMarks.Find(text[window..]);
            ulong rest = ulong.MaxValue;
            for (ulong ends = marks.LineEnds; ends != 0; ends &= ends - 1)
            {
                int bit = BitOperations.TrailingZeroCount(ends);
                ulong upToHere = (2UL << bit) - 1;
                int end = window + bit;
                if (seen != TextSeparators.None || !marks.EndInTheOnlyBar(rest & upToHere, bit) || !lines.TryAddClosedCell(lineStart, end))
                    lines.Add(lineStart, end, seen | marks.Among(rest & upToHere));
                seen = text[end] == '\f' ? TextSeparators.PageBreak : TextSeparators.None;
                lineStart = end + 1;
                rest = ~upToHere;
            }

            seen |= marks.Among(rest);
        }

        lines.Add(lineStart, text.Length, seen);
        lines.End();
    }
}
