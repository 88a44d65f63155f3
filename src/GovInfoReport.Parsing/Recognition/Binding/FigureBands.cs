namespace GovInfoReport.Parsing;

/// <summary>
/// The bands that the figures of lines of aligned text stand in, one below the other, with a blank stretch between any two.
/// </summary>
internal static class FigureBands
{
    private const int MinLines = 3;

    /// <summary>Tells the columns of a line's figures.</summary>
    /// <param name="places">Where they stand.</param>
    /// <param name="lines">Where the figures of the other lines stand.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <returns>
    /// The column of each; <see langword="null"/> where there are not as many bands as columns, or no line shows that two of them are two.
    /// </returns>
    public static int[]? ColumnsOf((int From, int To)[] places, List<(int From, int To)[]> lines, int columns)
    {
        if (lines.Count < MinLines) return null;
        List<(int From, int To)> bands = BandsOf([.. lines.SelectMany(l => l), .. places]);
        if (bands.Count != columns) return null;
        // A column whose figures stand apart makes two bands; then no line has a figure in both.
        bool[] meet = new bool[columns];
        foreach ((int, int)[] line in lines.Append(places))
        {
            int last = -1;
            foreach ((int from, _) in line)
            {
                int band = BandAt(bands, from);
                if (band == last) return null;
                if (band == last + 1) meet[band] = true;
                last = band;
            }
        }

        return meet.AsSpan(1).Contains(false) ? null : [.. places.Select(p => BandAt(bands, p.From))];
    }

    private static List<(int From, int To)> BandsOf((int From, int To)[] figures)
    {
        Array.Sort(figures);
        List<(int From, int To)> bands = [];
        foreach ((int from, int to) in figures)
        {
            if (bands.Count > 0 && from < bands[^1].To) bands[^1] = (bands[^1].From, Math.Max(bands[^1].To, to));
            else bands.Add((from, to));
        }

        return bands;
    }

    private static int BandAt(List<(int From, int To)> bands, int at) => bands.FindLastIndex(b => b.From <= at);
}
