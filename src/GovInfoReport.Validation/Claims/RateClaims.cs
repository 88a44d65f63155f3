namespace GovInfoReport.Validation;

/// <summary>Finds shares (占14%) and growth (同比增长70.3%) of what was counted before them.</summary>
internal sealed class RateClaims(ClaimSubject subject, ClaimJudge judge, ClaimJudge? previous)
{
    private static readonly ClaimWords Words = ClaimWords.Table;
    private static readonly string[] Bases = ["T", "n", "n+c"], GrowthBases = ["n+c", "n", "T"];

    internal IEnumerable<ClaimDraft> Find(ClaimSentence sentence, IReadOnlyList<ClaimDraft> counts, ClaimDraft? total)
    {
        for (int i = 0; i < sentence.Figures.Length; i++)
        {
            int counted = sentence.FigureBefore(i);
            if (sentence.Figures[i].Unit != "%") continue;
            string left = sentence.Before(i);
            ClaimDraft rate = ClaimDraft.Of(sentence, i, "");
            bool isShare = Words.List("shareWord").IsIn(left);
            bool isGrowth = Words.List("growthWord").IsIn(left);
            ClaimDraft? named = isGrowth ? null : FindNamedShare(rate, left, isShare);
            ClaimDraft? claim = named ?? (isShare && counted >= 0 ? FindShare(rate, sentence, counted, counts, total)
                : isGrowth ? FindGrowth(rate, left, counted, counts) : null);
            if (claim is not null) yield return claim;
        }
    }

    // 不予公开率6.3%; 予以公开和部分公开合计占50.47%: the tables have the figure that the prose leaves out.
    private ClaimDraft? FindNamedShare(ClaimDraft rate, string left, bool isShare)
    {
        if (FindShared(left) is not { Readings: not ["-"] } row || Words.List("document").IsIn(left)) return null;
        bool isRate = Array.Exists(row.Words, w => left.EndsWith(w + "率", StringComparison.Ordinal)
            || left.EndsWith(w + "率为", StringComparison.Ordinal));
        if (!(isRate || isShare) || judge.ValueOf(row.Readings[0], out bool isComplete) is not { } part) return null;
        List<(string Expression, decimal Value)> bases = [.. BasesOf(part)];
        return Weighed(rate, row.Measure, part, bases, isComplete && !rate.IsApproximate && IsPlain(rate, left)) with
        {
            Compared = [row.Readings[0], .. Bases],
        };
    }

    private ClaimDraft? FindShare(ClaimDraft rate, ClaimSentence sentence, int figure, IReadOnlyList<ClaimDraft> counts, ClaimDraft? total)
    {
        string name = sentence.Before(figure) + sentence.Behind(figure);
        bool isBoth = counts.Any(c => c.Figure == figure && c.Measure == ClaimMeasures.GrantedOrPartial);
        string? measure = isBoth ? ClaimMeasures.GrantedShare : FindShared(name)?.Measure;
        if (measure is null || sentence.Figures[figure].Unit == "%") return null;
        decimal part = sentence.Figures[figure].Value;
        List<(string Expression, decimal Value)> bases = [];
        ClaimDraft? stated = counts.FirstOrDefault(c => ClaimMeasures.IsInflow(c.Measure) && c.End < rate.Start) ?? total;
        if (stated?.Value is { } inProse) bases.Add(($"{part}/{inProse}", inProse));
        bases.AddRange(BasesOf(part));
        bool isCertain = !rate.IsApproximate && !sentence.Figures[figure].IsApproximate
            && (measure != ClaimMeasures.ChannelShare || stated is not null)
            && IsPlain(rate, sentence.Before(rate.Figure)) && IsPlain(rate, name);
        return Weighed(rate, measure, part, bases, isCertain);
    }

    private bool IsPlain(ClaimDraft rate, string words) => PlainSpeech.IsPlain(words, ClaimMeasures.ChannelShare, subject)
        && PlainSpeech.AreTopicsPlain(rate.Sentence, rate.Start, ClaimMeasures.ChannelShare, subject);

    private IEnumerable<(string Expression, decimal Value)> BasesOf(decimal part)
    {
        foreach (string reading in Bases)
        {
            if (judge.ValueOf(reading, out bool isComplete) is { } value && isComplete) yield return ($"{part}/{value}", value);
        }
    }

    private static ClaimDraft Weighed(
        ClaimDraft rate, string measure, decimal part, List<(string Expression, decimal Value)> bases, bool isCertain)
    {
        (string Expression, decimal Value)[] shares = [.. bases.Where(b => b.Value > 0)
            .Select(b => (b.Expression, 100 * part / b.Value)).Distinct()];
        ClaimVerdict verdict = shares.Length == 0 ? ClaimVerdict.NoTable
            : shares.Any(s => Rounds(s.Value, rate.Value!.Value, rate.Decimals)) ? ClaimVerdict.Agrees
            : isCertain ? ClaimVerdict.Contradicts : ClaimVerdict.CannotTell;
        return rate with { Measure = measure, Verdict = verdict, Stated = shares, Compared = Bases };
    }

    private static ClaimWords.Row? FindShared(string name)
    {
        (ClaimWords.Row? Row, int End, int Length) best = (null, -1, 0);
        foreach (ClaimWords.Row row in ClaimWords.Table.Shares)
        {
            foreach (string word in row.Words)
            {
                int at = name.LastIndexOf(word, StringComparison.Ordinal);
                if (at >= 0 && (at + word.Length > best.End
                    || (at + word.Length == best.End && word.Length > best.Length))) best = (row, at + word.Length, word.Length);
            }
        }

        return best.Row;
    }

    // Growth follows the count that it is about.
    private ClaimDraft? FindGrowth(ClaimDraft rate, string left, int figure, IReadOnlyList<ClaimDraft> counts)
    {
        ClaimDraft? grown = counts.FirstOrDefault(c => c.Figure == figure && figure >= 0);
        bool isOfCount = ClaimWords.Table.List("requestCount").IsIn(left) && !ClaimWords.Table.List("otherThing").IsIn(left);
        if (!(grown is not null && ClaimMeasures.IsInflow(grown.Measure)) && !isOfCount) return null;
        string measure = grown?.Measure == ClaimMeasures.Handled ? "growth.handled" : "growth.new";
        if (previous is null) return rate with { Measure = measure, Verdict = ClaimVerdict.NeedsPrevious };
        bool falls = Words.List("falling").IsIn(left);
        decimal stated = falls ? -rate.Value!.Value : rate.Value!.Value;
        (string Expression, decimal Value)[] rates = [.. GrowthBases.Select(GrowthOf).Where(g => g is not null)
            .Select(g => g!.Value)];
        ClaimVerdict verdict = rates.Any(g => Rounds(g.Value, stated, rate.Decimals)) ? ClaimVerdict.Agrees
            : rates.Length < 3 || rate.IsApproximate || grown?.IsInDoubt != false || !IsPlain(rate, left) ? ClaimVerdict.CannotTell
            : ClaimVerdict.Contradicts;
        return rate with { Measure = measure, Verdict = verdict, Stated = rates, Compared = Bases };
    }

    private (string Expression, decimal Value)? GrowthOf(string reading)
    {
        decimal? now = judge.ValueOf(reading, out bool isComplete), then = previous!.ValueOf(reading, out bool wasComplete);
        return now is null || then is null or 0 || !isComplete || !wasComplete ? null
            : ($"{now}/{then}-1", 100 * (now.Value / then.Value - 1));
    }

    // Rounded or cut off at the decimals that are stated.
    private static bool Rounds(decimal exact, decimal stated, int decimals)
    {
        if (decimals > 20) return false;
        decimal scale = 1;
        for (int i = 0; i < decimals; i++) scale *= 10;
        return Math.Round(exact, decimals, MidpointRounding.AwayFromZero) == stated
            || Math.Round(exact, decimals, MidpointRounding.ToEven) == stated || Math.Truncate(exact * scale) / scale == stated;
    }
}
