namespace GovInfoReport.Parsing.Pdf;

/// <summary>Finds the tables that a page draws with lines.</summary>
internal static class GridFinder
{
    /// <summary>The most lines of one direction; a page with more is a drawing, not a table.</summary>
    public const int MaxRulings = 1_500;

    /// <summary>Finds the tables of a page, the smallest first, so that inner ones come before those around them.</summary>
    /// <param name="content">The page; the order of its lines is changed.</param>
    /// <param name="tooMany">Whether the page has too many lines to look for tables.</param>
    public static List<Grid> Find(PageContent content, out bool tooMany)
    {
        List<Ruling> horizontals = RulingMerger.Merge(content.Horizontals);
        List<Ruling> verticals = RulingMerger.Merge(content.Verticals);
        tooMany = horizontals.Count > MaxRulings || verticals.Count > MaxRulings;
        if (tooMany || horizontals.Count == 0 || verticals.Count == 0) return [];
        List<Grid> grids = [];
        foreach (RulingGroup group in RulingGroup.Find(horizontals, verticals))
        {
            if (GridBuilder.Build(group) is { } grid) grids.Add(grid);
        }

        grids.Sort(static (a, b) => a.Area.CompareTo(b.Area));
        return grids;
    }
}
