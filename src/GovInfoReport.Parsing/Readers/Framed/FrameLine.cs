namespace GovInfoReport.Parsing;

/// <summary>A line of a framed table, with what stands at and between the places where its columns end.</summary>
/// <param name="Start">Where the line starts, its indent left out.</param>
/// <param name="End">Where it ends, blanks behind it left out.</param>
internal readonly record struct FrameLine(int Start, int End)
{
    /// <summary>Cuts the line at the ends of the columns.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edges">Where the columns end, in columns of characters from the start of the line.</param>
    /// <param name="font">How many columns characters take.</param>
    /// <param name="parts">Takes the parts, each from one edge to another.</param>
    /// <returns>
    /// Whether the line begins and ends at an edge. An edge within a wide character is none of the line's: then a cell covers it, and no
    /// line between cells may stand elsewhere.
    /// </returns>
    public bool TryCut(ReadOnlySpan<char> text, ReadOnlySpan<int> edges, TextFont font, List<FramePart> parts)
    {
        parts.Clear();
        int column = 0, edge = 0, open = -1, from = Start;
        bool isCovered = false;
        for (int at = Start; at < End; at++)
        {
            char c = text[at];
            if (edge < edges.Length && column == edges[edge])
            {
                if (FrameMarks.IsVertical(c) || FrameMarks.IsJunction(c))
                {
                    if (open >= 0) parts.Add(new FramePart(open, edge, from, at));
                    (open, from) = (edge, at + 1);
                }

                edge++;
            }

            column += font.WidthOf(c);
            for (; edge < edges.Length && column > edges[edge]; edge++) isCovered = true;
        }

        return edge == edges.Length && open == edges.Length - 1 && parts.Count > 0 && parts[0].First == 0
            && !(isCovered && HoldVerticals(text, parts));
    }

    private static bool HoldVerticals(ReadOnlySpan<char> text, List<FramePart> parts)
    {
        foreach (FramePart part in parts)
        {
            foreach (char c in text[part.Start..part.End])
            {
                if (FrameMarks.IsVertical(c)) return true;
            }
        }

        return false;
    }
}
