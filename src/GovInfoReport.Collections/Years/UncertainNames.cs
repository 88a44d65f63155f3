namespace GovInfoReport.Collections;

/// <summary>Finds series whose names may be those of one agency or of several: 教育局 of two folders, 鼓楼区 and 南京市鼓楼区.</summary>
internal sealed class UncertainNames
{
    // Hundreds of places have a 教育局; a few of them tell as much.
    private const int MostPeers = 50;

    private static readonly AgencySeries[] None = [];

    private readonly Dictionary<AgencySeries, AgencySeries[]> _peers = new(ReferenceEqualityComparer.Instance);

    private readonly BareNames _bare;

    private readonly record struct Named(AgencyName Name, AgencySeries Series);

    /// <param name="series">The series, by the key of their names.</param>
    public UncertainNames(IReadOnlyDictionary<string, AgencySeries> series)
    {
        Named[] named = [.. series.Select(s => new Named(AgencyNames.Parse(s.Key), s.Value))];
        _bare = new BareNames(named.Select(n => (n.Name, n.Series)));
        foreach (IGrouping<string, Named> alike in named.GroupBy(s => s.Name.ShortName, StringComparer.Ordinal))
        {
            if (alike.Skip(1).Any() && alike.Any(s => s.Name.IsShared)) Join(alike);
        }
    }

    /// <summary>The series that may be of the same agency, not all of very many.</summary>
    public IReadOnlyList<AgencySeries> PeersOf(AgencySeries series) => _peers.GetValueOrDefault(series, None);

    /// <summary>
    /// The series that is likely of the same agency, as one of the two names lacks its place; <see langword="null"/> where there is none.
    /// </summary>
    public AgencySeries? LikelyOf(AgencySeries series) => _bare.LikelyOf(series);

    /// <summary>Whether the report of a year that a series lacks may be another's: one of the same name, or one with that year.</summary>
    public bool MayHave(AgencySeries series, int year) => LikelyOf(series)?.Years.Any(y => y.Year == year) == true
        || PeersOf(series).Any(peer =>
            peer.Years.Any(y => y.Year == year) || AgencyNames.Fold(peer.Agency) == AgencyNames.Fold(series.Agency));

    // Only with those that are shared: of 城关镇 there is one way of writing, of X县城关镇 any number.
    private void Join(IEnumerable<Named> alike)
    {
        IGrouping<AgencyName, Named>[] names = [.. alike.GroupBy(s => s.Name)];
        foreach (IGrouping<AgencyName, Named> shared in names.Where(n => n.Key.IsShared))
        {
            AgencySeries[] own = [.. shared.Select(s => s.Series)];
            AgencySeries[] others = [.. names.Where(n => n != shared && n.Key.Match(shared.Key) == AgencyMatch.Uncertain)
                .SelectMany(n => n).Select(s => s.Series)];
            if (own.Length + others.Length < 2) continue;
            foreach (AgencySeries one in own)
                _peers[one] = [.. own.Concat(others).Where(s => !ReferenceEquals(s, one)).Take(MostPeers)];
            foreach (AgencySeries other in others) _peers.TryAdd(other, [.. own.Take(MostPeers)]);
        }
    }
}
