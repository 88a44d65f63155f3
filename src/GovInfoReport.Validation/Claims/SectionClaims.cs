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
            List<ClaimDraft> counts = _counts.Find(sentence, lastCounts);
            bool isOnRequests = lastCounts.Any(c => ClaimMeasures.IsOfRequests(c.Measure));
            List<ClaimDraft> all = [.. counts, .. CaseStates.Find(sentence, counts)];
            all.AddRange(_denials.Find(sentence, counts, isOnRequests));
            all.AddRange(_sums.Find(sentence, last, counts, lastCounts));
            total = counts.LastOrDefault(c => ClaimMeasures.IsInflow(c.Measure)) ?? total;
            all.AddRange(_rates.Find(sentence, counts, total));
            if (BalanceClaims.Find(sentence, counts) is { } balance) all.Add(balance);
            all.AddRange(MissingFigureClaims.Find(sentence));
            IEnumerable<ClaimDraft> ordered = all.Count < 2 ? all : all.OrderBy(c => c.Start);
            foreach (ClaimDraft claim in ordered) yield return claim;
            (last, lastCounts) = (sentence, counts);
        }
    }
}
