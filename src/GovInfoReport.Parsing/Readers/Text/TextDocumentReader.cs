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
        document.Work.Token = input.CancellationToken;
        document.MayEndEarly = true;
        document.SourceMap = new TextSourceMap(input.Text);
        ReadOnlyMemory<char> source = QuotedLines.TakeOff(NumberedLines.TakeOff(input.Text, document.Work), document.Work);
        List<FramedTable> framed = FramedTable.FindAll(source.Span, document.Work);
        source = TextBarMarks.Take(source, framed, document.Work);
        source = CommaLines.Take(DoubleBars.Take(source, document.Work), document.Work);
        ReadOnlySpan<char> text = source.Span;
        FramedTexts cells = FramedTexts.Of(source, framed);
        document.UseText(cells.Text);
        TextBars bars = ReadLines(text, cells, document, BarPlace.Unknown);
        if (bars.MayBeWrong && TextBars.FindPlace(text, document.Blocks) is var place && place != bars.Place)
        {
            document.Restart();
            ReadLines(text, cells, document, place);
        }

        MarkdownStress.LeaveOut(document);
        MarkdownCells.Read(document);
        TextGrids.Take(document);
    }

    private static TextBars ReadLines(ReadOnlySpan<char> text, FramedTexts framed, DocumentBuilder document, BarPlace bars)
    {
        TextLines lines = new(document, text, bars);
        int start = 0;
        foreach (FramedTable table in framed.Tables)
        {
            if (start < table.Start) ReadLines(text[..table.Start], start, document, ref lines);
            lines.Skip(table.Lines);
            framed.Write(table, document);
            start = table.End;
        }

        ReadLines(text, start, document, ref lines);
        lines.End();
        return lines.Bars;
    }

    private static void ReadLines(ReadOnlySpan<char> text, int start, DocumentBuilder document, ref TextLines lines)
    {
        WorkMeter work = document.Work;
        int counted = start;
        TextMarks marks = TextMarks.Find(text[start..]);
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
