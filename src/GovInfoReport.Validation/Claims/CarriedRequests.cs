namespace GovInfoReport.Validation;

/// <summary>Tells what is said of requests carried over right behind a figure: 受理121件（其中新收112件，上年结转9件）.</summary>
internal static class CarriedRequests
{
    private const int Farthest = 40;

    private static readonly ClaimWords Words = ClaimWords.Table;

    /// <summary>The claim with the readings that its words leave: with what was carried over, or without it.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="between">What stands between its word and its figure: 新收、结转申请共9件.</param>
    /// <param name="found">The claims before it in its sentence.</param>
    internal static ClaimDraft Read(ClaimDraft claim, string between, IReadOnlyList<ClaimDraft> found)
    {
        if (claim.Readings is ["c", "f"]) return ReadBare(claim, found);
        if (!ClaimMeasures.IsInflow(claim.Measure)) return claim;
        if (Words.List("stock").IsIn(between)) return claim with { Measure = ClaimMeasures.Handled, Readings = ["n+c"], IsNamed = false };
        string text = claim.Sentence.Text;
        string behind = text[claim.End..Math.Min(text.Length, claim.End + Farthest)];
        int at = Words.List("including").FirstIn(behind);
        if (at < 0) return claim;
        bool isWithout = at > 0 && behind[at - 1] is '不' or '未';
        if (behind.AsSpan(0, isWithout ? at - 1 : at).IndexOfAnyExcept("，（：") >= 0) return claim;
        int carried = CarriedIn(behind, at);
        if (carried < 0 || DividesOtherwise(behind[at..carried])) return claim;
        int forward = behind.IndexOf('下', StringComparison.Ordinal);
        if (forward >= 0 && Math.Abs(forward - carried) <= 5) return claim;
        return isWithout ? claim with { Readings = ["n"] } : claim with { Measure = ClaimMeasures.Handled, Readings = ["n+c"] };
    }

    // 办结6件，结转2件 go on to the next year; 结转2件，办结6件 came from the last. Otherwise either may be meant.
    private static ClaimDraft ReadBare(ClaimDraft claim, IReadOnlyList<ClaimDraft> found)
    {
        if (found.Any(c => c.Measure == ClaimMeasures.Settled && c.Sentence == claim.Sentence))
            return claim with { Measure = ClaimMeasures.CarriedForward, Readings = ["f"] };
        bool isSettledLater = Words.List("settledVerb").IsIn(claim.Sentence.Text.AsSpan(claim.End));
        return isSettledLater ? claim with { Readings = ["c"], IsWeak = true } : claim with { IsWeak = true };
    }

    private static int CarriedIn(string text, int from)
    {
        int first = -1;
        foreach (string word in Words.List("stock").Words)
        {
            int at = text.IndexOf(word, from, StringComparison.Ordinal);
            if (at >= 0 && (first < 0 || at < first)) first = at;
        }

        return first;
    }

    // 其中自然人100件、法人20件，上年结转3件: what was carried over stands beside the parts.
    private static bool DividesOtherwise(string parts) =>
        Words.List("otherParts").IsIn(parts) || parts.Count(c => c is '件' or '宗' or '份') > 1;
}
