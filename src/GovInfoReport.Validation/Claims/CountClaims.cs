namespace GovInfoReport.Validation;

/// <summary>Finds what the figures of a sentence count, by the words that stand nearest to them.</summary>
internal sealed class CountClaims(ClaimSubject subject)
{
    private const int NearestBehind = 8;
    private const int FarthestCarried = 20;
    private const int ShortGap = 4;

    private static readonly ClaimWords Words = ClaimWords.Table;
    private static readonly string[] NeverBehind = ["requests.new", "requests.handled", "infoFee.amount", "staff.count"];
    private static readonly string[] Requests = ["requests.new", "requests.handled", "requests.settled"];

    /// <summary>The claims of the figures, in their order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The claims of the sentence before it, which 其中 may divide.</param>
    internal List<ClaimDraft> Find(ClaimSentence sentence, IReadOnlyList<ClaimDraft> before)
    {
        List<ClaimDraft> found = [];
        for (int i = 0; i < sentence.Figures.Length; i++)
        {
            if (FindOne(sentence, i, found, before) is { } claim) found.Add(claim);
        }

        return found;
    }

    private ClaimDraft? FindOne(ClaimSentence sentence, int figure, List<ClaimDraft> found, IReadOnlyList<ClaimDraft> before)
    {
        ClaimFigure stated = sentence.Figures[figure];
        string left = sentence.Before(figure);
        if (left.Contains("分别", StringComparison.Ordinal) || !HasUnit(stated, left)) return null;
        string window = WithoutApplicants(left);
        if (FindOutcomeOfCases(sentence, figure, left) is { } outcome) return outcome;
        if ((FindNearest(sentence, stated, window) ?? FindBehind(sentence, stated, sentence.Behind(figure))) is not { } match) return null;
        ClaimDraft claim = ClaimDraft.Of(sentence, figure, match.Row.Measure) with
        {
            Readings = match.Row.Readings[0] == "-" ? [] : match.Row.Readings,
            IsNamed = match.Word.Contains('收', StringComparison.Ordinal) || match.Word.Contains("接到", StringComparison.Ordinal),
        };
        claim = WithCarriedOver(WithApplicants(claim, found, before));
        if (IsPart(claim, match, window, found, before)) return null;
        bool isOfRequests = Array.IndexOf(Requests, claim.Measure) < 0 || IsOnRequests(sentence)
            || Words.List("request").IsIn(sentence.Text);
        return claim with
        {
            Scope = isOfRequests ? ClaimScopes.Of(sentence, stated.Start, claim.Measure, subject) : ClaimScope.Narrower,
        };
    }

    // 转至今年办理的2件 were carried over; what is said to be done with them is no measure of its own.
    private Match? FindNearest(ClaimSentence sentence, ClaimFigure figure, string window)
    {
        List<ClaimWordIndex.Hit> words = Words.CountIndex.Find(window, subject.Year);
        Match? nearest = FindLast(sentence, figure, words, window, _ => true);
        bool isVerb = nearest?.Row.Measure is "requests.handled" or "requests.settled";
        return isVerb ? FindLast(sentence, figure, words, window, IsCarried) ?? nearest : nearest;
    }

    // 119件答复，2件结转下一年.
    private Match? FindBehind(ClaimSentence sentence, ClaimFigure figure, string window)
    {
        return FindLast(sentence, figure, WordsOf(window, FarthestCarried), window, IsCarried)
            ?? FindLast(sentence, figure, WordsOf(window, NearestBehind), window, row => Array.IndexOf(NeverBehind, row.Measure) < 0);
    }

    private List<ClaimWordIndex.Hit> WordsOf(string window, int length) =>
        Words.CountIndex.Find(window.AsSpan(0, Math.Min(window.Length, length)), subject.Year);

    private static bool IsCarried(ClaimWords.Row row) => row.Measure is "requests.carriedOver" or "requests.carriedForward";

    private sealed record Match(ClaimWords.Row Row, string Word);

    // 申请数为0: a figure without a unit counts where nothing else follows it.
    private static bool HasUnit(ClaimFigure figure, string left) =>
        figure.Unit.Length > 0 || left.EndsWith('为') || left.EndsWith('共') || left.EndsWith('是');

    // 公民、法人和其他组织 are all applicants, and divide nothing.
    private static string WithoutApplicants(string window)
    {
        int at = window.IndexOf("公民、法人", StringComparison.Ordinal);
        if (at < 0) return window;
        int end = window.IndexOf("组织", at, StringComparison.Ordinal);
        return end < 0 ? window : window.Remove(at, end + 2 - at);
    }

    // The row whose word ends last; of those that end together, the longest word.
    private static Match? FindLast(
        ClaimSentence sentence, ClaimFigure figure, List<ClaimWordIndex.Hit> words, string clause, Func<ClaimWords.Row, bool> suits)
    {
        foreach (ClaimWordIndex.Hit hit in words)
        {
            ClaimWords.Row row = hit.Entry.Row;
            if (figure.Unit.Length > 0 && Array.IndexOf(row.Units, figure.Unit) < 0) continue;
            if (hit.Entry.Needs is { } needed && !IsSaid(sentence.Text, needed)) continue;
            if (suits(row) && Suits(row, sentence, figure, clause, hit.End)) return new Match(row, hit.Word);
        }

        return null;
    }

    // 尚未审结 does not say that a case was closed.
    private static bool IsSaid(string text, string word)
    {
        int at = text.IndexOf(word, StringComparison.Ordinal);
        while (at > 0 && text[at - 1] == '未') at = text.IndexOf(word, at + 1, StringComparison.Ordinal);
        return at >= 0;
    }

    private static bool Suits(ClaimWords.Row row, ClaimSentence sentence, ClaimFigure figure, string clause, int end)
    {
        if (row.Without.IsIn(clause)) return false;
        if (row.With.IsEmpty || row.With.IsIn(sentence.Text.AsSpan(0, figure.Start)) || row.With.IsIn(clause)) return true;

        // Under a heading that says 依申请公开, 申请 alone and a bare verb will do, but not after other things: 收到留言12条，答复12条.
        if (Words.List("otherThing").IsIn(sentence.Text.AsSpan(0, figure.Start))) return false;
        bool isBare = clause.Length - end <= ShortGap || clause.IndexOf("申请", Math.Min(end, clause.Length), StringComparison.Ordinal) >= 0;
        return isBare && Array.IndexOf(Requests, row.Measure) >= 0 && (IsOnRequests(sentence) || IsBareRequest(sentence, figure));
    }

    private static bool IsBareRequest(ClaimSentence sentence, ClaimFigure figure) =>
        Words.List("bareRequest").IsIn(sentence.Text.AsSpan(0, figure.Start));

    internal static bool IsOnRequests(ClaimSentence sentence) =>
        sentence.Context.Contains("依申请", StringComparison.Ordinal) || sentence.Context.Contains("信息公开申请", StringComparison.Ordinal);

    // 自然人 and 法人或其他组织 divide the measure before them: new requests, or those with what was carried over.
    private static ClaimDraft WithApplicants(ClaimDraft claim, List<ClaimDraft> found, IReadOnlyList<ClaimDraft> before)
    {
        if (!claim.Measure.StartsWith("applicants.", StringComparison.Ordinal)) return claim;
        ClaimDraft? divided = before.Concat(found).LastOrDefault(c => Array.IndexOf(Requests, c.Measure) >= 0);
        string kind = claim.Readings[0];
        string[] readings = divided?.Measure switch
        {
            "requests.handled" => ["n." + kind + "+c." + kind, "n." + kind, "T." + kind],
            "requests.settled" => ["T." + kind],
            _ => ["n." + kind, "n." + kind + "+c." + kind],
        };
        return claim with { Readings = readings };
    }

    // 受理121件（其中新收112件，上年结转9件）: what was carried over is in it.
    private static ClaimDraft WithCarriedOver(ClaimDraft claim)
    {
        if (claim.Measure is not ("requests.new" or "requests.handled")) return claim;
        string text = claim.Sentence.Text;
        int end = Math.Min(text.Length, claim.End + 40);
        string behind = text[claim.End..end];
        int including = Words.List("including").Words
            .Select(w => behind.IndexOf(w, StringComparison.Ordinal)).Where(at => at is >= 0 and <= 8)
            .DefaultIfEmpty(-1).Min();
        int carried = including < 0 ? -1 : behind.IndexOf('转', including);
        if (carried < 0 || DividesOtherwise(behind[including..carried])) return claim;
        int forward = behind.IndexOf('下', StringComparison.Ordinal);
        bool isForward = forward >= 0 && Math.Abs(forward - carried) <= 5;
        return isForward ? claim : claim with { Measure = "requests.handled", Readings = ["n+c"] };
    }

    // 其中自然人100件、法人20件，上年结转3件: what was carried over stands beside the parts.
    private static bool DividesOtherwise(string parts) =>
        parts.Contains("自然人", StringComparison.Ordinal) || parts.Contains("法人", StringComparison.Ordinal)
            || parts.Contains("公开", StringComparison.Ordinal)
        || parts.Count(c => c is '件' or '宗' or '份') > 1;

    // 共收到21件，其中网上收到5件: a part of what was said before.
    private static bool IsPart(ClaimDraft claim, Match match, string window, List<ClaimDraft> found, IReadOnlyList<ClaimDraft> before)
    {
        if (Array.IndexOf(Requests, claim.Measure) < 0) return false;
        if (Words.List("channel").IsIn(window) && !Words.List("way").IsIn(window)) return true;
        if (match.Word.StartsWith("新收", StringComparison.Ordinal)) return false;
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
        earlier == later || (earlier is "requests.new" or "requests.handled" && later is "requests.new" or "requests.handled");

    // 行政复议7件，其中结果维持6件: a cell of the group that was named last.
    private static ClaimDraft? FindOutcomeOfCases(ClaimSentence sentence, int figure, string left)
    {
        foreach ((string code, string[] words) in Words.Parts)
        {
            if (!Array.Exists(words, w =>
                left.EndsWith(w, StringComparison.Ordinal) || left.EndsWith(w + "的", StringComparison.Ordinal))) continue;
            if (CaseGroups.Before(sentence.Text, sentence.Figures[figure].Start) is not { } group) continue;
            string cell = $"t4.{group}.{code}";
            return ClaimDraft.Of(sentence, figure, cell) with { Readings = [cell] };
        }

        return null;
    }
}
