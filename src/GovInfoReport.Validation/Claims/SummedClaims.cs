namespace GovInfoReport.Validation;

/// <summary>Finds sums of the two figures before them: 予以公开5件，部分公开3件，两项合计8件; 新收5件、上年结转1件，共6件.</summary>
internal static class SummedClaims
{
    private static readonly ClaimWords Words = ClaimWords.Table;

    internal static ClaimDraft? Find(ClaimSentence sentence, int figure, string left, List<ClaimDraft> found)
    {
        if (found is not [.., { } first, { } second] || first.Sentence != sentence || second.Figure != figure - 1) return null;
        if (sentence.Figures[figure].Unit != second.Unit) return null;
        bool isTwo = Words.List("twoTotal").EndOf(left) == left;
        if (isTwo && (first.Measure, second.Measure) is (ClaimMeasures.Granted, ClaimMeasures.PartiallyGranted))
            return ClaimDraft.Of(sentence, figure, ClaimMeasures.GrantedOrPartial) with { Readings = ["G+P"] };
        bool isInflow = (first.Measure, second.Measure) is (ClaimMeasures.New, ClaimMeasures.CarriedOver)
            or (ClaimMeasures.CarriedOver, ClaimMeasures.New);
        if (!isInflow || !(isTwo || Words.List("allTotal").EndOf(left) == left)) return null;
        return ClaimDraft.Of(sentence, figure, ClaimMeasures.Handled) with { Readings = ["n+c"] };
    }
}
