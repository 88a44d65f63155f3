namespace GovInfoReport.Parsing;

/// <summary>Tells heads and labels of a grid that are none of the format's: figures under or beside them are none of its cells.</summary>
internal static class ForeignPieces
{
    /// <summary>Whether any piece of words is of another year or names what the format does not have.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="grid">Their grid.</param>
    /// <param name="table">The table that the grid may be.</param>
    /// <param name="year">The report's year, where it is known.</param>
    public static bool AreAmong(List<int> pieces, ShapeGrid grid, TableDefinition table, int? year)
    {
        foreach (int piece in pieces)
        {
            if (IsForeign(grid, piece, table, year)) return true;
        }

        return false;
    }

    private static bool IsForeign(ShapeGrid grid, int piece, TableDefinition table, int? year)
    {
        string words = grid.WordsOf(piece);
        if (words.Length == 0) return false;
        bool namesYear = YearReader.TryFind(grid.TextOf(piece), out int named, out _, out _);
        if (namesYear && named != year) return true;
        if (namesYear) words = words.Replace("年度", "", StringComparison.Ordinal).Replace("年", "", StringComparison.Ordinal);
        return LabelCatalog.Find(words).IsNone && ForeignWords.AreForeign(words, table);
    }
}
