using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>Finds what the prose of a report claims of its figures, and compares it with the tables.</summary>
/// <remarks>
/// A claim is told by the words of one table (claim-words.tsv). Words may mean several things (受理 may or may not include what was carried
/// over):
/// a claim contradicts only where no reading agrees. Figures of published items (信息12条) are no claims. Thread-safe.
/// </remarks>
public static class ClaimExtractor
{
    private const string MissingFigure = "（空）";

    /// <summary>The claims of a report's preamble and prose sections, in their order.</summary>
    /// <param name="report">The report.</param>
    /// <param name="previous">The authority's report for the year before, which growth is compared with; <see langword="null"/> where it
    /// is not at hand.</param>
    /// <returns>The claims; the content of a report never makes it throw.</returns>
    public static ImmutableArray<ReportClaim> Extract(AnnualReport report, AnnualReport? previous = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ClaimJudge judge = new(report);
        ClaimSubject subject = new(report.Agency ?? "", Sections.YearOf(report));
        SectionClaims sections = new(subject, judge, previous is null ? null : new ClaimJudge(previous));
        ImmutableArray<ReportClaim>.Builder claims = ImmutableArray.CreateBuilder<ReportClaim>();
        foreach ((Place place, string text) in Sections.Texts(report))
        {
            if (place.Field == ReportField.Title || text.Length == 0) continue;
            foreach (ClaimDraft draft in sections.Find(ClaimProse.Of(place, text))) claims.Add(Judged(draft, judge));
        }

        Reconsider(claims);
        return claims.ToImmutable();
    }

    private static ReportClaim Judged(ClaimDraft draft, ClaimJudge judge)
    {
        (ClaimVerdict verdict, ClaimReading[] readings, string measure) = judge.Judge(draft);
        ClaimProse prose = draft.Sentence.Prose;
        ClaimSpan sentence = prose.SpanOf(draft.Sentence.Start, draft.Sentence.Text.Length);
        ClaimSpan figure = prose.SpanOf(draft.Sentence.Start + draft.Start, draft.End - draft.Start);
        bool endsInMark = sentence.Start + sentence.Length < prose.Raw.Length
            && prose.Raw[sentence.Start + sentence.Length] is '。' or '！' or '？';
        if (endsInMark) sentence = sentence with { Length = sentence.Length + 1 };
        return new ReportClaim
        {
            Sentence = prose.TextOf(sentence),
            SentenceSpan = sentence,
            Figure = draft.Value is null ? MissingFigure : prose.TextOf(figure),
            FigureSpan = figure,
            Measure = measure,
            Value = draft.Value,
            Unit = draft.Unit,
            IsApproximate = draft.IsApproximate,
            Scope = draft.Scope,
            Readings = [.. readings],
            Verdict = verdict,
            Parts = draft.Parts,
            Cells = [.. draft.Readings.Concat(draft.Compared).SelectMany(ClaimJudge.CellsOf).Distinct()],
            Terms = [.. draft.Readings],
            IsDenial = draft.IsDenial,
        };
    }

    // Where the prose states a measure twice and once as the tables have it, the other figure is of something else that nobody can tell.
    private static void Reconsider(ImmutableArray<ReportClaim>.Builder claims)
    {
        HashSet<string> agreed = [.. claims.Where(c => c.Verdict == ClaimVerdict.Agrees && c.Readings.Count > 0).Select(c => c.Measure)];
        for (int i = 0; i < claims.Count; i++)
        {
            bool isOfTables = !ClaimMeasures.IsOfProse(claims[i].Measure)
                && !ClaimMeasures.IsShare(claims[i].Measure);
            if (claims[i].Verdict == ClaimVerdict.Contradicts && isOfTables && claims[i].Value is not null
                && agreed.Contains(claims[i].Measure))
                claims[i] = claims[i] with { Verdict = ClaimVerdict.CannotTell };
        }
    }
}
