namespace GovInfoReport.Validation;

/// <summary>Tells cases about information of the government from other cases.</summary>
internal static class CaseSubject
{
    private static readonly ClaimWords Words = ClaimWords.Table;

    /// <summary>Whether a claim counts all cases, of which those about information are named behind it: 复议案件212件，其中涉及政府信息公开42件.</summary>
    internal static bool IsOfAll(ClaimDraft claim)
    {
        if (!IsOfCases(claim)) return false;
        string text = claim.Sentence.Text;
        int part = text.IndexOf("其中", claim.End, StringComparison.Ordinal);
        return part >= 0 && !Words.List("ofInformation").IsIn(text.AsSpan(0, claim.Start))
            && Words.List("ofInformation").IsIn(text.AsSpan(part));
    }

    /// <summary>
    /// Whether a count of cases must be that of the tables: not where an authority that judges reviews may have counted all that it judged,
    /// or where stages of one case are counted.
    /// </summary>
    internal static bool IsCertain(ClaimDraft claim)
    {
        if (!IsOfCases(claim)) return true;
        ReadOnlySpan<char> before = claim.Sentence.Text.AsSpan(0, claim.Start);
        string clause = claim.Sentence.ClauseAt(claim.Start, out _);
        if (Words.List("stage").IsIn(clause)) return false;
        return Words.List("ofInformation").IsIn(before) || !Words.List("judging").IsIn(before);
    }

    private static bool IsOfCases(ClaimDraft claim) =>
        claim.Measure.StartsWith("review.", StringComparison.Ordinal) || claim.Measure.StartsWith("litigation.", StringComparison.Ordinal)
            || claim.Measure == "cases.total";
}
