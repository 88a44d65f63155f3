namespace GovInfoReport.Validation;

/// <summary>Finds what the figures of a sentence count, by the words that stand nearest to them.</summary>
internal sealed class CountClaims(ClaimSubject subject)
{
    private const int NearestBehind = 8;
    private const int FarthestCarried = 20;
    private const int ShortGap = 4;

    private static readonly ClaimWords Words = ClaimWords.Table;
    private static readonly string[] NeverBehind = [ClaimMeasures.New, ClaimMeasures.Handled, ClaimMeasures.InfoFee, ClaimMeasures.Staff];

    /// <summary>The claims of the figures, in their order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The claims of the sentence before it, which 其中 may divide.</param>
    internal List<ClaimDraft> Find(ClaimSentence sentence, IReadOnlyList<ClaimDraft> before)
    {
        List<ClaimDraft> found = [];
        for (int i = 0; i < sentence.Figures.Length; i++)
        {
            if (FindOne(sentence, i, found, before) is { } claim) found.Add(GoesOn(claim, before) ? claim with { IsWeak = true } : claim);
        }

        return WithoutCarried(found);
    }

    // 收到1042件，办结981件，61件正在办理: of those received alone. What the tables have may have been carried over, too.
    private static List<ClaimDraft> WithoutCarried(List<ClaimDraft> found)
    {
        int settled = found.FindIndex(c => c.Measure == ClaimMeasures.Settled);
        if (settled < 0 || found.Exists(c => c.Measure is ClaimMeasures.CarriedOver or ClaimMeasures.Handled)) return found;
        decimal? received = found.Find(c => c.Measure == ClaimMeasures.New)?.Value;
        decimal? forward = found.Find(c => c.Measure == ClaimMeasures.CarriedForward)?.Value;
        if (received is not null && received == found[settled].Value + forward) found[settled] = found[settled] with { IsWeak = true };
        return found;
    }

    private ClaimDraft? FindOne(ClaimSentence sentence, int figure, List<ClaimDraft> found, IReadOnlyList<ClaimDraft> before)
    {
        ClaimFigure stated = sentence.Figures[figure];
        if (!IsOfTables(sentence, figure)) return null;
        string left = sentence.Before(figure), behind = sentence.Behind(figure);
        if (!IsCount(stated, left, behind)) return null;
        if (OutcomeOfCases.IsNamed(left)) return FindOutcome(sentence, figure, left);
        if (SummedClaims.Find(sentence, figure, left, found) is { } summed) return WithScope(summed);
        string window = WindowOf(sentence, figure, left);
        if (Words.List("respectively").IsIn(window)) return null;
        if ((FindNearest(sentence, stated, window) ?? FindBehind(sentence, figure, behind)) is not { } match) return null;
        string beside = match.IsBehind ? behind : window;
        if (!RequestCounts.Fit(sentence, figure, match, beside, found)) return null;
        ClaimDraft claim = ClaimDraft.Of(sentence, figure, match.Row.Measure) with
        {
            Readings = match.Row.Readings[0] == "-" ? [] : match.Row.Readings,
            IsNamed = Words.List("receipt").IsIn(match.Word),
        };
        claim = Read(ApplicantClaims.Read(claim, found, before), match, window, found);
        if (IsPart(claim, match, window, found, before) || CaseSubject.IsOfAll(claim)) return null;
        return WithScope(claim, RequestCounts.IsCertain(sentence, figure, match, beside, found));
    }

    // What a figure of another unit counts the tables do not have, but for the outcomes of cases.
    private static bool IsOfTables(ClaimSentence sentence, int figure)
    {
        string unit = sentence.Figures[figure].Unit;
        return unit.Length == 0 || Words.CountUnits.Contains(unit) || OutcomeOfCases.IsNamed(sentence.Before(figure));
    }

    // What stands around the word that names the measure says more of it.
    private static ClaimDraft Read(ClaimDraft claim, CountMatch match, string window, List<ClaimDraft> found)
    {
        if (match.IsBehind) return CarriedRequests.Read(claim, "", found);
        ClaimDraft read = CarriedRequests.Read(claim, window[match.End..], found);
        return OutcomeReasons.Read(read, window[..Math.Max(0, match.End - match.Matched)]);
    }

    private ClaimDraft? FindOutcome(ClaimSentence sentence, int figure, string left) =>
        OutcomeOfCases.Find(sentence, figure, left) is { } outcome ? WithScope(outcome) : null;

    // 5件部分公开、3件不予公开: what stands before 、 belongs to the figure before.
    private static string WindowOf(ClaimSentence sentence, int figure, string left)
    {
        string window = WithoutApplicants(RespectiveFigures.NameOf(sentence, figure) ?? (left.EndsWith('、') ? "" : left));
        return sentence.Figures[figure].Unit is "元" or "万元" ? WithCountOfFees(sentence, figure, window) : window;
    }

    private ClaimDraft WithScope(ClaimDraft claim, bool isSure = true)
    {
        bool isOfRequests = !ClaimMeasures.IsOfYear(claim.Measure) || IsOnRequests(claim.Sentence)
            || Words.List("request").IsIn(claim.Sentence.Text);
        // 含转至今年办理的3件: a part of what was handled.
        bool isIncluded = ClaimMeasures.IsOfYear(claim.Measure) && claim.Measure != ClaimMeasures.New
            && Words.List("including").IsIn(claim.Sentence.Before(claim.Figure));
        bool isCertain = isSure && isOfRequests && !isIncluded && CaseSubject.IsCertain(claim)
            && PlainSpeech.IsAround(claim.Sentence, claim.Figure, claim.Measure, subject);
        return claim with
        {
            IsWeak = claim.IsWeak || !isCertain,
            Scope = ClaimScopes.Of(claim.Sentence, claim.Start, claim.End, claim.Measure, subject),
        };
    }

    // 县教育局收到9件。办结8件: without a word of body or time, whose figure the sentence before states may be meant here, too.
    private static bool GoesOn(ClaimDraft claim, IReadOnlyList<ClaimDraft> before)
    {
        if (before is not [.., { IsInDoubt: true } last] || last.Sentence.Context != claim.Sentence.Context) return false;
        ReadOnlySpan<char> text = claim.Sentence.Text.AsSpan(0, claim.Start);
        return !Words.List("whole").IsIn(text) && !Words.List("ownTime").IsIn(text);
    }

    // 转至今年办理的2件 were carried over; what is said to be done with them is no measure of its own.
    private CountMatch? FindNearest(ClaimSentence sentence, ClaimFigure figure, string window)
    {
        List<ClaimWordIndex.Hit> words = Words.CountIndex.Find(window, subject.Year);
        CountMatch? nearest = FindLast(sentence, figure, words, window, _ => true);
        bool isVerb = nearest?.Row.Measure is ClaimMeasures.Handled or ClaimMeasures.Settled
            ? !nearest.Word.Contains("结转", StringComparison.Ordinal)
            : nearest is not null && Words.List("requestCount").IsIn(nearest.Word);
        return isVerb ? FindLast(sentence, figure, words, window, IsCarried) ?? nearest : nearest;
    }

    // 119件答复，2件结转下一年.
    private CountMatch? FindBehind(ClaimSentence sentence, int figure, string window)
    {
        ClaimFigure stated = sentence.Figures[figure];
        CountMatch? match = FindLast(sentence, stated, WordsOf(window, FarthestCarried), window, IsCarried)
            ?? FindLater(sentence, figure)
            ?? FindLast(sentence, stated, WordsOf(window, NearestBehind), window, row => Array.IndexOf(NeverBehind, row.Measure) < 0);
        return match is null ? null : match with { IsBehind = true };
    }

    // 剩余19件因尚在法定期限内，转入2025年度办理.
    private CountMatch? FindLater(ClaimSentence sentence, int figure)
    {
        if (!Words.List("rest").IsIn(sentence.Before(figure))) return null;
        string later = sentence.LaterThan(figure);
        return FindLast(sentence, sentence.Figures[figure], WordsOf(later, FarthestCarried), later, IsCarried);
    }

    private List<ClaimWordIndex.Hit> WordsOf(string window, int length) =>
        Words.CountIndex.Find(window.AsSpan(0, Math.Min(window.Length, length)), subject.Year);

    private static bool IsCarried(ClaimWords.Row row) => ClaimMeasures.IsStock(row.Measure);

    // 超过200件的申请 is a threshold.
    private static bool IsCount(ClaimFigure figure, string left, string behind) =>
        HasUnit(figure, left) && !(figure.IsApproximate && behind.StartsWith('的'));

    // 申请数为0: a figure without a unit counts where nothing else follows it.
    private static bool HasUnit(ClaimFigure figure, string left) =>
        figure.Unit.Length > 0 || Words.List("equals").EndOf(left) is not null;

    // 收取信息处理费3笔、共计460元: what the sum is of stands before how often it was paid.
    private static string WithCountOfFees(ClaimSentence sentence, int figure, string window)
    {
        string total = window.TrimStart('、');
        bool isTotal = Words.List("allTotal").EndOf(total) == total && total.Length > 0;
        int count = sentence.FigureBefore(figure);
        return isTotal && count >= 0 && sentence.Figures[count].Unit is not ("元" or "万元") ? sentence.Before(count) : window;
    }

    // 公民、法人和其他组织 are all applicants, and divide nothing.
    internal static string WithoutApplicants(string window)
    {
        int at = window.IndexOf("公民、法人", StringComparison.Ordinal);
        if (at < 0) return window;
        int end = window.IndexOf("组织", at, StringComparison.Ordinal);
        return end < 0 ? window : window.Remove(at, end + 2 - at);
    }

    // The row whose word ends last; of those that end together, the longest word.
    private CountMatch? FindLast(
        ClaimSentence sentence, ClaimFigure figure, List<ClaimWordIndex.Hit> words, string clause, Func<ClaimWords.Row, bool> suits)
    {
        foreach (ClaimWordIndex.Hit hit in words)
        {
            ClaimWords.Row row = hit.Entry.Row;
            if (figure.Unit.Length > 0 && Array.IndexOf(row.Units, figure.Unit) < 0) continue;
            if (hit.Entry.Needs is { } needed && !IsSaid(sentence.Text, needed)) continue;
            if (hit.Entry.IsDirect && hit.End < clause.Length) continue;
            if (hit.Entry.Verb is { } verb && !StandsBefore(clause, verb, hit.End - hit.Entry.Wanted.Length)) continue;
            if (suits(row) && Suits(row, sentence, figure, clause, hit))
                return new CountMatch(row, hit.Word, hit.End, hit.Word.Length, IsBehind: false);
        }

        return null;
    }

    // 制发 县政府行政 规范性文件
    private static bool StandsBefore(string clause, string verb, int end)
    {
        int at = clause.AsSpan(0, end).LastIndexOf(verb, StringComparison.Ordinal);
        return at >= 0 && Words.List("between").Covers(clause.AsSpan(at + verb.Length, end - at - verb.Length));
    }

    // 尚未审结 does not say that a case was closed.
    private static bool IsSaid(string text, string word)
    {
        int at = text.IndexOf(word, StringComparison.Ordinal);
        while (at > 0 && text[at - 1] == '未') at = text.IndexOf(word, at + 1, StringComparison.Ordinal);
        return at >= 0;
    }

    private bool Suits(ClaimWords.Row row, ClaimSentence sentence, ClaimFigure figure, string clause, ClaimWordIndex.Hit hit)
    {
        if (row.Without.IsIn(clause) || !IsOfKind(row, sentence.Text.AsSpan(0, figure.Start), clause)
            || IsDenied(row, clause, hit)) return false;
        int end = hit.End;
        if (row.With.IsEmpty || row.With.IsIn(sentence.Text.AsSpan(0, figure.Start)) || row.With.IsIn(clause)) return true;

        // Under a heading that says 依申请公开, 申请 alone and a bare verb will do, but not after other things: 收到留言12条，答复12条.
        if (Words.List("otherThing").IsIn(sentence.Text.AsSpan(0, figure.Start))) return false;
        bool isBare = clause.Length - end <= ShortGap || clause.IndexOf("申请", Math.Min(end, clause.Length), StringComparison.Ordinal) >= 0;
        bool isCount = ClaimMeasures.IsOfYear(row.Measure) || ClaimMeasures.IsStock(row.Measure);
        return isBare && isCount && (IsOnRequests(sentence) || IsBareRequest(sentence, figure, clause[..(end - hit.Entry.Wanted.Length)]));
    }

    // 不予受理12件, 未按期答复0件; 行政复议 答复通知书 5份
    private static bool IsDenied(ClaimWords.Row row, string clause, ClaimWordIndex.Hit hit)
    {
        int start = hit.End - hit.Entry.Wanted.Length;
        if (ClaimMeasures.IsOfCases(row.Measure)) return !Words.PlainWordsOf(row.Measure).Covers(clause.AsSpan(hit.End));
        return ClaimMeasures.IsOfYear(row.Measure)
            && clause.AsSpan(Math.Max(0, start - ShortGap), Math.Min(start, ShortGap)).IndexOfAny('未', '不') >= 0;
    }

    // Of regulations and normative documents, those named last are meant: 规范性文件17件，废止6件.
    private static bool IsOfKind(ClaimWords.Row row, ReadOnlySpan<char> before, string clause)
    {
        WordSet kinds = Words.List("documentKind");
        if (row.With.IsEmpty || !row.With.Words.All(kinds.Words.Contains)) return true;
        string? kind = kinds.LastIn(clause, out _) ?? kinds.LastIn(before, out _);
        return kind is not null && row.With.Words.Contains(kind);
    }

    private bool IsBareRequest(ClaimSentence sentence, ClaimFigure figure, string actor) =>
        PlainSpeech.IsPlain(actor, ClaimMeasures.New, subject) && Words.List("bareRequest").IsIn(sentence.Text.AsSpan(0, figure.Start));

    internal static bool IsOnRequests(ClaimSentence sentence) =>
        Words.List("onRequests").IsIn(sentence.Context);

    // 共收到21件，其中网上收到5件: a part of what was said before.
    private static bool IsPart(ClaimDraft claim, CountMatch match, string window, List<ClaimDraft> found, IReadOnlyList<ClaimDraft> before)
    {
        if (!ClaimMeasures.IsOfYear(claim.Measure)) return false;
        if (Words.List("channel").IsIn(window) && !Words.List("way").IsIn(window)) return true;
        if (match.Word.Contains("新收", StringComparison.Ordinal)) return false;
        string text = claim.Sentence.Text;
        bool startsWithOpener = text.StartsWith("其中", StringComparison.Ordinal);
        foreach (ClaimDraft earlier in startsWithOpener ? found.Concat(before) : found)
        {
            if (!IsSameFamily(earlier.Measure, claim.Measure)) continue;
            int from = earlier.Sentence == claim.Sentence ? earlier.End : 0;
            if (text.IndexOf("其中", from, claim.Start - from, StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }

    private static bool IsSameFamily(string earlier, string later) =>
        earlier == later || (ClaimMeasures.IsInflow(earlier) && ClaimMeasures.IsInflow(later));
}
