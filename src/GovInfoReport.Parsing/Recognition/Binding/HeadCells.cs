namespace GovInfoReport.Parsing;

/// <summary>The cells of a line of heads of table 3 whose separators tell its columns, from the first head to the last.</summary>
internal static class HeadCells
{
    // Organisations on the line of persons or the total: all heads stand side by side.
    private const int MinOrganizations = 3;

    private static readonly int Columns = ReportFormat.Current.Requests.Columns.Length;

    // Blank cells behind the common head of the organisations, as many as it spans, are its own.
    private static readonly int Spanned = Columns - 3;

    /// <summary>
    /// Whether the cells below them are not those of the format's columns, one after the other: blank cells stand between heads, or one of
    /// the heads is missing.
    /// </summary>
    public static bool AreOthers(ReadOnlySpan<char> line)
    {
        if (!HeadLine.IsSeparated(line)) return false;
        List<int> heads = [];
        foreach (Range cell in line.Split(HeadLine.Separator)) heads.Add(HeadLine.ColumnOfCell(line[cell]));
        int first = heads.FindIndex(IsHead), last = heads.FindLastIndex(IsHead);
        if (first < 0) return false;
        heads = heads[first..(last + 1)];
        return AreSideBySide(heads) ? !StandInOrder(heads) && (heads.Contains(HeadLine.Blank) || LackHead(heads)) : HoldSpacer(heads);
    }

    private static bool IsHead(int head) => head >= 0 || head == HeadLine.AllOrganizations;

    private static bool AreSideBySide(List<int> heads) =>
        heads.Exists(h => h == 0 || h == Columns - 1) && heads.Count(h => h > 0 && h < Columns - 1) >= MinOrganizations;

    // A blank cell among them is that of a head that was lost.
    private static bool StandInOrder(List<int> heads) =>
        heads.Count == Columns && heads.Where((head, i) => head >= 0 && head != i).FirstOrDefault(-1) < 0;

    // Other words may be one that has lost characters.
    private static bool LackHead(List<int> heads) =>
        !heads.Contains(HeadLine.Words) && heads.Distinct().Count() < Columns;

    private static bool HoldSpacer(List<int> heads)
    {
        int blanks = 0, before = HeadLine.Blank;
        foreach (int head in heads)
        {
            if (head == HeadLine.Blank)
            {
                blanks++;
                continue;
            }

            if (blanks > 0 && (before != HeadLine.AllOrganizations || blanks < Spanned)) return true;
            (blanks, before) = (0, head);
        }

        return false;
    }
}
