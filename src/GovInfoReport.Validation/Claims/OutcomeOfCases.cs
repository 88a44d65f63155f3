namespace GovInfoReport.Validation;

/// <summary>Finds the outcomes of cases: 行政复议7件，其中结果维持6件.</summary>
internal static class OutcomeOfCases
{
    /// <summary>Whether what stands before a figure names an outcome of cases.</summary>
    internal static bool IsNamed(string left) => CodeIn(left) is not null;

    /// <summary>
    /// The claim on a cell of the group that was named last; <see langword="null"/> where that is none, or litigation of either kind.
    /// </summary>
    internal static ClaimDraft? Find(ClaimSentence sentence, int figure, string left)
    {
        if (CaseGroups.Before(sentence.Text, sentence.Figures[figure].Start) is not { } group) return null;
        string cell = $"t4.{group}.{CodeIn(left)}";
        return ClaimDraft.Of(sentence, figure, cell) with { Readings = [cell] };
    }

    private static string? CodeIn(string left)
    {
        ReadOnlySpan<char> named = left.EndsWith('的') ? left.AsSpan(0, left.Length - 1) : left;
        foreach ((string word, string code) in ClaimWords.Table.Parts)
        {
            if (named.EndsWith(word, StringComparison.Ordinal)) return code;
        }

        return null;
    }
}
