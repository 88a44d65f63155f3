namespace GovInfoReport.Collections;

/// <summary>Puts reports together by agency and year.</summary>
internal sealed class SeriesBuilder
{
    private readonly List<UnplacedReport> _unplaced = [];
    private readonly RosterNames _roster;

    // Reports of several years give the same name, which is taken apart once.
    private readonly Dictionary<string, AgencyName> _parsed = new(StringComparer.Ordinal);

    private SeriesBuilder(Roster? roster) => _roster = new RosterNames(roster);

    public IReadOnlyList<AgencySeries> Series { get; private set; } = [];

    public IReadOnlyList<UnplacedReport> Unplaced => _unplaced;

    /// <summary>Pairs of names that look alike and were not put together.</summary>
    public IReadOnlyList<(AgencySeries Left, AgencySeries Right)> Similar { get; private set; } = [];

    /// <summary>Series that may be of one agency or of several, as far as their names tell.</summary>
    public UncertainNames Uncertain { get; private set; } = new(new Dictionary<string, AgencySeries>());

    public static SeriesBuilder Build(IEnumerable<CollectedReport> reports, Roster? roster)
    {
        SeriesBuilder builder = new(roster);
        builder.Run([.. reports.Order(ReportOrder.Instance)]);
        return builder;
    }

    private void Run(CollectedReport[] reports)
    {
        List<NamedReport> named = [];
        foreach (CollectedReport report in reports)
        {
            if (NameOf(report) is { } placed) named.Add(placed);
        }

        NameGroups groups = new(named.Select(n => n.Name));
        Dictionary<string, AgencySeries> series = named.GroupBy(n => groups.LeaderOf(n.Name))
            .ToDictionary(g => g.Key, SeriesOf, StringComparer.Ordinal);
        Series = [.. series.Values.OrderBy(s => s.Agency, StringComparer.Ordinal)];
        Uncertain = new UncertainNames(series);
        Similar =
        [
            .. groups.FindSimilar((left, right) => OneOrTwo.MayBeOne(series[left], series[right]))
                .Select(pair => (series[groups.LeaderOf(pair.Left)], series[groups.LeaderOf(pair.Right)]))
                .Distinct(),
        ];
    }

    private NamedReport? NameOf(CollectedReport report)
    {
        AnnualReport read = report.Report;
        if (report.IsUnreadable)
        {
            _unplaced.Add(new(report, NotAssessableReason.ReportUnreadable, null));
            return null;
        }

        if (string.IsNullOrWhiteSpace(read.Agency) || ReportYears.Of(read) is not { } year)
        {
            ReportField field = string.IsNullOrWhiteSpace(read.Agency) ? ReportField.Agency : ReportField.Year;
            _unplaced.Add(new(report, NotAssessableReason.IdentityUncertain, field));
            return null;
        }

        return new NamedReport(report, _roster.CanonicalOf(AgencyNames.KeyOf(Parse(read.Agency), report.Source), year), year);
    }

    private AgencyName Parse(string name) =>
        _parsed.TryGetValue(name, out AgencyName? parsed) ? parsed : _parsed[name] = AgencyName.Parse(name);

    private static AgencySeries SeriesOf(IEnumerable<NamedReport> reports)
    {
        NamedReport[] all = [.. reports];
        string name = all.Select(r => r.Report.Report.Agency!.Trim()).OrderByDescending(n => n.Length)
            .ThenBy(n => n, StringComparer.Ordinal).First();
        return new AgencySeries(name, [.. all.GroupBy(r => r.Year).OrderBy(g => g.Key)
            .Select(g => CopyChoice.Choose(g.Key, g.Select(r => r.Report)))]);
    }
}
