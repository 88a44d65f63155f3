namespace GovInfoReport.Validation;

/// <summary>Tells which measure 自然人 and 法人或其他组织 divide: new requests, those with what was carried over, or settled ones.</summary>
internal static class ApplicantClaims
{
    private static readonly ClaimWords Words = ClaimWords.Table;

    /// <summary>The claim with the readings of the measure that is named last before it.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="found">The claims before it in its sentence.</param>
    /// <param name="before">The claims of the sentence before.</param>
    internal static ClaimDraft Read(ClaimDraft claim, IReadOnlyList<ClaimDraft> found, IReadOnlyList<ClaimDraft> before)
    {
        if (!ClaimMeasures.IsOfApplicants(claim.Measure)) return claim;
        ClaimDraft? own = found.LastOrDefault(c => ClaimMeasures.IsOfYear(c.Measure));
        ClaimDraft? divided = own ?? before.LastOrDefault(c => ClaimMeasures.IsOfYear(c.Measure));
        string text = claim.Sentence.Text[..claim.Start];
        int from = own?.End ?? 0;
        int received = StartOfLast(text, "receivedVerb"), settled = StartOfLast(text, "settledVerb");
        string[] rows = divided?.Measure switch
        {
            _ when received >= from && received > settled => ["n", "n+c"],
            ClaimMeasures.Handled => ["n+c", "n", "T"],
            ClaimMeasures.Settled when own is not null && settled < from => ["T"],
            ClaimMeasures.Settled => ["T", "n", "n+c"],
            _ when settled >= from => ["n", "n+c", "T"],
            _ => ["n", "n+c"],
        };
        return claim with
        {
            IsWeak = claim.IsWeak || IsDivided(claim),
            Readings = [.. claim.Readings
                .SelectMany(kind => rows.Select(row => string.Join('+', row.Split('+').Select(r => r + "." + kind))))],
        };
    }

    // 法人21件、其他组织13件: neither is the sum of both.
    private static bool IsDivided(ClaimDraft claim)
    {
        string left = claim.Sentence.Before(claim.Figure);
        bool isBoth = left.Contains("组织", StringComparison.Ordinal);
        return !isBoth && Words.List("otherApplicant").IsIn(claim.Sentence.Text.AsSpan(claim.End));
    }

    private static int StartOfLast(string text, string list) =>
        Words.List(list).LastIn(text, out int end) is { } word ? end - word.Length : -1;
}
