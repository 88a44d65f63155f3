namespace GovInfoReport.Collections;

/// <summary>
/// Finds the series that a name without its place is likely that of: 财政局 has the year that 清河县财政局 lacks, and no other 财政局 does.
/// </summary>
internal sealed class BareNames
{
    private readonly Dictionary<AgencySeries, AgencySeries> _likely = new(ReferenceEqualityComparer.Instance);

    /// <param name="named">The series with their names.</param>
    public BareNames(IEnumerable<(AgencyName Name, AgencySeries Series)> named)
    {
        foreach (var alike in named.Where(n => n.Name.Body.Length > 0).GroupBy(n => n.Name.Body, StringComparer.Ordinal))
        {
            AgencySeries[] bare = [.. alike.Where(n => n.Name is { IsShared: true, Divisions.Count: 0 }).Select(n => n.Series)];
            if (bare.Length > 0) Join(bare, [.. alike.Where(n => n.Name.Divisions.Count > 0).Select(n => n.Series)]);
        }
    }

    /// <summary>The other series that is likely of the same agency; <see langword="null"/> where there is none, or more than one.</summary>
    public AgencySeries? LikelyOf(AgencySeries series) => _likely.GetValueOrDefault(series);

    // Those of the same folder first: a folder has one series of a bare name. From elsewhere only where no other may be meant.
    private void Join(AgencySeries[] bare, AgencySeries[] placed)
    {
        ILookup<string, AgencySeries> byFolder = placed.ToLookup(FolderOf, StringComparer.Ordinal);
        foreach (AgencySeries series in bare)
        {
            AgencySeries[] beside = [.. byFolder[FolderOf(series)].Where(s => Continues(series, s))];
            if (beside.Length == 0 && bare.Length == 1) beside = [.. placed.Where(s => Continues(series, s))];
            if (beside is [{ } likely]) (_likely[series], _likely[likely]) = (likely, series);
        }
    }

    private static bool Continues(AgencySeries first, AgencySeries second) => OneOrTwo.MayBeOne(first, second)
        && first.Years.Any(y => second.Years.Any(o => Math.Abs(o.Year - y.Year) == 1));

    private static string FolderOf(AgencySeries series) => Path.GetDirectoryName(series.Years[0].Current.Source) ?? "";
}
