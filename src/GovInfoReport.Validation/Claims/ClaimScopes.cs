namespace GovInfoReport.Validation;

/// <summary>Tells whose figure a sentence states, and of which year.</summary>
/// <remarks>What a sentence says of body and time holds until it names others: 区政府办公室收到45件，答复44件.</remarks>
internal static class ClaimScopes
{
    private const int Farthest = 400;

    private static readonly ClaimWords Words = ClaimWords.Table;

    /// <summary>The scope of what stands at a place of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="place">Where the figure or denial starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="measure">What is claimed.</param>
    /// <param name="subject">Whom the report is about.</param>
    internal static ClaimScope Of(ClaimSentence sentence, int place, int end, string measure, ClaimSubject subject)
    {
        string before = sentence.Text[Math.Max(0, place - Farthest)..place];
        bool isStock = ClaimMeasures.IsStock(measure);
        string bracket = BracketAt(sentence, end);
        if (isStock ? IsOfTime(before) : IsOfOtherTime(before, subject.Year) || IsOfOtherTime(bracket, subject.Year))
            return ClaimScope.OtherPeriod;
        bool isNarrower = IsNarrower(before, subject.Agency) || Words.List("body").IsIn(bracket);
        return isNarrower ? ClaimScope.Narrower : ClaimScope.Agency;
    }

    // 0件（市政府办公室本部）. Figures in the bracket are those of parts: 30件（市政府办公室10件、市公安局20件）.
    private static string BracketAt(ClaimSentence sentence, int place)
    {
        if (place >= sentence.Text.Length || sentence.Text[place] != '（') return "";
        int close = sentence.PartnerOf(place);
        return close < 0 || sentence.Figures.Count(f => f.Start > place && f.End <= close) > 1 ? "" : sentence.Text[place..close];
    }

    // The body named last counts: 市政府办公室指导，全市共收到. A body that the authority's own name has is the authority.
    private static bool IsNarrower(string before, string agency)
    {
        if (Words.List("onBehalf").IsIn(before)) return true;
        int body = LastBody(before, agency);
        if (body < 0) return false;
        string? whole = Words.List("whole").LastIn(before, out int end);
        return whole is null || body >= end - whole.Length;
    }

    // 我局 and 本办公室 are the authority, whatever its name.
    private static int LastBody(string before, string agency)
    {
        int last = -1;
        WordSet bodies = Words.List("body");
        if (!bodies.IsIn(before)) return last;
        foreach (string word in bodies.Words)
        {
            if (agency.EndsWith(word, StringComparison.Ordinal)) continue;
            int at = before.LastIndexOf(word, StringComparison.Ordinal);
            bool isOwn = at > 0 && Words.List("ours").EndOf(before.AsSpan(0, at)) is { } ours
                && !word.StartsWith(ours, StringComparison.Ordinal);
            if (!isOwn) last = Math.Max(last, at);
        }

        return last;
    }

    private static bool IsOfTime(string before) => Words.List("longTime").IsIn(before);

    // The time named last counts. 比2023年的330件 and 2023年结转 name no time of what follows.
    private static bool IsOfOtherTime(string before, int? year)
    {
        int other = -1;
        WordSet times = Words.List("otherTime");
        foreach (string word in times.IsIn(before) ? times.Words : [])
        {
            int at = before.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && !IsCompared(before, at) && !IsOfStock(before, at + word.Length - 1)) other = Math.Max(other, at);
        }

        int own = -1;
        if (Words.List("ownTime").LastIn(before, out int end) is { } named) own = end - named.Length;
        for (int mark = year is null ? -1 : before.IndexOf('年', StringComparison.Ordinal); mark >= 0; mark = before.IndexOf('年', mark + 1))
        {
            if (YearAt(before, mark) is not { } stated || IsCompared(before, mark - 4) || IsOfStock(before, mark)) continue;
            if (stated != year) other = Math.Max(other, mark);
            else if (!EndsRange(before, mark - 4)) own = Math.Max(own, mark);
        }

        return other > own;
    }

    private static int? YearAt(string text, int mark) =>
        mark >= 4 && int.TryParse(text.AsSpan(mark - 4, 4), out int named) && named is >= 1990 and <= 2100 ? named : null;

    private static bool IsCompared(string text, int at) =>
        at > 0 && Words.List("compared").EndOf(text.AsSpan(0, at)) is not null;

    // 2020年至2024年 is not 2024.
    private static bool EndsRange(string text, int at) => at > 1 && text[at - 1] is '至' or '到' or '—' or '-' or '~' && text[at - 2] != '截';

    private static bool IsOfStock(string text, int mark)
    {
        ReadOnlySpan<char> behind = text.AsSpan(mark + 1);
        if (behind.StartsWith("度", StringComparison.Ordinal)) behind = behind[1..];
        return Words.List("stock").LongestAt(behind) is not null;
    }
}
