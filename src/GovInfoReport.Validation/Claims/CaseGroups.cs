namespace GovInfoReport.Validation;

/// <summary>Tells which group of cases of table 4 a text names.</summary>
internal static class CaseGroups
{
    private const string EitherLitigation = "-";

    /// <summary>
    /// The row of the group that is named last before a place; <see langword="null"/> where none is, or litigation of either kind.
    /// </summary>
    internal static string? Before(string text, int place)
    {
        string? group = null;
        int last = -1, longest = 0;
        foreach ((string word, string named) in ClaimWords.Table.Groups)
        {
            int at = place == 0 ? -1 : text.LastIndexOf(word, place - 1, StringComparison.Ordinal);
            int end = at < 0 ? -1 : at + word.Length;
            if (end < last || (end == last && word.Length <= longest) || at < 0) continue;
            (group, last, longest) = (named, end, word.Length);
        }

        return group == EitherLitigation ? null : group;
    }
}
