namespace GovInfoReport.Validation;

/// <summary>Tells which group of cases of table 4 a text names.</summary>
internal static class CaseGroups
{
    private static readonly (string Word, string? Group)[] Groups =
    [
        ("行政复议", "review"), ("被复议", "review"), ("申请复议", "review"), ("复议案件", "review"),
        ("直接起诉", "litigationDirect"), ("直接提起", "litigationDirect"),
        ("复议后起诉", "litigationAfterReview"), ("复议后提起", "litigationAfterReview"),
        ("行政诉讼", null), ("诉讼", null),
    ];

    /// <summary>
    /// The row of the group that is named last before a place; <see langword="null"/> where none is, or litigation of either kind.
    /// </summary>
    internal static string? Before(string text, int place)
    {
        string? group = null;
        int last = -1, longest = 0;
        foreach ((string word, string? named) in Groups)
        {
            int at = place == 0 ? -1 : text.LastIndexOf(word, place - 1, StringComparison.Ordinal);
            int end = at < 0 ? -1 : at + word.Length;
            if (end < last || (end == last && word.Length <= longest) || at < 0) continue;
            (group, last, longest) = (named, end, word.Length);
        }

        return group;
    }
}
