namespace GovInfoReport.Validation;

/// <summary>Tells whether a figure beside words of requests counts requests for information of the government.</summary>
internal static class RequestCounts
{
    private static readonly ClaimWords Words = ClaimWords.Table;
    // However many figures a sentence has, the work for each is the same.
    private const int MostLookedAt = 8;

    /// <summary>Whether the figure may be a count of requests: no other thing is spoken of.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="match">The word that names what is counted.</param>
    /// <param name="window">What stands on the side of the figure where the word was found.</param>
    /// <param name="found">The claims of the figures before it.</param>
    internal static bool Fit(ClaimSentence sentence, int figure, CountMatch match, string window, IReadOnlyList<ClaimDraft> found)
    {
        string measure = match.Row.Measure;
        if (ClaimMeasures.IsOfApplicants(measure)) return FitsApplicants(match, window);
        if (!ClaimMeasures.IsOfTableOfRequests(measure)) return true;
        string before = sentence.Text[..sentence.Figures[figure].Start];
        if (!ClaimMeasures.IsOfRequests(measure))
            return !Words.List("document").IsIn(before) && Words.List("caseTopic").LastIn(before, out _) is null;
        if (IsAboutOther(sentence, figure, measure, before, found)) return false;
        int mention = LastMention(sentence, before);
        if (mention >= 0 && !RequestMentions.IsOfInformation(before, mention, ofAnyone: true)) return false;
        if (mention < 0 ? FollowsOther(sentence, figure, found) : FollowsOtherThing(sentence, figure, mention)) return false;
        if (match.IsBehind) return IsOfInformationBehind(window);
        return ClaimMeasures.IsStock(measure) || RequestMentions.IsObject(window.AsSpan(match.End));
    }

    private static bool FitsApplicants(CountMatch match, string window) =>
        match.IsBehind || RequestMentions.ArePlain(window.AsSpan(match.End));

    // Requests that were picked out or put off, cases, and what is left over.
    private static bool IsAboutOther(
        ClaimSentence sentence, int figure, string measure, string before, IReadOnlyList<ClaimDraft> found)
    {
        string left = sentence.Before(figure);
        if (Words.List("sample").IsIn(left) || Words.List("sample").IsIn(sentence.Behind(figure))) return true;
        if (IsOfCases(before, found, sentence)) return true;
        return !ClaimMeasures.IsStock(measure)
            && (Words.List("postponed").IsIn(left) || Words.List("rest").EndOf(before) is not null);
    }

    /// <summary>
    /// Whether what is counted cannot be anything else. Where nothing before the figure speaks of information, the subject of the verb must
    /// say nothing either (窗口收件8件); an outcome must not be that of other things counted before it; documents may be sorted out.
    /// </summary>
    internal static bool IsCertain(ClaimSentence sentence, int figure, CountMatch match, string window, IReadOnlyList<ClaimDraft> found)
    {
        string measure = match.Row.Measure, before = sentence.Text[..sentence.Figures[figure].Start];
        if (ClaimMeasures.IsOfRows(measure) && !IsOutcome(before)) return false;
        if (ClaimMeasures.IsOfDisclosure(measure)) return !Words.List("sorting").IsIn(before);
        if (Words.List("ofInformation").IsIn(before)) return true;
        if (ClaimMeasures.IsOutcome(measure))
            return LastMention(sentence, before) >= 0 || !FollowsOther(sentence, figure, found);
        bool followsUnsure = found.TakeLast(MostLookedAt)
            .Any(c => c.Sentence == sentence && c.IsInDoubt && ClaimMeasures.IsOfRequests(c.Measure));
        if (ClaimMeasures.IsOfRequests(measure) && followsUnsure) return false;
        if (!ClaimMeasures.IsOfYear(measure) || match.IsBehind) return true;
        return RequestMentions.ArePlain(window.AsSpan(0, match.End - match.Matched));
    }

    // 收到58件，其中重复申请6件: what came in, and not what became of it.
    private static bool IsOutcome(string before) => Words.List("result").IsIn(before) || Words.List("settledVerb").IsIn(before)
        || Words.List("receivedVerb").LastIn(before, out _) is null;

    // What stands in brackets before the figure is of something else: 其他处理（含撤回申请）3件.
    private static int LastMention(ClaimSentence sentence, string before)
    {
        int mention = RequestMentions.LastIn(before), depth = sentence.DepthAt(before.Length);
        while (mention >= 0 && sentence.DepthAt(mention) > depth) mention = RequestMentions.LastIn(before.AsSpan(0, mention));
        return mention;
    }

    // 356件不动产登记申请
    private static bool IsOfInformationBehind(string window)
    {
        int at = RequestMentions.LastIn(window);
        return at < 0 || RequestMentions.IsOfInformation(window, at, ofAnyone: false);
    }

    // 行政复议42件，审结39件，3件正在办理: cases, until requests are named again.
    private static bool IsOfCases(string before, IReadOnlyList<ClaimDraft> found, ClaimSentence sentence)
    {
        if (Words.List("caseTopic").LastIn(before, out int end) is null) return false;
        int request = RequestMentions.LastIn(before);
        while (request >= 0 && !RequestMentions.IsOfInformation(before, request, ofAnyone: true))
            request = RequestMentions.LastIn(before.AsSpan(0, request));
        ClaimDraft? last = found.LastOrDefault(c => c.Sentence == sentence && ClaimMeasures.IsOfRequests(c.Measure));
        return end > Math.Max(request, last?.End ?? 0);
    }

    // 依申请公开协办件12件，办结12件: what is named as another thing is what the next figure counts, too.
    private static bool FollowsOtherThing(ClaimSentence sentence, int figure, int mention)
    {
        for (int i = Math.Max(0, figure - MostLookedAt); i < figure; i++)
        {
            string left = sentence.Figures[i].Start > mention ? sentence.Before(i) : "";
            if (Words.List("otherThing").IsIn(left) || Words.List("sample").IsIn(left)) return true;
        }

        return false;
    }

    // 收到来信872件，办结865件: without 申请, what is counted is what was counted before.
    private static bool FollowsOther(ClaimSentence sentence, int figure, IReadOnlyList<ClaimDraft> found)
    {
        int depth = sentence.DepthAt(sentence.Figures[figure].Start);
        for (int i = Math.Max(0, figure - MostLookedAt); i < figure; i++)
        {
            ClaimFigure earlier = sentence.Figures[i];
            bool isCount = earlier.Unit is "件" or "宗" or "份" or "条" && sentence.DepthAt(earlier.Start) <= depth;
            bool isKnown = found.TakeLast(MostLookedAt).Any(c => c.Figure == i && c.Sentence == sentence);
            if (isCount && !isKnown && Words.List("requestVerb").EndOf(sentence.Before(i)) is null) return true;
        }

        return false;
    }
}
