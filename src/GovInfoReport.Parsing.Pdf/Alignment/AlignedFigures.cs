namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Shares the pieces of one column of figures out among rows. Each row has at most one piece on its height; pieces beside are parts of
/// wrapped cells.
/// </summary>
internal static class AlignedFigures
{
    // A piece belongs to a row for certain where any other is this much farther away.
    private const float Nearer = 0.75f;

    // Pieces farther from the first and the last row, in units of the font's size, belong to something else.
    private const float Reach = 1.6f;

    /// <summary>The pieces of each row, from the top, and whether any of them is in doubt.</summary>
    /// <param name="pieces">The pieces of the column, from the top.</param>
    /// <param name="rows">The heights of the rows, from the top.</param>
    /// <param name="taken">Takes the pieces that were used.</param>
    public static (List<Segment> Pieces, bool IsDoubtful)[] Share(List<Segment> pieces, float[] rows, HashSet<Segment> taken)
    {
        (List<Segment> Pieces, bool IsDoubtful)[] cells = [.. rows.Select(static _ => (new List<Segment>(), false))];
        int first = FirstPiece(pieces, rows[0]);
        int last = LastPiece(pieces, rows[^1]);
        for (int i = first; i <= last; i++)
        {
            Segment piece = pieces[i];
            taken.Add(piece);
            (int nearest, bool isCertain) = FindRow(piece, rows);
            cells[nearest].Pieces.Add(piece);
            if (!isCertain)
            {
                int other = piece.Baseline > rows[nearest] ? Math.Max(nearest - 1, 0) : Math.Min(nearest + 1, rows.Length - 1);
                cells[nearest].IsDoubtful = cells[other].IsDoubtful = true;
            }
        }

        for (int row = 0; row < rows.Length; row++)
        {
            // A piece off the height of its row must be a part of a cell that is set about it.
            List<Segment> cell = cells[row].Pieces;
            // Two pieces side by side are figures of two columns that a long one has made into one.
            for (int i = 1; i < cell.Count; i++) cells[row].IsDoubtful |= cell[i].Line == cell[i - 1].Line;
            if (cell.Count > 0 && MathF.Abs((cell[0].Baseline + cell[^1].Baseline) / 2 - rows[row]) > AlignedTableFinder.SameHeight
                * cell[0].Size) cells[row].IsDoubtful = true;
        }

        return cells;
    }

    /// <summary>
    /// Puts the text of a cell in doubt: it is not certain whose a piece is. An empty cell holds something that is not known.
    /// </summary>
    /// <param name="start">Where the text of the cell starts; it ends where the characters do.</param>
    /// <param name="text">The characters of the document.</param>
    public static void Doubt(int start, TextBuffer text)
    {
        if (text.Length == start) text.Append("\uFFFD");
        text.Mark(text.From(start), CharacterTraits.Uncertain);
    }

    // Rows stand one below the other, so only those next to the height of a piece need be looked at.
    private static (int Row, bool IsCertain) FindRow(Segment piece, float[] rows)
    {
        (int above, int below) = (0, rows.Length);
        while (below - above > 1)
        {
            int middle = (above + below) / 2;
            if (rows[middle] >= piece.Baseline) above = middle;
            else below = middle;
        }

        int nearest = below < rows.Length && DistanceTo(below) < DistanceTo(above) ? below : above;
        bool isCertain = IsFarther(nearest - 1) && IsFarther(nearest + 1);
        return (nearest, isCertain);

        float DistanceTo(int row) => MathF.Abs(rows[row] - piece.Baseline);
        bool IsFarther(int row) => row < 0 || row >= rows.Length || DistanceTo(nearest) <= Nearer * DistanceTo(row);
    }

    // Above the first row stand heads, which are no figures.
    private static int FirstPiece(List<Segment> pieces, float row)
    {
        int first = pieces.FindIndex(p => p.Baseline <= row + AlignedTableFinder.SameHeight * p.Size);
        if (first < 0) first = pieces.Count;
        int found = first;
        for (int i = first - 1; i >= 0
            && (i + 1 == pieces.Count || pieces[i].Baseline - pieces[i + 1].Baseline <= Reach * pieces[i].Size); i--)
        {
            if (i + 1 == first && pieces[i].Baseline - row > Reach * pieces[i].Size) break;
            if (pieces[i].IsFigure) found = i;
        }

        return found;
    }

    private static int LastPiece(List<Segment> pieces, float row)
    {
        int last = pieces.FindLastIndex(p => p.Baseline >= row - AlignedTableFinder.SameHeight * p.Size);
        float height = Math.Min(row, last < 0 ? row : pieces[last].Baseline);
        while (last + 1 < pieces.Count && height - pieces[last + 1].Baseline <= Reach * pieces[last + 1].Size)
            height = pieces[++last].Baseline;
        return last;
    }
}
