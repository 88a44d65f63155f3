namespace GovInfoReport.Validation;

/// <summary>Tells cases about information of the government from other cases.</summary>
internal static class CaseSubject
{
    private static readonly ClaimWords Words = ClaimWords.Table;

    /// <summary>
    /// Whether a claim counts all cases, of which those about information are named behind it: 复议案件212件，其中涉及政府信息公开42件; or
    /// those that the authority judged, or went to court for, whatever they were about.
    /// </summary>
    internal static bool IsOfAll(ClaimDraft claim)
    {
        if (!ClaimMeasures.IsOfCases(claim.Measure)) return false;
        string text = claim.Sentence.Text;
        if (Words.List("ofInformation").IsIn(text.AsSpan(0, claim.Start))) return false;
        if (Words.List("judging").IsIn(text)) return true;
        for (int i = claim.Figure + 1; i < claim.Sentence.Figures.Length; i++)
        {
            if (Words.List("ofInformation").IsIn(claim.Sentence.Before(i))) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a count of cases must be that of the tables: not where an authority that judges reviews may have counted all that it judged,
    /// or where stages of one case are counted.
    /// </summary>
    internal static bool IsCertain(ClaimDraft claim)
    {
        if (!ClaimMeasures.IsOfCases(claim.Measure)) return true;
        ReadOnlySpan<char> before = claim.Sentence.Text.AsSpan(0, claim.Start);
        string clause = claim.Sentence.ClauseAt(claim.Start, out _);
        if (Words.List("stage").IsIn(clause) || IsWithCarried(claim)
            || Words.List("accepted").IsIn(claim.Sentence.Text.AsSpan(claim.End))) return false;
        return Words.List("ofInformation").IsIn(before) || !Words.List("judging").IsIn(before);
    }

    // 行政复议79件（含上年度结转8件）, 新发生行政复议19件，上年结转7件: whether the table has those, too, offices do not agree on.
    private static bool IsWithCarried(ClaimDraft claim)
    {
        ClaimSentence sentence = claim.Sentence;
        ReadOnlySpan<char> behind = sentence.Text.AsSpan(claim.End);
        int end = behind.IndexOf('；');
        return Words.List("stock").IsIn(end < 0 ? behind : behind[..end]);
    }
}
