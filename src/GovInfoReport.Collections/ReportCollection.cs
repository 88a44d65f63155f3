using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovInfoReport.Collections;

/// <summary>Any number of reports, by agency and year.</summary>
/// <remarks>Immutable and thread-safe. The order in which the reports come changes nothing.</remarks>
[SuppressMessage("Naming", "CA1711",
    Justification = "What authorities do is to collect reports; the type is no collection of the framework's kind.")]
public sealed class ReportCollection
{
    private readonly UncertainNames _names;

    private ReportCollection(SeriesBuilder builder)
    {
        _names = builder.Uncertain;
        Series = builder.Series;
        Unplaced = builder.Unplaced;
        Diagnostics = [.. Unplaced.Where(u => u.Field is not null).Select(FindUnplaced), .. builder.Similar
            .Select(s => FindSimilar(s.Left, s.Right)), .. FindUncertain(), .. FindBare()];
    }

    /// <summary>The reports of each agency, by name.</summary>
    public IReadOnlyList<AgencySeries> Series { get; }

    /// <summary>The reports that stand in no series.</summary>
    public IReadOnlyList<UnplacedReport> Unplaced { get; }

    /// <summary>What is not certain of the collection: names that look alike, reports that name no agency or year.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Puts reports together.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="roster">The bodies that are known, with their other names; <see langword="null"/>: none.</param>
    public static ReportCollection Of(IEnumerable<CollectedReport> reports, Roster? roster = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return new ReportCollection(SeriesBuilder.Build(reports, roster));
    }

    /// <summary>Compares each series by year, one after the other.</summary>
    public IEnumerable<SeriesResult> Compare() => Series.Select(series => SeriesComparison.Compare(series, _names));

    private static Diagnostic FindUnplaced(UnplacedReport unplaced) => new(
        CollectionDiagnostics.Unplaced,
        Location.At(Place.Of(unplaced.Field!.Value)) with { Document = unplaced.Report.Source },
        SumTexts.Get(unplaced.Field == ReportField.Agency ? "unplaced.agency"
            : ReportYears.AreContradictory(unplaced.Report.Report) ? "unplaced.years" : "unplaced.year"));

    private static Diagnostic FindSimilar(AgencySeries left, AgencySeries right) =>
        new(CollectionDiagnostics.NamesAlike, PlaceOf(right), left.Agency, right.Agency, SumTexts.Get("names.alike"))
        {
            Related = [PlaceOf(left)],
        };

    // Where each of them has its years there is nothing to ask. One finding a name.
    private IEnumerable<Diagnostic> FindUncertain()
    {
        HashSet<string> told = [];
        foreach (AgencySeries series in Series)
        {
            IReadOnlyList<AgencySeries> peers = _names.PeersOf(series);
            if (peers.Count == 0 || !SeriesComparison.Lacking(series).Any(y => _names.MayHave(series, y.Year - 1))) continue;
            if (!told.Add(AgencyName.Parse(series.Agency).ShortName)) continue;
            yield return new Diagnostic(CollectionDiagnostics.NamesAlike, PlaceOf(series), NameOf(peers[0]), NameOf(series),
                SumTexts.Get("names.shared"))
            {
                Related = [.. peers.Select(PlaceOf)],
            };
        }
    }

    // The report of the year that a series lacks may be the one whose name lacks its place. One finding a pair.
    private IEnumerable<Diagnostic> FindBare()
    {
        HashSet<AgencySeries> told = new(ReferenceEqualityComparer.Instance);
        foreach (AgencySeries series in Series)
        {
            if (_names.LikelyOf(series) is not { } likely || told.Contains(likely)) continue;
            told.Add(series);
            yield return new Diagnostic(
                CollectionDiagnostics.NamesAlike, PlaceOf(series), NameOf(likely), NameOf(series), SumTexts.Get("names.bare"))
            {
                Related = [PlaceOf(likely)],
            };
        }
    }

    // Two of one name are told apart by their documents.
    private static string NameOf(AgencySeries series) =>
        series.Years[0].Current.Source is { } source ? $"{series.Agency} ({source})" : series.Agency;

    private static Location PlaceOf(AgencySeries series) =>
        Location.At(Place.Of(ReportField.Agency)) with { Document = series.Years[0].Current.Source };
}
