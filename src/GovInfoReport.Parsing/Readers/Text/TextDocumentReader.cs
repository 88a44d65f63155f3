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
        ReadOnlySpan<char> text = input.Text.Span;
        TextLines lines = new(document, text);
        using LineStarts starts = new();
        int lineStart = 0;
        TextSeparators seen = TextSeparators.None;
        for (int window = 0; window < text.Length; window += TextMarks.Window)
        {
            if ((window & 0xFFFFF) == 0) input.CancellationToken.ThrowIfCancellationRequested();
            if (document.IsFull) break;
            TextMarks marks = TextMarks.Find(text[window..]);
            ulong rest = ulong.MaxValue;
            for (ulong ends = marks.LineEnds; ends != 0; ends &= ends - 1)
            {
                int bit = BitOperations.TrailingZeroCount(ends);
                int end = window + bit;
                ulong upToHere = ends ^ (ends - 1);
                ulong line = rest & upToHere;
                TextSeparators separators = seen | marks.Among(line);
                bool isAdded = separators <= TextSeparators.Bars && lineStart >= window && marks.TryFindWords(line, out int first, out int last)
                    && (separators == TextSeparators.None ? lines.TryAddParagraph(window + first, window + last)
                        : marks.EndInTheOnlyBar(line, bit) && lines.TryAddClosedCell(window + first, window + last));
                if (!isAdded) lines.Add(lineStart, end, separators);
                lineStart = end + 1;
                seen = text[end] == '\f' ? TextSeparators.PageBreak : TextSeparators.None;
                if (seen == TextSeparators.None) starts.Add(lineStart);
                rest = ~upToHere;
            }

            seen |= marks.Among(rest);
        }

        if (!document.IsFull) lines.Add(lineStart, text.Length, seen);
        lines.End();
        document.SourceMap = new TextSourceMap(input.Text, document.IsFull ? null : starts.ToTable());
    }
}
