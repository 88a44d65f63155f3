namespace GovInfoReport.Validation;

/// <summary>Finds denials (未收到…申请, 无…结转, 未发生…复议、诉讼) and claims of all (均已答复, 答复率100%, 均维持).</summary>
internal sealed class DenialClaims(ClaimSubject subject)
{
    private const int FarthestObject = 30;
    private const int FarthestVerb = 16;

    private static readonly ClaimWords Words = ClaimWords.Table;

    internal IEnumerable<ClaimDraft> Find(ClaimSentence sentence, IReadOnlyList<ClaimDraft> counts, bool isOnRequests)
    {
        WordSet denials = Words.List("denial");
        for (int i = 0, next; (next = denials.FirstIn(sentence.Text.AsSpan(i))) >= 0;)
        {
            i += next;
            string word = denials.LongestAt(sentence.Text.AsSpan(i))!;
            if (IsDenial(sentence.Text, i) && FindDenied(sentence, i, word) is { } denied) yield return denied;
            i += word.Length;
        }

        foreach (ClaimDraft claim in FindAll(sentence, counts, isOnRequests)) yield return claim;
    }

    private static bool IsDenial(string text, int at)
    {
        if (Words.List("noDenial").LongestAt(text.AsSpan(at)) is not null) return false;
        return at == 0 || Words.List("beforeNoDenial").EndOf(text.AsSpan(0, at)) is null;
    }

    private ClaimDraft? FindDenied(ClaimSentence sentence, int at, string word)
    {
        string clause = sentence.ClauseAt(at, out int start);
        int from = at + word.Length - start;
        string rest = clause[from..];
        if (sentence.Figures.Any(f => f.Start >= at + word.Length && f.End <= start + clause.Length)) return null;
        if (!MayName(rest)) return null;
        foreach (ClaimWords.Row row in Words.Denials)
        {
            if (!Array.Exists(row.Words, w => Names(rest, w))
                || row.Without.IsIn(rest)) continue;
            if (row.Measure == ClaimMeasures.New && !NamesRequests(sentence, rest, word)) continue;
            if (row.Measure == ClaimMeasures.Issued && !IsOfIssue(word, rest)) continue;
            int length = Words.List("occurring").LongestAt(word) == word ? 2 : word.Length;
            return new ClaimDraft(sentence, at, at + length, row.Measure, 0)
            {
                Unit = row.Measure == ClaimMeasures.InfoFee ? "元" : "件",
                Readings = row.Readings[0] == "-" ? [] : row.Readings,
                IsDenial = true,
                IsWeak = !IsSure(row, rest) || !IsPlainBefore(sentence, at, row.Measure),
                Scope = ClaimScopes.Of(sentence, at, at + length, row.Measure, subject),
            };
        }

        return null;
    }

    // A word of the table, or one with a year in it.
    private static bool MayName(string rest) => Words.AnyDenied.IsIn(rest) || rest.AsSpan().ContainsAnyInRange('0', '9');

    // Any word that says more of the cases may deny some of them only: 没有应出庭而未出庭的诉讼案件.
    private static bool IsSure(ClaimWords.Row row, string rest)
    {
        if (row.Measure is not (ClaimMeasures.AllCases or ClaimMeasures.Reviews or ClaimMeasures.Litigation)) return true;
        ReadOnlySpan<char> text = rest;
        while (text.Length > 0)
        {
            string? word = Words.List("caseWord").EndOf(text) ?? Words.List("requestWord").EndOf(text);
            if (word is null && char.IsLetter(text[^1])) return false;
            text = text[..^(word?.Length ?? 1)];
        }

        return true;
    }

    private bool IsPlainBefore(ClaimSentence sentence, int at, string measure)
    {
        string clause = sentence.ClauseAt(at, out int start);
        return PlainSpeech.IsPlain(clause[..(at - start)], measure, subject) && PlainSpeech.AreTopicsPlain(sentence, at, measure, subject);
    }

    // 未制定 or 无新制发 规范性文件
    private static bool IsOfIssue(string word, string rest) =>
        Words.List("issue").IsIn(word) || Words.List("issue").FirstIn(rest) is >= 0 and <= 2;

    private bool Names(string rest, string word) =>
        ClaimWords.ForYear(word, subject.Year) is { } wanted
            && rest.IndexOf(wanted, StringComparison.Ordinal) is >= 0 and <= FarthestObject;

    // 申请 alone may be an application for anything, and any other word before or behind it denies some requests only.
    private static bool NamesRequests(ClaimSentence sentence, string rest, string denial)
    {
        if (Words.List("otherThing").IsIn(rest) || Words.List("change").IsIn(rest)) return false;
        string denied = CountClaims.WithoutApplicants(rest);
        int at = RequestMentions.LastIn(denied);
        if (at < 0 || !RequestMentions.ArePlain(denied.AsSpan(0, at)) || !RequestMentions.ArePlain(denied.AsSpan(at + 2))) return false;
        bool isNamed = Words.List("request").IsIn(rest);
        bool isAct = Words.List("act").IsIn(rest);
        bool isReceipt = denial[0] != '无' && denial is not ("没有" or "未有" or "暂无");
        return isNamed ? isReceipt || !isAct : isReceipt && CountClaims.IsOnRequests(sentence);
    }

    private IEnumerable<ClaimDraft> FindAll(ClaimSentence sentence, IReadOnlyList<ClaimDraft> counts, bool isOnRequests)
    {
        string text = sentence.Text;
        WordSet wholes = Words.List("all");
        bool isAll = wholes.IsIn(text);
        if (!isAll && !sentence.Figures.Any(f => f.Unit == "%")) yield break;
        bool afterRequests = isOnRequests || counts.Any(c => ClaimMeasures.IsOfRequests(c.Measure));
        if (Words.List("otherThing").IsIn(text)) yield break;
        if (FindRate(sentence) is { } rate) yield return rate;
        foreach (string all in isAll ? wholes.Words : [])
        {
            for (int at = text.IndexOf(all, StringComparison.Ordinal); at >= 0; at = text.IndexOf(all, at + 1, StringComparison.Ordinal))
            {
                string clause = sentence.ClauseAt(at, out int start);
                string rest = clause[(at - start)..];
                if (rest.Length > FarthestVerb + 8) rest = rest[..(FarthestVerb + 8)];
                if (FindWhole(sentence, at, all, rest, counts, afterRequests) is { } claim) yield return claim;
            }
        }
    }

    private ClaimDraft? FindWhole(ClaimSentence sentence, int at, string all, string rest, IReadOnlyList<ClaimDraft> counts,
        bool afterRequests)
    {
        if (rest.Contains("维持", StringComparison.Ordinal))
        {
            ClaimDraft? cases = counts.LastOrDefault(c => c.End <= at && c.Measure[..Math.Min(5, c.Measure.Length)] is "revie" or "cases");
            if (cases is null) return IsOfReviews(sentence.Text[..at]) ? Whole(sentence, at, all, "review.allUpheld") : null;
            return Whole(sentence, at, all, cases.Measure.StartsWith("review", StringComparison.Ordinal) ? "review.allUpheld"
                : "cases.allUpheld");
        }

        bool isSettled = Words.List("settledWords").Words.Any(w =>
            rest.IndexOf(w, StringComparison.Ordinal) is >= 0 and <= FarthestVerb);
        bool isOfCases = rest.Contains("复议", StringComparison.Ordinal) || rest.Contains("诉讼", StringComparison.Ordinal);
        return isSettled && afterRequests && !isOfCases ? Whole(sentence, at, all, ClaimMeasures.AllSettled) : null;
    }

    // 行政复议结果均为维持
    private static bool IsOfReviews(string before) =>
        before.Contains("复议", StringComparison.Ordinal) && !before.Contains('诉', StringComparison.Ordinal);

    private ClaimDraft Whole(ClaimSentence sentence, int at, string all, string measure) => new(sentence, at, at + all.Length, measure, 0)
    {
        Unit = "件",
        IsWeak = measure == ClaimMeasures.AllSettled,
        IsDenial = true,
        Scope = ClaimScopes.Of(sentence, at, at + all.Length, measure, subject),
        Readings = measure switch
        {
            ClaimMeasures.AllSettled => ["f"],
            "review.allUpheld" => ["t4.review.corrected+t4.review.other"],
            _ => ["t4.review.corrected+t4.review.other+t4.litigationDirect.corrected+t4.litigationDirect.other"
                    + "+t4.litigationAfterReview.corrected+t4.litigationAfterReview.other"],
        },
    };

    private static ClaimDraft? FindRate(ClaimSentence sentence)
    {
        for (int i = 0; i < sentence.Figures.Length; i++)
        {
            ClaimFigure figure = sentence.Figures[i];
            if (figure.Unit != "%" || figure.Value != 100) continue;
            string left = sentence.Before(i);
            if (!Words.List("rate").IsIn(left)) continue;
            ClaimDraft rate = ClaimDraft.Of(sentence, i, ClaimMeasures.AllSettled);
            return rate with { Value = 0, Unit = "", IsWeak = true, IsDenial = true, Readings = ["f"] };
        }

        return null;
    }
}
