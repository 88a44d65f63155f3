namespace GovInfoReport.Parsing.Pdf;

/// <summary>Tells labels of rows from labels of groups of rows, which stand left of them, on heights of their own.</summary>
internal static class AlignedGroups
{
    // Lines of labels to the right may stand between two lines of the label of a group.
    private const int LinesBetween = 3;

    // A label goes on where it was begun: no table has so many groups that it could be looked for farther back.
    private const int MostGroups = 256;

    // How far apart the lines of one label may stand, in units of the font's size.
    private const float Farthest = 2.2f;

    /// <summary>Splits what stands left of the figures.</summary>
    /// <param name="lines">The pieces left of the figures, line by line from the top.</param>
    /// <param name="anchors">The lines that hold figures.</param>
    public static (List<Segment> Labels, List<Segment> Groups) Split(List<List<Segment>> lines, List<List<Segment>> anchors)
    {
        List<Segment> labels = [], groups = [];
        HashSet<int> anchored = [.. anchors.Select(static a => a[0].Line)];
        float end = lines.SelectMany(static l => l[..^1]).Select(static s => s.Right).DefaultIfEmpty(float.MinValue).Max();
        // Beside the label of a group stand labels of rows alone, so all left of them is the groups'. A label set vertically has one
        // character a line.
        IEnumerable<List<Segment>> beside = lines.Where(static l => l.Count > 1 && l[^2].Text.Length > 1);
        if (beside.Any()) end = Math.Max(end, beside.Min(static l => l[^1].Left));
        for (int i = 0; i < lines.Count; i++)
        {
            List<Segment> line = lines[i];
            groups.AddRange(line[..^1]);
            Segment last = line[^1];
            // Right of a group there is a label, on this line or, where that has an even number of lines, above and below.
            bool isLabel = last.Right > end
                || (line.Count == 1 && last.IsNumberedItem && anchored.Contains(last.Line)
                    && !lines.Skip(i + 1).Take(LinesBetween).Any(l => l.Exists(s => IsBelow(last, s))))
                || (labels.Count > 0 && IsBelow(labels[^1], last));
            (isLabel ? labels : groups).Add(last);
        }

        return (labels, groups);
    }

    // Whether a piece goes on below another.
    private static bool IsBelow(Segment above, Segment piece) =>
        !piece.IsNumberedItem && above.Left < piece.Right && above.Right > piece.Left
        && above.Baseline - piece.Baseline <= Farthest * piece.Size;

    /// <summary>The labels of groups, each with the row at whose height it starts.</summary>
    /// <param name="pieces">Their pieces, from the top.</param>
    /// <param name="rows">The heights of the rows, from the top.</param>
    public static List<(int Row, List<Segment> Pieces)> Share(List<Segment> pieces, float[] rows)
    {
        List<(int Row, List<Segment> Pieces)> groups = [];
        foreach (Segment piece in pieces)
        {
            int above = groups.Count == 0 ? -1
                : groups.FindLastIndex(groups.Count - 1, Math.Min(groups.Count, MostGroups), g => IsBelow(g.Pieces[^1], piece));
            if (above >= 0)
            {
                groups[above].Pieces.Add(piece);
                continue;
            }

            int row = Array.FindIndex(rows, r => r <= piece.Baseline);
            groups.Add((row < 0 ? rows.Length - 1 : row, [piece]));
        }

        return groups;
    }
}
