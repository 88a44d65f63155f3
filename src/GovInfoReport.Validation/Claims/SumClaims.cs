namespace GovInfoReport.Validation;

/// <summary>Finds totals that a sentence divides into parts: 共98期，其中市级48期、宿豫区17期…</summary>
internal sealed class SumClaims(ClaimJudge judge)
{
    private const string Measure = ClaimMeasures.Sum;
    private const int LongestGap = 24;

    private static readonly ClaimWords Words = ClaimWords.Table;

    /// <summary>The sums of a sentence; a total may stand in the sentence before it where 其中 opens this one.</summary>
    internal IEnumerable<ClaimDraft> Find(
        ClaimSentence sentence, ClaimSentence? previous, IReadOnlyList<ClaimDraft> counts, IReadOnlyList<ClaimDraft> before)
    {
        // Two parts at least make a sum.
        if (sentence.Figures.Length < 2) yield break;
        HashSet<(ClaimSentence, int)> done = [];
        foreach ((int opener, bool isFull) in FindOpeners(sentence))
        {
            foreach (ClaimDraft sum in FindAt(sentence, previous, opener, isFull, [.. counts, .. before]))
            {
                if (done.Add((sum.Sentence, sum.Start))) yield return sum;
            }
        }

        if (FindFlow(sentence, counts) is { } flow && done.Add((sentence, flow.Start))) yield return flow;
    }

    // A colon or a bracket right behind a figure promises all parts; 其中 does not always. A total stands before, here or in the sentence
    // before this; two parts stand behind.
    private static IEnumerable<(int Place, bool IsFull)> FindOpeners(ClaimSentence sentence)
    {
        string text = sentence.Text;
        WordSet openers = Words.List("partOpener");
        int last = sentence.Figures[^2].Start;
        for (int i = 0; i < last; i = i == 0 ? sentence.Figures[0].End : i + 1)
        {
            if (text[i] is '：' or '（' && IsBehindFigure(sentence, i)) yield return (i, true);
            if (openers.LongestAt(text.AsSpan(i)) is not null) yield return (i, false);
        }
    }

    private static bool IsBehindFigure(ClaimSentence sentence, int place)
    {
        foreach (ClaimFigure figure in sentence.Figures)
        {
            if (figure.End <= place && place - figure.End <= (sentence.Text[place] == '：' ? 12 : 0)) return true;
        }

        return false;
    }

    private IEnumerable<ClaimDraft> FindAt(ClaimSentence sentence, ClaimSentence? previous, int opener, bool isFull,
        IReadOnlyList<ClaimDraft> counts)
    {
        int end = EndOfParts(sentence, opener);
        int[] parts = [.. Enumerable.Range(0, sentence.Figures.Length).Where(i => IsPart(sentence, i, opener, end))];
        foreach (string unit in parts.Select(i => UnitOf(sentence.Figures[i])).Distinct().Where(u => u != "%"))
        {
            int[] ofUnit = [.. parts.Where(i => UnitOf(sentence.Figures[i]) == unit)];
            if (ofUnit.Length < 2 || FindTotal(sentence, previous, opener, unit) is not { } total) continue;
            if (Weigh(sentence, total, ofUnit, opener, end, isFull, counts) is { } claim) yield return claim;
        }
    }

    // 26件，其中自然人21宗: both count cases.
    private static string UnitOf(ClaimFigure figure) => figure.Unit is "宗" or "份" ? "件" : figure.Unit;

    private static int EndOfParts(ClaimSentence sentence, int opener) =>
        sentence.Text[opener] == '（' && sentence.PartnerOf(opener) > 0 ? sentence.PartnerOf(opener)
        : sentence.DepthAt(opener) > 0 && sentence.Text.IndexOf('）', opener) is > 0 and int close ? close
        : sentence.Text.Length;

    private static bool IsPart(ClaimSentence sentence, int figure, int opener, int end)
    {
        ClaimFigure stated = sentence.Figures[figure];
        int depth = sentence.DepthAt(opener) + (sentence.Text[opener] == '（' ? 1 : 0);
        return stated.Start > opener && stated.End <= end && sentence.DepthAt(stated.Start) == depth;
    }

    // The last figure of the unit before the opener; for parts without a unit the last of any.
    private static ClaimDraft? FindTotal(ClaimSentence sentence, ClaimSentence? previous, int opener, string unit)
    {
        if (LastOf(sentence, opener, unit) is >= 0 and int own) return ClaimDraft.Of(sentence, own, Measure);
        if (opener > 0 || previous is null) return null;
        int before = LastOf(previous, previous.Text.Length, unit);
        return before < 0 ? null : ClaimDraft.Of(previous, before, Measure);
    }

    private static int LastOf(ClaimSentence sentence, int end, string unit)
    {
        int depth = end < sentence.Text.Length ? sentence.DepthAt(end) : 0;
        for (int i = sentence.Figures.Length - 1; i >= 0; i--)
        {
            ClaimFigure figure = sentence.Figures[i];
            bool isOfUnit = unit.Length == 0 ? figure.Unit is not ("%" or "") : UnitOf(figure) == unit;
            if (figure.End <= end && isOfUnit && sentence.DepthAt(figure.Start) <= depth) return i;
        }

        return -1;
    }

    private ClaimDraft? Weigh(ClaimSentence sentence, ClaimDraft total, int[] parts, int opener, int end, bool isFull,
        IReadOnlyList<ClaimDraft> counts)
    {
        ClaimFigure[] figures = [.. parts.Select(i => sentence.Figures[i])];
        decimal sum = 0;
        for (int i = 0; i < figures.Length; i++)
        {
            sum += figures[i].Value;
            if (i >= 1 && sum == total.Value && !total.IsApproximate && !figures[..(i + 1)].Any(f => f.IsApproximate))
                return Named(figures[..WithZeros(sentence.Text, figures, i + 1)], ClaimVerdict.Agrees);
        }

        ClaimFigure[] kind = FirstKind(parts, counts, sentence);
        if (kind.Length >= 2 && kind.Sum(f => f.Value) == total.Value) return Named(kind, ClaimVerdict.Agrees);
        if (kind.Length < 2 || !AreExact(total, kind) || IsAmong(total) || IsOpen(sentence.Text, opener, end, figures)
            || AgreeWithTables(total, parts, kind.Length, counts, sentence)) return null;
        return IsNear(total.Value!.Value, kind.Sum(f => f.Value), isFull) ? Named(kind, ClaimVerdict.Contradicts) : null;

        ClaimDraft Named(ClaimFigure[] added, ClaimVerdict verdict) =>
            Sum(total, added, verdict) with { Parts = PartNames.Of(sentence, parts.Take(added.Length), opener) };
    }

    // Parts of nothing behind those that add up, each behind the same mark as the others: 县公安局20件、县教育局0件.
    private static int WithZeros(string text, ClaimFigure[] parts, int count)
    {
        char mark = text[parts[0].End];
        while (count < parts.Length && parts[count] is { Value: 0, IsApproximate: false } && text[parts[count - 1].End] == mark) count++;
        return count;
    }

    // What the tables have as the prose does, total and parts, is right: the sentence does not name all parts.
    private bool AgreeWithTables(ClaimDraft total, int[] parts, int count, IReadOnlyList<ClaimDraft> counts, ClaimSentence sentence)
    {
        bool Agrees(ClaimSentence of, int figure) => counts.Any(c =>
            c.Sentence == of && c.Figure == figure && judge.Judge(c).Verdict == ClaimVerdict.Agrees);
        return Agrees(total.Sentence, total.Figure) && parts.Take(count).All(p => Agrees(sentence, p));
    }

    private static bool AreExact(ClaimDraft total, ClaimFigure[] parts) =>
        !total.IsApproximate && total.Scale == 1 && !Array.Exists(parts, f => f.IsApproximate || f.Scale > 1);

    // 在答复的125件中，予以公开52件: some of them.
    private static bool IsAmong(ClaimDraft total) => Words.List("among").LongestAt(total.Sentence.Text.AsSpan(total.End)) is not null;

    // 等 leaves parts out; so do words that are no names of parts. 各5件 is the figure of each of several.
    private static bool IsOpen(string text, int opener, int end, ClaimFigure[] parts)
    {
        string region = text[opener..end];
        if (Words.List("andOthers").IsIn(region)
            || Words.List("aside").IsIn(region)) return true;
        if (Array.Exists(parts, p => Words.List("each").EndOf(text.AsSpan(0, p.Start)) is not null)) return true;
        for (int i = 1; i < parts.Length; i++)
        {
            if (parts[i].Start - parts[i - 1].End > LongestGap) return true;
        }

        return Words.List("partOpener").IsIn(region.AsSpan(1));
    }

    // Far from the total, the parts named are seldom meant to be all.
    private static bool IsNear(decimal total, decimal parts, bool isFull)
    {
        decimal difference = Math.Abs(total - parts);
        return difference <= (isFull ? total / 2 : Math.Max(1, total / 5)) && total > 0;
    }

    // The parts of one kind that come first: 自然人 and 法人, all outcomes, or those that no word tells.
    private static ClaimFigure[] FirstKind(int[] parts, IReadOnlyList<ClaimDraft> counts, ClaimSentence sentence)
    {
        ClaimDraft[] own = [.. counts.Where(c => c.Sentence == sentence)];
        string first = KindOf(parts[0], own);
        return [.. parts.TakeWhile(p => KindOf(p, own) == first).Select(p => sentence.Figures[p])];
    }

    private static string KindOf(int figure, IReadOnlyList<ClaimDraft> counts)
    {
        string measure = counts.FirstOrDefault(c => c.Figure == figure)?.Measure ?? "";
        if (ClaimMeasures.IsOfRows(measure)) return "row";
        if (ClaimMeasures.IsOfCaseCells(measure)) return "case";
        return measure switch
        {
            ClaimMeasures.New or ClaimMeasures.CarriedOver => "inflow",
            ClaimMeasures.Settled => "flow",
            ClaimMeasures.CarriedForward => counts.Any(c => c.Measure == ClaimMeasures.Settled) ? "flow" : "outcome",
            _ when ClaimMeasures.IsOutcome(measure) => "outcome",
            _ when ClaimMeasures.IsOfApplicants(measure) => "applicant",
            _ => measure,
        };
    }

    // 共办理69件，办结68件，结转下年1件.
    private static ClaimDraft? FindFlow(ClaimSentence sentence, IReadOnlyList<ClaimDraft> counts)
    {
        ClaimDraft? Only(params string[] measures) =>
            counts.Count(c => measures.Contains(c.Measure) && c.Figure >= 0) == 1 ? counts
            .First(c => measures.Contains(c.Measure) && c.Figure >= 0) : null;
        if (Only(ClaimMeasures.Handled) is not { IsApproximate: false } total || Only(ClaimMeasures.Settled) is not { } settled
            || Only(ClaimMeasures.CarriedForward) is not { } forward) return null;
        ClaimFigure[] parts = [sentence.Figures[settled.Figure], sentence.Figures[forward.Figure]];
        bool agrees = parts.Sum(p => p.Value) == total.Value;
        ClaimDraft draft = ClaimDraft.Of(sentence, total.Figure, Measure);
        return agrees ? Sum(draft, parts, ClaimVerdict.Agrees) : null;
    }

    private static ClaimDraft Sum(ClaimDraft total, ClaimFigure[] parts, ClaimVerdict verdict)
    {
        string expression = string.Join('+', parts.Select(p => p.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return total with { Verdict = verdict, Stated = [(expression, parts.Sum(p => p.Value))] };
    }
}
