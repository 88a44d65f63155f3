namespace GovInfoReport.Parsing;

/// <summary>
/// The groups of table 4 with outcomes down its rows, where nothing tells how many rows the name of a group covers: it stands somewhere
/// beside the five outcomes of its group.
/// </summary>
internal static class CaseRuns
{
    private static readonly int Outcomes = ReportFormat.Current.Cases.Columns.Length;

    /// <summary>The group of the outcome in a row, by its row; -1 where it is not told.</summary>
    public static int GroupAt(ShapeGrid grid, int row, int column)
    {
        int start = row, end = row, outcome = OutcomeAt(grid, row, column);
        for (int last = outcome; start > 0 && OutcomeAt(grid, start - 1, column) == last - 1 && last > 0; start--) last--;
        for (int last = outcome; end + 1 < grid.Rows && OutcomeAt(grid, end + 1, column) == last + 1; end++) last++;
        return outcome >= 0 && end - start + 1 == Outcomes ? GroupNamedIn(grid, start, end, column) : -1;
    }

    // The one group that any of the rows names.
    private static int GroupNamedIn(ShapeGrid grid, int start, int end, int column)
    {
        int group = -1;
        for (int row = start; row <= end; row++)
        {
            int named = GroupNamedIn(grid, row, column);
            if (named < 0) continue;
            if (group >= 0 && group != named) return -1;
            group = named;
        }

        return group;
    }

    private static int OutcomeAt(ShapeGrid grid, int row, int column)
    {
        foreach (int piece in WordsAround.Beside(grid, row, column, reachesUp: false))
        {
            if (ShapeWords.OutcomeOf(grid.WordsOf(piece)) is >= 0 and var outcome) return outcome;
        }

        return -1;
    }

    private static int GroupNamedIn(ShapeGrid grid, int row, int column)
    {
        foreach (int piece in WordsAround.Beside(grid, row, column, reachesUp: false))
        {
            if (ShapeWords.CaseGroupOf(grid.WordsOf(piece)) is >= 0 and var group) return group;
        }

        return -1;
    }
}
