using System.Numerics;

namespace GovInfoReport.Parsing;

/// <summary>
/// Reads plain text and Markdown: a paragraph for each line without separators, fragments where bars or tabs divide a line, tables for
/// Markdown's.
/// </summary>
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
        document.Work.Token = input.CancellationToken;
        document.MayEndEarly = true;
        document.SourceMap = new TextSourceMap(input.Text);
        ReadOnlySpan<char> text = input.Text.Span;
        TextBars bars = ReadLines(input, document, BarPlace.Unknown);
        if (bars.MayBeWrong && TextBars.FindPlace(text, document.Blocks) is var place && place != bars.Place)
        {
            document.Restart();
            ReadLines(input, document, place);
        }

        MarkdownStress.LeaveOut(document);
    }

    private static TextBars ReadLines(in DocumentInput input, DocumentBuilder document, BarPlace bars)
    {
        ReadOnlySpan<char> text = input.Text.Span;
        TextLines lines = new(document, text, bars);
        WorkMeter work = document.Work;
        int start = 0, counted = 0;
        TextMarks marks = TextMarks.Find(text);
        while (!document.IsFull)
        {
            if (start - counted >= WorkMeter.UnitsBetweenChecks)
            {
                work.Add(start - counted);
                counted = start;
            }

            if (marks.LineEnds == 0)
            {
                // A line longer than that, or the last one.
                int end = FindEnd(text, start, marks, work, out TextSeparators separators);
                lines.Add(start, end, separators);
                if (end == text.Length) break;
                counted = start = end + 1;
                marks = TextMarks.Find(text[start..]);
                continue;
            }

            // The next characters are looked at first: the processor does that while it goes through the lines of these.
            int next = start + TextMarks.Window - BitOperations.LeadingZeroCount(marks.LineEnds);
            TextMarks following = TextMarks.Find(text[next..]);
            lines.Add(marks, start);
            (start, marks) = (next, following);
        }

        work.Add(start - counted);
        lines.End();
        return lines.Bars;
    }

    // The end of a line that the 64 characters from its start do not hold, and the separators in it.
    private static int FindEnd(ReadOnlySpan<char> text, int start, in TextMarks first, WorkMeter work, out TextSeparators separators)
    {
        separators = first.Among(ulong.MaxValue);
        for (int position = start + TextMarks.Window; position < text.Length; position += TextMarks.Window)
        {
            work.Add(TextMarks.Window);
            TextMarks marks = TextMarks.Find(text[position..]);
            ulong end = TextMarks.Lowest(marks.LineEnds);
            separators |= marks.Among(end - 1);
            if (end != 0) return position + BitOperations.TrailingZeroCount(end);
        }

        return text.Length;
    }
}
