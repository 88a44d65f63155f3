namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Tells figures of neighbouring cells that touch at the line between these from one figure that is wider than its cell. Where the line
/// stands between two digits nobody can tell which it is, and both cells are in doubt.
/// </summary>
internal static class TouchingFigures
{
    // In units of the font's size: digits stand closer to the line than this on both sides.
    private const float Tolerance = 0.12f;

    /// <summary>Where the figure of the next cell starts in a run of characters; the run's end where all are one.</summary>
    /// <param name="run">The run.</param>
    /// <param name="grids">The tables of the page.</param>
    public static int EndOfCell(ReadOnlySpan<Glyph> run, List<Grid> grids)
    {
        if (run.Length < 2 || run[0].Direction != TextDirection.Right || !MayCross(run, grids)) return run.Length;
        for (int i = 1; i < run.Length; i++)
        {
            if (Spacing.IsDigit(run[i - 1]) && Spacing.IsDigit(run[i]) && IsEdge(run[i], grids)) return i;
        }

        return run.Length;
    }

    /// <summary>Puts the characters of a run in doubt.</summary>
    /// <param name="run">The run.</param>
    public static void Doubt(Span<Glyph> run)
    {
        foreach (ref Glyph glyph in run) glyph = glyph with { Traits = glyph.Traits | CharacterTraits.Uncertain };
    }

    private static bool MayCross(ReadOnlySpan<Glyph> run, List<Grid> grids)
    {
        (float firstX, float firstY) = run[0].Center;
        (float lastX, float lastY) = run[^1].Center;
        foreach (Grid grid in grids)
        {
            int first = grid.Find(firstX, firstY), last = grid.Find(lastX, lastY);
            if (first >= 0 && last >= 0 && first != last) return true;
        }

        return false;
    }

    private static bool IsEdge(in Glyph glyph, List<Grid> grids)
    {
        float reach = Tolerance * glyph.Size;
        foreach (Grid grid in grids)
        {
            int before = grid.Find(glyph.Left - reach, glyph.CenterY), behind = grid.Find(glyph.Left + reach, glyph.CenterY);
            if (before >= 0 && behind >= 0 && before != behind) return true;
        }

        return false;
    }
}
