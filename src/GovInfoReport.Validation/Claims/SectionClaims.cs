namespace GovInfoReport.Validation;

/// <summary>Finds the claims of one section, sentence by sentence.</summary>
internal sealed class SectionClaims(ClaimSubject subject, ClaimJudge judge, ClaimJudge? previous)
{
    private readonly CountClaims _counts = new(subject);
    private readonly DenialClaims _denials = new(subject);
    private readonly SumClaims _sums = new(judge);
    private readonly RateClaims _rates = new(subject, judge, previous);

    internal IEnumerable<ClaimDraft> Find(ClaimProse prose)
    {
        ClaimSentence? last = null;
        List<ClaimDraft> lastCounts = [];
        ClaimDraft? total = null;
        foreach (ClaimProse.Sentence source in prose.Sentences)
        {
            ClaimSentence sentence = new(prose, source);
            List<ClaimDraft> counts = sentence.Figures.IsEmpty ? [] : _counts.Find(sentence, lastCounts);
            bool isOnRequests = lastCounts.Any(c => ClaimMeasures.IsOfRequests(c.Measure));
            List<ClaimDraft> all = [.. counts];
            all.AddRange(_denials.Find(sentence, counts, isOnRequests));
            total = counts.LastOrDefault(c => ClaimMeasures.IsInflow(c.Measure)) ?? total;
            if (!sentence.Figures.IsEmpty) all.AddRange(OfFigures(sentence, last, counts, lastCounts, total));
            all.AddRange(MissingFigureClaims.Find(sentence));
            IEnumerable<ClaimDraft> ordered = all.Count < 2 ? all : all.OrderBy(c => c.Start);
            foreach (ClaimDraft claim in ordered) yield return claim;
            (last, lastCounts) = (sentence, counts);
        }
    }

    private IEnumerable<ClaimDraft> OfFigures(
        ClaimSentence sentence, ClaimSentence? last, List<ClaimDraft> counts, List<ClaimDraft> lastCounts, ClaimDraft? total)
    {
        foreach (ClaimDraft state in CaseStates.Find(sentence, counts)) yield return state;
        foreach (ClaimDraft sum in _sums.Find(sentence, last, counts, lastCounts)) yield return sum;
        foreach (ClaimDraft rate in _rates.Find(sentence, counts, total)) yield return rate;
        if (BalanceClaims.Find(sentence, counts) is { } balance) yield return balance;
    }
}
