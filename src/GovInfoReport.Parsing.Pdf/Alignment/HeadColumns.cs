namespace GovInfoReport.Parsing.Pdf;

/// <summary>Finds columns that only heads show, since no figure stands in them on the page.</summary>
/// <remarks>
/// Nothing is added unless each column of figures stands below one head alone, and each head over one column at most: a head in pieces, or
/// one over several columns, tells nothing.
/// </remarks>
internal static class HeadColumns
{
    private const int MostLines = 8;
    private const int MostHeads = 32;
    private const int Fewest = 3;

    // How far apart the lines of heads may stand, and the lowest from the first row, in units of the font's size.
    private const float Farthest = 5;

    // The gap between neighbouring columns, in units of the font's size.
    private const float LeastGap = 0.2f;

    private const float SameSize = 0.5f;

    /// <summary>Adds the columns of heads without figures.</summary>
    /// <param name="columns">The columns that figures make.</param>
    /// <param name="lines">The lines of the page; those of the heads are cut at smaller gaps, too, where columns are added.</param>
    /// <param name="top">The first line that may hold heads.</param>
    /// <param name="anchors">The lines of which each is the height of a row.</param>
    /// <returns>The first line of the table: that of its highest heads where columns are added, otherwise the first that may be.</returns>
    public static int AddTo(FigureColumns columns, List<List<Segment>> lines, int top, List<int> anchors)
    {
        List<Head> found = Find(lines, top, anchors[0], out int highest);
        // A title that stands in a gap is above the heads of figures.
        float level = found.Where(h => columns.Overlap(h.Left, h.Right)).Select(static h => h.Top).DefaultIfEmpty(float.MinValue).Max();
        List<(float Left, float Right)> heads = [.. found.Where(h => h.Low <= level + SameSize).Select(static h => (h.Left, h.Right))];
        if (heads.Count is < Fewest or > MostHeads) return top;
        heads.Sort();
        Segment[] labels = [.. LabelsOf(columns, lines, anchors)];
        heads.RemoveAll(h => !columns.Overlap(h.Left, h.Right) && Array.Exists(labels, s => s.Left < h.Right && s.Right > h.Left));
        if (!columns.AddEmpty(heads)) return top;
        for (int i = highest; i < anchors[0]; i++) lines[i] = [.. lines[i].SelectMany(PartsOf)];
        return highest;
    }

    /// <summary>Adds columns of the page before to a table that goes on without heads.</summary>
    /// <param name="columns">The columns that figures make.</param>
    /// <param name="before">Those of the table that ends the page before.</param>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="anchors">The lines of which each is the height of a row.</param>
    public static void GoOn(FigureColumns columns, IReadOnlyList<(float Left, float Right)> before, List<List<Segment>> lines,
        List<int> anchors)
    {
        float size = lines[anchors[0]][^1].Size;
        for (int i = 0; i < anchors[0]; i++)
        {
            // Only labels stand above its first row.
            if (lines[i].Exists(s => !columns.IsBefore(s) || s.Size > size + SameSize)) return;
        }

        Segment[] labels = [.. LabelsOf(columns, lines, anchors)];
        if (before.Count > 0 && !Array.Exists(labels, s => s.Right > before[0].Left)) columns.AddEmpty(before);
    }

    private static IEnumerable<Segment> PartsOf(Segment segment) => segment.Parts.Count > 0 ? segment.Parts : [segment];

    private static IEnumerable<Segment> LabelsOf(FigureColumns columns, List<List<Segment>> lines, List<int> anchors)
    {
        for (int i = anchors[0]; i <= Math.Min(anchors[^1] + 1, lines.Count - 1); i++)
        {
            foreach (Segment segment in lines[i])
            {
                if (!segment.IsFigure && columns.IsBefore(segment)) yield return segment;
            }
        }
    }

    // From the lowest line up: a piece over several heads is none of one column.
    private static List<Head> Find(List<List<Segment>> lines, int top, int first, out int highest)
    {
        List<Head> heads = [];
        float below = lines[first][0].Baseline;
        highest = first;
        for (int i = first - 1; i >= Math.Max(top, first - MostLines); i--)
        {
            List<Segment> line = lines[i];
            if (line[0].IsNumberedItem || line.Exists(static s => s.IsFigure) || line[0].Baseline - below > Farthest * line[0].Size) break;
            below = line[0].Baseline;
            foreach (Segment segment in line.SelectMany(PartsOf)) Add(segment, heads);
            highest = i;
        }

        return heads;
    }

    private static void Add(Segment segment, List<Head> heads)
    {
        float gap = LeastGap * segment.Size;
        (float left, float right, float at) = (segment.Left, segment.Right, segment.Baseline);
        int over = -1;
        for (int i = 0; i < heads.Count; i++)
        {
            if (heads[i].Left >= right + gap || heads[i].Right <= left - gap) continue;
            if (over >= 0) return;
            over = i;
        }

        if (over < 0) heads.Add(new Head(left, right, at, at));
        else heads[over] = new Head(Math.Min(left, heads[over].Left), Math.Max(right, heads[over].Right), heads[over].Low, at);
    }

    // Its edges, and the heights of its lowest and its highest line.
    private readonly record struct Head(float Left, float Right, float Low, float Top);
}
