using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>
/// A table in text whose rows lines part (<c>+---+---+</c>, as pandoc, reStructuredText and Emacs write it): all that stands in a column
/// between two lines is one cell, on however many lines.
/// </summary>
/// <param name="Start">Where the table starts.</param>
/// <param name="End">Where it ends, its last line end included.</param>
/// <param name="Lines">The number of its lines.</param>
/// <param name="Cells">Its cells, row by row.</param>
internal sealed record FramedTable(int Start, int End, int Lines, List<FramedCell> Cells)
{
    private const int MinLines = 3;

    // Around the table, its head and its foot; more of them part rows.
    private const int MaxAround = 4;

    /// <summary>The framed tables of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="work">Counts the characters looked at.</param>
    public static List<FramedTable> FindAll(ReadOnlySpan<char> text, WorkMeter work)
    {
        List<FramedTable> tables = [];
        int at = 0;
        while (at < text.Length && FrameMarks.FindCorner(text[at..]) is >= 0 and var next)
        {
            int corner = at + next, start = at + text[at..corner].LastIndexOfAny('\n', '\f') + 1;
            List<FrameLine> lines = LinesFrom(text, start, out int end);
            if (lines.Count >= MinLines && CellsOf(text, lines) is { } cells) tables.Add(new FramedTable(start, end, lines.Count, cells));
            // A line that begins no table is looked at once, however many corners it has.
            int rest = text[corner..].IndexOfAny('\n', '\f');
            int after = Math.Max(end, rest < 0 ? text.Length : corner + rest + 1);
            work.Add(after - at);
            at = after;
        }

        return tables;
    }

    /// <summary>
    /// The table as HTML as long as it is, each row where it starts; <see langword="null"/> where one has no room there.
    /// </summary>
    /// <param name="text">The text.</param>
    public string? ToHtml(ReadOnlySpan<char> text)
    {
        StringBuilder html = new("<table>");
        foreach (IGrouping<int, FramedCell> row in Cells.GroupBy(c => c.Row))
        {
            int start = row.SelectMany(c => c.Lines).Select(l => l.Start).DefaultIfEmpty(Start + html.Length).Min();
            int line = text[..start].LastIndexOf('\n') + 1;
            if (Start + html.Length > Math.Max(line, Start)) return null;
            html.Append(' ', Math.Max(line, Start) - Start - html.Length).Append("<tr>");
            foreach (FramedCell cell in row)
            {
                html.Append("<td");
                if (cell.ColumnSpan > 1) html.Append(CultureInfo.InvariantCulture, $" colspan={cell.ColumnSpan}");
                if (cell.LastRow > cell.Row) html.Append(CultureInfo.InvariantCulture, $" rowspan={cell.LastRow - cell.Row + 1}");
                html.Append('>');
                cell.Write(text, html);
            }
        }

        html.Append("</table>");
        return html.Length > End - Start ? null : html.Append(' ', End - Start - html.Length).ToString();
    }

    // From a line between rows to the last such line below which no row stands.
    private static List<FrameLine> LinesFrom(ReadOnlySpan<char> text, int start, out int end)
    {
        List<FrameLine> lines = [];
        int kept = 0;
        end = start;
        for (int at = start; at < text.Length;)
        {
            int length = text[at..].IndexOfAny('\n', '\f'), from = at, to = length < 0 ? text.Length : at + length;
            at = Math.Min(text.Length, to + 1);
            if (!TextBlanks.Trim(text, ref from, ref to)) break;
            bool isRule = IsRule(text[from..to]);
            if (!isRule && (lines.Count == 0 || !IsEnd(text[from]) || !IsEnd(text[to - 1]))) break;
            lines.Add(new FrameLine(from, to));
            if (isRule) (kept, end) = (lines.Count, at);
        }

        lines.RemoveRange(kept, lines.Count - kept);
        return lines;
    }

    private static bool IsRule(ReadOnlySpan<char> line) =>
        FrameMarks.IsJunction(line[0]) && FrameMarks.IsJunction(line[^1]) && FrameMarks.IsRule(line);

    private static bool IsEnd(char c) => FrameMarks.IsVertical(c) || FrameMarks.IsJunction(c);

    private static List<FramedCell>? CellsOf(ReadOnlySpan<char> text, List<FrameLine> lines)
    {
        foreach (TextFont font in TextFont.All)
        {
            int[] edges = EdgesOf(text, lines, font);
            FramedCells cells = new();
            List<FramePart> parts = [];
            bool fits = true;
            foreach (FrameLine line in lines)
            {
                fits = line.TryCut(text, edges, font, parts) && cells.TryAdd(text, CollectionsMarshal.AsSpan(parts));
                if (!fits) break;
            }

            if (fits) return CountRules(text, lines) > MaxAround || cells.HaveRows(text) ? cells.All : null;
        }

        return null;
    }

    private static int CountRules(ReadOnlySpan<char> text, List<FrameLine> lines)
    {
        int rules = 0;
        foreach (FrameLine line in lines) rules += IsRule(text[line.Start..line.End]) ? 1 : 0;
        return rules;
    }

    // Where lines meet in any line between rows, one that a cell over several rows breaks too.
    private static int[] EdgesOf(ReadOnlySpan<char> text, List<FrameLine> lines, TextFont font)
    {
        SortedSet<int> edges = [];
        foreach (FrameLine line in lines)
        {
            int column = 0;
            for (int at = line.Start; at < line.End; at++)
            {
                if (FrameMarks.IsJunction(text[at]) && MeetsLine(text, line, at)) edges.Add(column);
                column += font.WidthOf(text[at]);
            }
        }

        return [.. edges];
    }

    private static bool MeetsLine(ReadOnlySpan<char> text, FrameLine line, int at) =>
        (at > line.Start && FrameMarks.IsHorizontal(text[at - 1])) || (at + 1 < line.End && FrameMarks.IsHorizontal(text[at + 1]));
}
