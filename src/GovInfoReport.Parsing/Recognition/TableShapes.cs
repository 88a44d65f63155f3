namespace GovInfoReport.Parsing;

/// <summary>
/// Lays the tables that a first reading left open out as the format has them, where heads and labels tell each column and row: figures
/// keep their places in the source. What is not told for certain stays as it was.
/// </summary>
internal static class TableShapes
{
    private static readonly ReportFormat Format = ReportFormat.Current;

    /// <summary>Lays tables out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">What the first reading says.</param>
    /// <param name="glued">Its tables without separators.</param>
    /// <returns>The tables, in the order of the document; none where no table could be laid out.</returns>
    public static List<ShapedTable> LayOut(Document document, ShapeReading reading, IReadOnlyList<GluedTable> glued)
    {
        TableCaptions captions = new(document, reading.Year, reading.Agency);
        List<ShapeGrid> grids = new ShapeGrids(document, reading).Take();
        List<ShapedTable> tables = [.. glued.Where(t => reading.OpenTables.Contains(t.Table)).Select(t => Of(document, t))];
        if (IsOpen(Format.Disclosure))
        {
            AddFound(Format.Disclosure, Candidates(Format.Disclosure, g => DisclosureShape.MayBe(g, document)),
                (grid, cells) => DisclosureShape.Find(grid, reading.Year, cells));
        }

        if (IsOpen(Format.Requests))
            AddRequests();
        if (IsOpen(Format.Cases))
        {
            AddFound(Format.Cases, Candidates(Format.Cases, CasesShape.MayBe),
                (grid, cells) => CasesShape.Find(grid, reading.Year, cells));
        }

        // A table of heads without one row that is known is nothing to lay out.
        return [.. tables.Where(t => t.Rows.Count > 0 && !IsForeign(t)).OrderBy(t => t.Blocks[0].Start.Value)];

        bool IsOpen(TableDefinition table) => reading.OpenTables.Contains(table) && !glued.Any(t => t.Table == table);

        List<ShapeGrid> Candidates(TableDefinition table, Predicate<ShapeGrid> mayBe) =>
            OwnOf(table, grids.FindAll(g => IsIn(g, table, reading) && mayBe(g)), captions);

        bool IsForeign(ShapedTable table)
        {
            int[] figures = [.. table.Rows.SelectMany(r => r.Values).Where(p => p.Length > 0).Select(p => p.Start)];
            return figures.Length > 0
                && (captions.AboveText(figures.Min()) is { IsForeign: true } || captions.BelowText(figures.Max()) is { IsForeign: true });
        }

        void AddRequests()
        {
            if ((FiguresInStep.Find(document, reading) ?? WrappedLabels.Find(document, reading)) is { } whole) tables.Add(whole);
            else tables.AddRange(RequestsOf(document, Candidates(Format.Requests, _ => true), reading, captions));
        }

        void AddFound(TableDefinition table, List<ShapeGrid> found, Action<ShapeGrid, FoundCells> find)
        {
            FoundCells cells = new(document, table);
            foreach (ShapeGrid grid in found) find(grid, cells);
            tables.AddRange(Of(found, cells));
        }
    }

    /// <summary>Whether several tables, or one that is turned, make up table 3, and none of them has all its columns.</summary>
    public static bool HasRequestsInParts(Document document, ShapeReading reading)
    {
        TableCaptions captions = new(document, reading.Year, reading.Agency);
        List<ShapeGrid> grids = new ShapeGrids(document, reading).Take().FindAll(g => IsIn(g, Format.Requests, reading));
        return RequestsOf(document, OwnOf(Format.Requests, grids, captions), reading, captions) is [{ Rows.Count: > 0 } table]
            && table.Rows[0].Row is not null;
    }

    // Grids that have all columns, one of them or each; or cells that any of them tells.
    private static List<ShapedTable> RequestsOf(Document document, List<ShapeGrid> grids, ShapeReading reading, TableCaptions captions)
    {
        List<ShapedTable> laidOut = RequestsShape.Of(grids, reading.Year);
        if (laidOut.Count > 0) return laidOut;
        FoundCells cells = new(document, Format.Requests);
        bool IsForeign(int figure) => captions.AboveText(figure) is { IsForeign: true };
        List<ShapeGrid> found = grids.FindAll(g => RequestCells.Find(g, reading.Year, IsForeign, cells));
        // Rows of another grid would be taken for those of the format's columns.
        return grids.Exists(g => !found.Contains(g) && RequestsShape.HoldsRows(g)) ? [] : Of(found, cells);
    }

    private static List<ShapedTable> Of(List<ShapeGrid> grids, FoundCells cells) =>
        grids.Count == 0 ? [] : [new ShapedTable(cells.Table, [.. grids.Select(g => g.Blocks)], cells.ToRows(), grids[0][0].Source)];

    // Without those whose captions say that their figures are another's; a part without a caption is of the table whose part is before it.
    private static List<ShapeGrid> OwnOf(TableDefinition table, List<ShapeGrid> grids, TableCaptions captions)
    {
        bool isOther = false;
        List<ShapeGrid> own = [];
        foreach (ShapeGrid grid in grids)
        {
            bool? isForeign = grid.FirstFigure is >= 0 and var first ? captions.AboveText(first)?.IsForeign : null;
            isOther = isForeign ?? (isOther && table != Format.Requests);
            if (!isOther) own.Add(grid);
        }

        return own;
    }

    private static ShapedTable Of(Document document, GluedTable table)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        List<Range> taken = [];
        for (int i = 0; i < blocks.Length; i++)
        {
            bool isOfTable = blocks[i].Kind == BlockKind.Paragraph && blocks[i].Start >= table.Start && blocks[i].End <= table.End;
            if (isOfTable) taken.Add(i..(i + 1));
        }

        int source = blocks[taken[0].Start.Value].Source;
        return new ShapedTable(table.Table, taken, table.Rows, source) { IsGlued = true };
    }

    // A table may stand without its heading: behind the section before it, or behind others whose headings are not there, either.
    private static bool IsIn(ShapeGrid grid, TableDefinition table, ShapeReading reading)
    {
        int section = reading.SectionAt(grid.Blocks.Start.Value);
        if (section == 0 || section == table.Number || section == table.Number - 1) return true;
        return section < table.Number && !reading.Sections.Any(s => s.Section > section && s.Section <= table.Number);
    }
}
