namespace GovInfoReport.Parsing.Pdf;

/// <summary>Finds the cells that hold pictures, or outlines that are drawn as characters are: what they state only eyes can read.</summary>
internal static class CellDrawings
{
    // A picture that has less of itself than this part in a cell lies behind a table.
    private const float LeastPart = 0.5f;

    // A picture over several cells, and no more than this part of the page, holds what stands in them.
    private const float LargestPart = 0.3f;
    private const int MostPictures = 100;

    // Fainter outlines are decoration.
    private const float LeastContrast = 0.15f;

    /// <summary>The number of a cell among those of all tables of a page.</summary>
    public static long PlaceOf(int grid, int cell) => ((long)grid << 20) | (uint)cell;

    /// <summary>Finds such cells.</summary>
    /// <param name="content">The page.</param>
    /// <param name="grids">Its tables.</param>
    public static HashSet<long> Find(PageContent content, List<Grid> grids)
    {
        HashSet<long> found = [];
        if (grids.Count == 0) return found;
        int pictures = 0;
        foreach (PaintedArea area in content.Paint.Areas)
        {
            // What text is written on is a background.
            bool isDrawing = area.IsPicture || (area.IsCurved && area.Ink.ContrastTo(Ink.Paper) >= LeastContrast);
            if (!isDrawing || area.HasText) continue;
            PageBox box = content.Turn.Turn(area.Box);
            AddCell(box, grids, found);
            bool isOfCells = area.IsPicture && Boxes.Area(box) <= LargestPart * content.Width * content.Height;
            if (isOfCells && pictures++ < MostPictures) AddCells(box, grids, found);
        }

        return found;
    }

    private static void AddCell(PageBox box, List<Grid> grids, HashSet<long> found)
    {
        (float x, float y) = ((box.Left + box.Right) / 2, (box.Bottom + box.Top) / 2);
        for (int g = 0; g < grids.Count; g++)
        {
            int cell = grids[g].Find(x, y);
            if (cell < 0) continue;
            PageBox inside = Boxes.Common(box, grids[g].BoxOf(grids[g].Cells[cell]));
            if (Boxes.Area(inside) >= LeastPart * Boxes.Area(box)) found.Add(PlaceOf(g, cell));
            return;
        }
    }

    private static void AddCells(PageBox picture, List<Grid> grids, HashSet<long> found)
    {
        for (int g = 0; g < grids.Count; g++)
        {
            if (!Boxes.Touch(grids[g].Box, picture)) continue;
            for (int cell = 0; cell < grids[g].Cells.Count; cell++)
            {
                PageBox box = grids[g].BoxOf(grids[g].Cells[cell]);
                if (Boxes.Area(Boxes.Common(picture, box)) >= LeastPart * Boxes.Area(box)) found.Add(PlaceOf(g, cell));
            }
        }
    }
}
