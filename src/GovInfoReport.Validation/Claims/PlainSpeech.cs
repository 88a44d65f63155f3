namespace GovInfoReport.Validation;

/// <summary>
/// Tells whether all that is said beside a figure are words of such counts. Any other word may name another body, time, part or thing that
/// nobody can list: then a figure that differs from the tables contradicts nothing.
/// </summary>
internal static class PlainSpeech
{
    private const int ShortestName = 2;
    private const int MostClauses = 4;

    private static readonly ClaimWords Words = ClaimWords.Table;

    /// <summary>Whether what stands before and behind a figure is plain, and so is what the sentence says it is about.</summary>
    internal static bool IsAround(ClaimSentence sentence, int figure, string measure, ClaimSubject subject)
    {
        string behind = sentence.Behind(figure);
        if (IsOfRegion(sentence.Text[..sentence.Figures[figure].Start], subject.Agency)) return false;
        bool isPlainBehind = IsPlain(behind, measure, subject) || Words.List("goesOn").LongestAt(behind) is not null;
        return isPlainBehind && IsPlain(sentence.Before(figure), measure, subject)
            && AreTopicsPlain(sentence, sentence.Figures[figure].Start, measure, subject);
    }

    /// <summary>Whether the clauses before a place, which have no figures, speak of nothing in particular: 征地拆迁方面，收到12件.</summary>
    internal static bool AreTopicsPlain(ClaimSentence sentence, int place, string measure, ClaimSubject subject)
    {
        _ = sentence.ClauseAt(place, out int start);
        for (int i = 0; i < MostClauses && start > 0; i++)
        {
            int end = start - 1;
            string clause = sentence.ClauseAt(end == 0 ? 0 : end - 1, out start);
            if (sentence.Text[end] == '；' || sentence.Figures.Any(f => f.Start >= start && f.Start < end)) return true;
            if (IsTopic(clause) && !IsPlain(clause, measure, subject)) return false;
        }

        return true;
    }

    /// <summary>Whether a text has nothing but words of such counts, the year of the report and the authority's name.</summary>
    internal static bool IsPlain(string text, string measure, ClaimSubject subject)
    {
        if (text.Length == 0) return true;
        WordSet plain = Words.PlainWordsOf(measure);
        foreach (string time in subject.TimesOf(measure)) text = text.Replace(time, "", StringComparison.Ordinal);
        return plain.Covers(text) || plain.Covers(WithoutName(text, subject.ShortName));
    }

    // 全省办结3901件 in the report of a department of the province.
    private static bool IsOfRegion(string before, string agency) =>
        Words.List("ofRegion").EndOf(agency) is not null && Words.List("region").IsIn(before);

    // 在征地方面; 重点领域中
    private static bool IsTopic(string clause) =>
        Words.List("topicStart").LongestAt(clause) is not null || Words.List("topicEnd").EndOf(clause) is not null;

    // 江口区统计局, 区统计局, 市住建局: what ends as the name does, and has its characters in their order.
    private static string WithoutName(string text, string name)
    {
        if (name.Length < ShortestName) return text;
        int end = text.LastIndexOf(name[^1]);
        int start = end + 1, at = name.Length;
        while (start > 0 && at > 0 && name.LastIndexOf(text[start - 1], at - 1) is >= 0 and int found) (start, at) = (start - 1, found);
        return end + 1 - start < ShortestName ? text : text.Remove(start, end + 1 - start);
    }
}
