namespace GovInfoReport.Parsing;

/// <summary>Finds the cells of table 2 in any shape: as one row of heads and one of figures, in any order of rows and columns.</summary>
internal static class DisclosureShape
{
    private const int MinRows = 2;

    private static readonly TableDefinition Disclosure = ReportFormat.Current.Disclosure;

    /// <summary>Whether a grid holds cells of table 2 under the heads of today's format.</summary>
    public static bool MayBe(ShapeGrid grid, Document document)
    {
        if (NamesOtherUnit(document.Blocks.Span[grid.Blocks], document)) return false;
        HashSet<RowDefinition> rows = [];
        for (int piece = 0; piece < grid.Count; piece++)
        {
            string words = grid.WordsOf(piece);
            if (words.Length == 0) continue;
            Label label = LabelCatalog.Find(words);
            if (label.Role is LabelRole.LegacyHead or LabelRole.LegacyRow) return false;
            if (ShapeWords.DisclosureRowOf(words) is { } row) rows.Add(row);
        }

        return rows.Count >= MinRows;
    }

    /// <summary>Finds the cells of a grid.</summary>
    public static void Find(ShapeGrid grid, int? year, FoundCells cells)
    {
        if (grid.Origin == ShapeOrigin.Blanks || !AreWhole(grid)) return;
        for (int piece = 0; piece < grid.Count; piece++)
        {
            string words = grid.WordsOf(piece);
            if ((words.Length > 0 && NamesAny(words)) || !grid.MayStateValue(grid[piece])) continue;
            Find(grid, piece, year, cells);
        }
    }

    // No row of figures has lost a cell, and no row of heads over it has fewer cells than it.
    private static bool AreWhole(ShapeGrid grid)
    {
        int heads = ShapeGrid.None;
        for (int row = 0; row < grid.Rows; row++)
        {
            if (grid.WordsIn(row).Any(p => ShapeWords.DisclosureColumnOf(grid.WordsOf(p)) is not null)) heads = row;
            if (!grid.HoldsFigure(row)) continue;
            if (!grid.IsWhole(row)) return false;
            if (heads >= 0 && !grid.IsWhole(heads) && grid.Width(heads) < grid.Width(row)) return false;
        }

        return true;
    }

    // The table is written anew: what it says of the unit of fees would be lost.
    private static bool NamesOtherUnit(ReadOnlySpan<Block> blocks, Document document)
    {
        foreach (ref readonly Block block in blocks)
        {
            if (FeesUnit.IsOther(document.GetText(block))) return true;
        }

        return false;
    }

    private static bool NamesAny(string words) =>
        ShapeWords.DisclosureRowOf(words) is not null || ShapeWords.DisclosureColumnOf(words) is not null
        || !LabelCatalog.Find(words).IsNone;

    private static void Find(ShapeGrid grid, int piece, int? year, FoundCells cells)
    {
        ShapePiece place = grid[piece];
        List<int> overPieces = WordsAround.Over(grid, place.Row, place.Column, reachesLeft: true);
        List<int> besidePieces = WordsAround.Beside(grid, place.Row, place.Column, reachesUp: false);
        if (ForeignPieces.AreAmong([.. overPieces, .. besidePieces], grid, Disclosure, year)) return;
        List<string> over = overPieces.ConvertAll(grid.WordsOf), beside = besidePieces.ConvertAll(grid.WordsOf);
        RowDefinition? row = One(First(over, ShapeWords.DisclosureRowOf), First(beside, ShapeWords.DisclosureRowOf));
        if (row is null) return;
        ColumnDefinition? column = One(First(over, ShapeWords.DisclosureColumnOf), First(beside, ShapeWords.DisclosureColumnOf));
        bool isBlank = grid.KindOf(piece) == ShapeKind.Blank;
        CellDefinition? cell = row.Cells.FirstOrDefault(c => c.Column == column);
        if (column is null && !isBlank) cell = OnlyCellOf(row, over);
        if (cell is not null && place is { RowSpan: 1 }) cells.Add(cell, place, grid);
        else if (!isBlank) cells.Doubt(row);
    }

    // The one figure of a row needs no head; one over it may name another unit.
    private static CellDefinition? OnlyCellOf(RowDefinition row, List<string> over) =>
        row.Cells.Length == 1 && !over.Exists(words => FeesHead.NamesYuan(words)) ? row.Cells[0] : null;

    private static T? First<T>(List<string> words, Func<string, T?> find)
        where T : class
    {
        foreach (string word in words)
        {
            if (find(word) is { } found) return found;
        }

        return null;
    }

    private static T? One<T>(T? over, T? beside)
        where T : class =>
        over is null || beside is null || over == beside ? over ?? beside : null;
}
