namespace GovInfoReport.Validation;

/// <summary>Tells whose figure a sentence states, and of which year.</summary>
internal static class ClaimScopes
{
    private static readonly ClaimWords Words = ClaimWords.Table;

    internal static ClaimScope Of(ClaimSentence sentence, int place, string measure, ClaimSubject subject)
    {
        string clause = sentence.ClauseAt(place, out int start)[..(place - start)];
        if (IsOfOtherTime(clause, measure, subject.Year)) return ClaimScope.OtherPeriod;
        return IsNarrower(clause, subject.Agency) ? ClaimScope.Narrower : ClaimScope.Agency;
    }

    // The body named last counts: 市政府办公室指导，全市共收到. A body that the authority's own name has is the authority.
    private static bool IsNarrower(string clause, string agency)
    {
        if (clause.Contains("代表", StringComparison.Ordinal)) return true;
        int body = LastOf(clause, Words.List("body"), agency);
        return body >= 0 && body > LastOf(clause, Words.List("whole"));
    }

    private static int LastOf(string clause, WordSet words, string butOf = "")
    {
        int last = -1;
        if (!words.IsIn(clause)) return last;
        foreach (string word in words.Words)
        {
            if (!butOf.EndsWith(word, StringComparison.Ordinal)) last = Math.Max(last, clause.LastIndexOf(word, StringComparison.Ordinal));
        }

        return last;
    }

    private static bool IsOfOtherTime(string clause, string measure, int? year)
    {
        if (measure is "requests.carriedOver" or "requests.carriedForward") return false;
        if (Words.List("otherTime").IsIn(clause)) return true;
        int last = clause.LastIndexOf('年');
        if (year is not { } own || last < 4 || !int.TryParse(clause.AsSpan(last - 4, 4), out int named)) return false;
        return named is >= 1990 and <= 2100 && named != own;
    }
}
