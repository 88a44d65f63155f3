namespace GovInfoReport.Collections;

/// <summary>Which bodies of a roster have a report for a year, and which do not.</summary>
internal sealed class ExpectedBodies
{
    private readonly RosterEntry[] _entries;
    private readonly string[] _folded;
    private readonly bool[] _isReceived;
    private readonly RosterNames _names;
    private readonly int _year;

    public ExpectedBodies(Roster roster, int year)
    {
        _year = year;
        _entries = [.. roster.EntriesOf(year).Where(e => e.Kind != RosterKind.Vertical)];
        _folded = [.. _entries.Select(e => AgencyNames.Fold(e.Agency))];
        _isReceived = new bool[_entries.Length];
        _names = new RosterNames(roster);
    }

    public IEnumerable<string> Expected => _entries.Where(e => e.IsExpected).Select(e => e.Agency);

    public IEnumerable<string> Received => _entries.Where((_, i) => _isReceived[i]).Select(e => e.Agency);

    public IEnumerable<string> Missing => _entries.Where((e, i) => e.IsExpected && !_isReceived[i]).Select(e => e.Agency);

    /// <summary>Takes an agency that has a report for the year.</summary>
    /// <returns>Whether the roster lists it.</returns>
    public bool Take(string agency)
    {
        string name = _names.CanonicalOf(AgencyNames.Fold(agency), _year);
        int at = Array.IndexOf(_folded, name);
        if (at < 0) at = Array.FindIndex(_folded, f => AgencyNames.Match(f, name) == AgencyMatch.Same);
        if (at >= 0) _isReceived[at] = true;
        return at >= 0;
    }
}
