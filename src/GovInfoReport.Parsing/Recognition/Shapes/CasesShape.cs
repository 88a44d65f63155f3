namespace GovInfoReport.Parsing;

/// <summary>
/// Finds the cells of table 4 in any shape: in several tables or bands, turned by 90 degrees, with outcomes down the rows, its groups named
/// by a line above.
/// </summary>
internal static class CasesShape
{
    private static readonly TableDefinition Cases = ReportFormat.Current.Cases;

    // Two outcomes stand in no other table.
    private const int MinOutcomes = 2;

    /// <summary>Whether a grid holds cells of table 4.</summary>
    public static bool MayBe(ShapeGrid grid)
    {
        HashSet<int> outcomes = [];
        for (int piece = 0; piece < grid.Count; piece++)
        {
            string words = grid.WordsOf(piece);
            if (words.Length > 0 && CaseOutcomes.FindAtEnd(words) is >= 0 and < CaseOutcomes.Total and var outcome) outcomes.Add(outcome);
        }

        return outcomes.Count >= MinOutcomes;
    }

    /// <summary>Finds the cells of a grid.</summary>
    public static void Find(ShapeGrid grid, int? year, FoundCells cells)
    {
        if (!grid.IsWholeUpTo(grid.Rows - 1)) return;
        for (int piece = 0; piece < grid.Count; piece++)
        {
            ShapePiece place = grid[piece];
            if ((place.RowSpan > 1 && place.ColumnSpan > 1) || !grid.MayStateValue(place)) continue;
            if (grid.KindOf(piece) == ShapeKind.Words && NamesAny(grid.WordsOf(piece))) continue;
            if (FindCell(grid, place, year) is { } cell) cells.Add(cell, place, grid);
        }
    }

    private static bool NamesAny(string words) =>
        words.Length == 0 || ShapeWords.OutcomeOf(words) >= 0 || ShapeWords.CaseGroupOf(words) >= 0
        || !LabelCatalog.Find(words).IsNone || words.Contains(HeadWords.Litigation, StringComparison.Ordinal);

    private static CellDefinition? FindCell(ShapeGrid grid, ShapePiece place, int? year)
    {
        List<int> over = WordsAround.Over(grid, place.Row, place.Column, reachesLeft: false);
        List<int> beside = WordsAround.Beside(grid, place.Row, place.Column, reachesUp: false);
        if (ForeignPieces.AreAmong(over, grid, Cases, year) || ForeignPieces.AreAmong(beside, grid, Cases, year)) return null;
        int outcome = One(First(grid, over, ShapeWords.OutcomeOf), First(grid, beside, ShapeWords.OutcomeOf));
        if (outcome < 0) return null;
        int group = One(First(grid, over, ShapeWords.CaseGroupOf), First(grid, beside, ShapeWords.CaseGroupOf));
        if (group == NotFound) group = FindGroupFurther(grid, place);
        if (group == NotFound) group = ShapeWords.CaseGroupOf(ShapeWords.Normalize(grid.Caption));
        return group < 0 ? null : Cases.Rows[group].Cells[outcome];
    }

    private static int FindGroupFurther(ShapeGrid grid, ShapePiece place)
    {
        // Where nothing encloses cells, the name of a group may stand anywhere beside its rows.
        if (grid.IsAligned) return CaseRuns.GroupAt(grid, place.Row, place.Column) is >= 0 and var group ? group : InDoubt;
        List<int> over = WordsAround.Over(grid, place.Row, place.Column, reachesLeft: true);
        List<int> beside = WordsAround.Beside(grid, place.Row, place.Column, reachesUp: true);
        return One(First(grid, over, ShapeWords.CaseGroupOf), First(grid, beside, ShapeWords.CaseGroupOf));
    }

    private const int NotFound = -1;
    private const int InDoubt = -2;

    private static int First(ShapeGrid grid, List<int> pieces, Func<string, int> find)
    {
        foreach (int piece in pieces)
        {
            if (find(grid.WordsOf(piece)) is >= 0 and var found) return found;
        }

        return NotFound;
    }

    // Words over a figure and words beside it must not say two things.
    private static int One(int over, int beside)
    {
        if (over < 0 || beside < 0) return Math.Max(over, beside);
        return over == beside ? over : InDoubt;
    }
}
