namespace GovInfoReport.Parsing;

/// <summary>The order of the heads of table 3 among words, by their pieces.</summary>
internal static class HeadPieces
{
    private const int PersonColumn = 0;
    private const int NotFound = -1;

    // A head of fewer characters may be a part of one that wraps.
    private const int MinWhole = 3;

    /// <summary>
    /// Whether 其他 stands before an organisation and not behind them all, where it may have been a piece of 法人或其他组织 before.
    /// </summary>
    public static bool HaveOthersBefore(LabelRun words)
    {
        bool sawOthers = false, stand = false;
        for (int piece = 0; piece < words.Count; piece++)
        {
            Label label = words.LabelOf(piece);
            if (label.RequestColumn == Label.TotalColumn - 1) (sawOthers, stand) = (true, false);
            else stand |= sawOthers && label.RequestColumn > PersonColumn && label.Text.Length > MinWhole;
        }

        return stand;
    }

    /// <summary>
    /// Whether persons stand behind every kind of organisation, by the separators before them where heads stand in lines one over the
    /// other.
    /// </summary>
    public static bool HavePersonsBehind(LabelRun words)
    {
        int persons = NotFound, last = NotFound, organizations = 0;
        for (int piece = 0; piece < words.Count; piece++)
        {
            int head = words.LabelOf(piece).RequestColumn;
            if (head == PersonColumn) persons = words.ColumnsOf(piece).First;
            if (head <= PersonColumn || head == Label.TotalColumn) continue;
            last = Math.Max(last, words.ColumnsOf(piece).First);
            organizations++;
        }

        return organizations == Label.TotalColumn - 1 && persons > last;
    }

    /// <summary>Whether 其他 stands behind the total; of heads in two rows the total stands before all organisations.</summary>
    public static bool HaveOthersBehindTotal(LabelRun words)
    {
        bool sawOrganization = false, sawTotal = false;
        for (int piece = 0; piece < words.Count; piece++)
        {
            int column = words.LabelOf(piece).RequestColumn;
            if (column == PersonColumn) (sawOrganization, sawTotal) = (false, false);
            else if (column == Label.TotalColumn) sawTotal = sawOrganization;
            else if (sawTotal && column == Label.TotalColumn - 1) return true;
            else sawOrganization |= column > PersonColumn;
        }

        return false;
    }
}
