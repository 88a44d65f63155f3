namespace GovInfoReport.Validation;

/// <summary>Tells which measure 自然人 and 法人或其他组织 divide: new requests, those with what was carried over, or settled ones.</summary>
internal static class ApplicantClaims
{
    private static readonly string[] Received = ["收到", "新收", "接收", "接到", "受理", "收件"];
    private static readonly string[] Settled = ["办结", "答复", "办复", "回复"];

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
        int received = LastOf(text, Received), settled = LastOf(text, Settled);
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
            Readings = [.. claim.Readings
                .SelectMany(kind => rows.Select(row => string.Join('+', row.Split('+').Select(r => r + "." + kind))))],
        };
    }

    private static int LastOf(string text, string[] words) => words.Max(w => text.LastIndexOf(w, StringComparison.Ordinal));
}
