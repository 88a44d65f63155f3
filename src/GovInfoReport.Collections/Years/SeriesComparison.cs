using System.Collections.Immutable;

namespace GovInfoReport.Collections;

/// <summary>Compares the reports of one agency, each with that of the year before.</summary>
internal static class SeriesComparison
{
    private const string CarriedOver = "GIR4001";

    private static readonly CellDefinition CarriedOverTotal = ReportFormat.Current.GetCell("t3.carriedOver.total");

    // The first tells whether the others have anything to say.
    private static readonly ImmutableArray<IYearRelation> InOrder =
        [new ReuseRelation(), new CarryRelation(), new StockRelation(), new ItemsRelation(), new FeeRelation(), new JumpRelation()];

    /// <param name="series">The reports.</param>
    /// <param name="names">Who else may be the agency; <see langword="null"/>: nobody.</param>
    public static SeriesResult Compare(AgencySeries series, UncertainNames? names = null)
    {
        List<RelationResult> relations = [];
        List<Diagnostic> findings = [];
        for (int i = 0; i < series.Years.Count; i++)
        {
            YearOfReports year = series.Years[i];
            findings.AddRange(FindCopies(series.Agency, year));
            if (Lacks(series, i)) relations.Add(Missing(series, year, names));
            if (i == 0) continue;
            YearOfReports before = series.Years[i - 1];
            if (before.Year != year.Year - 1)
            {
                findings.AddRange(FindGaps(series.Agency, before, year));
                continue;
            }

            PairOutcome outcome = Compare(series.Agency, before, year);
            relations.AddRange(outcome.Relations);
            findings.AddRange(outcome.Findings);
        }

        return new SeriesResult(series, relations, findings);
    }

    /// <summary>The years whose reports lack one to compare them with.</summary>
    public static IEnumerable<YearOfReports> Lacking(AgencySeries series) =>
        Enumerable.Range(0, series.Years.Count).Where(i => Lacks(series, i)).Select(i => series.Years[i]);

    // The first of several years needs none before it.
    private static bool Lacks(AgencySeries series, int i) =>
        i == 0 ? series.Years.Count == 1 : series.Years[i - 1].Year != series.Years[i].Year - 1;

    // Copies of which none is current are all tried: what does not hold for any of them does not hold.
    private static PairOutcome Compare(string agency, YearOfReports before, YearOfReports year)
    {
        PairOutcome[] outcomes =
        [
            .. from previous in CandidatesOf(before)
               from current in CandidatesOf(year)
               select Compare(new YearPair(ViewOf(agency, before.Year, previous), ViewOf(agency, year.Year, current))),
        ];
        return outcomes.Length == 1 ? outcomes[0] : CopyMerge.Merge(outcomes);
    }

    private static PairOutcome Compare(YearPair pair)
    {
        PairOutcome outcome = new();
        if (pair.Previous.IsUnreadable || pair.Current.IsUnreadable)
        {
            outcome.NotAssessable(CarriedOver, CarriedOverTotal, NotAssessableReason.ReportUnreadable);
            return outcome;
        }

        foreach (IYearRelation relation in InOrder) relation.Check(pair, outcome);
        return outcome;
    }

    private static IEnumerable<CollectedReport> CandidatesOf(YearOfReports year) =>
        year.IsUndecided ? year.Others.Where(o => CopyChoice.Differences(year.Current, o).Any()).Prepend(year.Current) : [year.Current];

    private static RelationResult Missing(AgencySeries series, YearOfReports year, UncertainNames? names) => new(
        CarriedOver,
        CarriedOverTotal,
        RelationVerdict.NotAssessable,
        names?.MayHave(series, year.Year - 1) == true ? NotAssessableReason.IdentityUncertain : NotAssessableReason.YearMissing,
        null,
        year.Current.Report.Cells[CarriedOverTotal],
        [ViewOf(series.Agency, year.Year, year.Current).OperandOf(CarriedOverTotal)]);

    private static IEnumerable<Diagnostic> FindGaps(string agency, YearOfReports before, YearOfReports year)
    {
        ReportView view = ViewOf(agency, year.Year, year.Current);
        for (int missing = before.Year + 1; missing < year.Year; missing++)
        {
            yield return new Diagnostic(
                CollectionDiagnostics.YearMissing, view.LocationOf(Place.Of(ReportField.Year)), missing, before.Year, year.Year, agency);
        }
    }

    private static IEnumerable<Diagnostic> FindCopies(string agency, YearOfReports year)
    {
        ReportView current = ViewOf(agency, year.Year, year.Current);
        foreach (CollectedReport copy in year.Others)
        {
            CellDefinition[] cells = [.. CopyChoice.Differences(year.Current, copy)];
            if (cells.Length == 0) continue;
            ReportView other = ViewOf(agency, year.Year, copy);
            yield return new Diagnostic(
                CollectionDiagnostics.CopiesDiffer,
                current.LocationOf(cells[0]),
                year.Year,
                cells.Length,
                SumTexts.Pairs(cells.Take(5).Select(c => (c.LocalizedLabel, year.Current.Report.Cells[c], copy.Report.Cells[c]))),
                SumTexts.Get(year.IsUndecided ? "copies.undecided" : "copies.current"))
            {
                Actual = year.Current.Report.Cells[cells[0]],
                Operands = [.. cells.SelectMany(c => (Operand[])[current.OperandOf(c), other.OperandOf(c)])],
                Related = [.. cells.Select(other.LocationOf)],
            };
        }
    }

    private static ReportView ViewOf(string agency, int year, CollectedReport report) => new(report, new ReportKey(agency, year));
}
