namespace GovInfoReport.Collections;

/// <summary>Which bodies of a roster have a report for a year, and which do not.</summary>
internal sealed class ExpectedBodies
{
    private readonly RosterEntry[] _entries;
    private readonly ILookup<string, int> _numbers;
    private readonly ILookup<string, (int Number, AgencyName Name)> _alike;
    private readonly bool[] _isReceived;
    private readonly RosterNames _names;
    private readonly int _year;

    public ExpectedBodies(Roster roster, int year)
    {
        _year = year;
        _entries = [.. roster.EntriesOf(year).Where(e => e.Kind != RosterKind.Vertical)];
        (int Number, AgencyName Name)[] names = [.. _entries.Select((e, i) => (i, AgencyName.Parse(AgencyNames.Fold(e.Agency))))];
        _numbers = names.ToLookup(n => n.Name.Text, n => n.Number, StringComparer.Ordinal);
        _alike = names.ToLookup(n => n.Name.ShortName, StringComparer.Ordinal);
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
        if (FindNumber(name) is not { } number) return false;
        return _isReceived[number] = true;
    }

    // Names of one agency have the same short name.
    private int? FindNumber(string name)
    {
        foreach (int number in _numbers[name]) return number;
        AgencyName parsed = AgencyName.Parse(name);
        foreach ((int number, AgencyName entry) in _alike[parsed.ShortName])
        {
            if (entry.Match(parsed) == AgencyMatch.Same) return number;
        }

        return null;
    }
}
