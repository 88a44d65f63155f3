namespace GovInfoReport.Validation;

/// <summary>Finds outcomes that the prose names otherwise than the format, and reasons that it gives under another outcome.</summary>
internal static class OutcomeNames
{
    private static readonly ClaimWords Words = ClaimWords.Table;

    /// <summary>Whether a measure is an outcome, or a reason of one.</summary>
    internal static bool IsOutcome(string measure) => ClaimMeasures.IsOutcome(measure) || ClaimMeasures.IsOfRows(measure);

    /// <summary>What a text says, and what the format has.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="outcomes">Its claims of outcomes and reasons, in their order.</param>
    internal static IEnumerable<(string Said, LocalizedText Right)> FindWrong(ClaimProse prose, IReadOnlyList<ReportClaim> outcomes)
    {
        foreach (ClaimProse.Sentence source in prose.Sentences)
        {
            ClaimSpan span = prose.SpanOf(source.Start, source.Text.Length);
            if (!outcomes.Any(c => c.FigureSpan.Start >= span.Start && c.FigureSpan.Start < span.Start + span.Length)) continue;
            ClaimSentence sentence = new(prose, source);
            string?[] measures = [.. sentence.Figures.Select(f => MeasureOf(prose.SpanOf(source.Start + f.Start, 1).Start, outcomes))];
            for (int i = 0; i < measures.Length; i++)
            {
                string left = sentence.Before(i), said = left + sentence.Text[sentence.Figures[i].Start..sentence.Figures[i].End];
                if (Words.FormerNameIn(left) is { } right) yield return (said, right);
                else if (GroupOver(sentence, i, measures) is { } group && ReasonOfOther(left, group) is { } row)
                    yield return (said, new($"{row.Group!.EnglishLabel}, {row.EnglishLabel}", row.Group.Label + row.Label));
            }
        }
    }

    private static string? MeasureOf(int start, IReadOnlyList<ReportClaim> outcomes) =>
        outcomes.FirstOrDefault(c => c.FigureSpan.Start == start)?.Measure;

    // The outcome that a figure counts: its own, or, where it counts a reason, that of the figure that it is a part of.
    private static RowGroupDefinition? GroupOver(ClaimSentence sentence, int figure, string?[] measures)
    {
        if (measures[figure] is not { } measure) return null;
        if (OutcomeReasons.Groups.TryGetValue(measure, out RowGroupDefinition? own)) return own;
        if (!ClaimMeasures.IsOfRows(measure)) return null;
        int depth = sentence.DepthAt(sentence.Figures[figure].Start);
        for (int i = figure - 1; i >= 0; i--)
        {
            ClaimFigure earlier = sentence.Figures[i];
            if (measures[i] is { } of && ClaimMeasures.IsOfRows(of)) continue;
            bool isWhole = sentence.DepthAt(earlier.Start) < depth ? sentence.Text[earlier.End] == '（'
                : sentence.DepthAt(earlier.Start) == depth && OpensParts(sentence.Text.AsSpan(earlier.End));
            return isWhole && measures[i] is { } whole ? OutcomeReasons.Groups.GetValueOrDefault(whole) : null;
        }

        return null;
    }

    private static bool OpensParts(ReadOnlySpan<char> behind) =>
        behind.StartsWith("：", StringComparison.Ordinal) || behind.StartsWith("，其中", StringComparison.Ordinal);

    // A reason of another outcome, where none of this one is named beside it.
    private static RowDefinition? ReasonOfOther(string left, RowGroupDefinition group)
    {
        RowDefinition[] named = [.. OutcomeReasons.NamedIn(left)];
        return Array.Exists(named, row => row.Group == group) ? null : named.FirstOrDefault();
    }
}
