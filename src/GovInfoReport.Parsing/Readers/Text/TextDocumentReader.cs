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
        int lineStart = 0, windows = 0;
        TextSeparators seen = TextSeparators.None;
        TextMarks marks = text.IsEmpty ? default : TextMarks.Find(text);
        for (int window = 0; window < text.Length && !document.IsFull; window += TextMarks.Window)
        {
            if ((windows++ & 0x3FFF) == 0) input.CancellationToken.ThrowIfCancellationRequested();
            for (ulong ends = marks.LineEnds & TextMarks.From(lineStart - window); ends != 0; ends &= ends - 1)
            {
                if (seen == TextSeparators.None && lineStart >= window && (ends = lines.AddPlain(marks, ends, window, ref lineStart)) == 0) break;
                int end = window + BitOperations.TrailingZeroCount(ends);
                lines.Add(lineStart, end, seen | marks.Among(TextMarks.From(lineStart - window) & (ends ^ (ends - 1))));
                lineStart = end + 1;
                seen = text[end] == '\f' ? TextSeparators.PageBreak : TextSeparators.None;
            }

            int next = window + TextMarks.Window;
            TextMarks marksBefore = marks;
            marks = next < text.Length ? TextMarks.Find(text[next..]) : default;
            if (lineStart < next)
            {
                // A line that begins here and ends behind may yet stand whole among 64 characters: those from its start.
                if (seen == TextSeparators.None && lineStart > window) lines.AddCut(marksBefore.From(lineStart - window, marks), ref lineStart);
                if (lineStart < next) seen |= marksBefore.Among(TextMarks.From(lineStart - window));
            }
        }

        if (!document.IsFull) lines.Add(lineStart, text.Length, seen);
        lines.End();
        document.SourceMap = new TextSourceMap(input.Text);
    }
}
