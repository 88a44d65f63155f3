namespace GovInfoReport.Collections;

/// <summary>Checks whether a whole is the sum of its parts: a county's report against those of its departments and townships.</summary>
public static class ReportAggregate
{
    /// <summary>Compares a whole with its parts, all cells.</summary>
    /// <param name="parent">The report of the whole.</param>
    /// <param name="members">
    /// The reports beside it, in whatever order; the parent itself, reports of other years and bodies of the state are told apart.
    /// </param>
    /// <param name="roster">Who the parts are; <see langword="null"/>: not known, and then nothing passes.</param>
    public static AggregateResult Check(CollectedReport parent, IEnumerable<CollectedReport> members, Roster? roster = null)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(members);
        ReportKey key = new(parent.Report.Agency ?? "", ReportYears.Of(parent.Report) ?? 0);
        bool isPlaced = key.Agency.Length > 0 && key.Year > 0 && !parent.IsUnreadable;
        return isPlaced ? AggregateCheck.Run(new ReportView(parent, key), members, roster) : Unplaced(parent, key);
    }

    private static AggregateResult Unplaced(CollectedReport parent, ReportKey key)
    {
        LocalizedText why = SumTexts.Get(key.Agency.Length == 0 ? "unplaced.agency" : ReportYears.AreContradictory(parent.Report)
            ? "unplaced.years" : "unplaced.year");
        Location place = Location.At(Place.Of(key.Agency.Length == 0 ? ReportField.Agency
            : ReportField.Year)) with
        { Document = parent.Source };
        return new AggregateResult(key, new Completeness(), ReportCells.Empty, [],
            [new Diagnostic(CollectionDiagnostics.Unplaced, place, why)]);
    }
}
