namespace GovInfoReport.Collections;

/// <summary>Finds bodies of a roster by the names that reports give.</summary>
internal sealed class RosterNames
{
    private readonly ILookup<string, (RosterEntry Entry, string Canonical)> _entries;

    /// <param name="roster">The roster; <see langword="null"/>: none.</param>
    /// <param name="fold">Makes the form in which names are compared; <see langword="null"/>: the normal form.</param>
    public RosterNames(Roster? roster, Func<string, string>? fold = null)
    {
        fold ??= AgencyNames.Fold;
        RosterEntry[] entries = roster is null ? [] : [.. roster.Entries];
        _entries = entries.SelectMany(e => e.Aliases.Prepend(e.Agency).Select(name => (Name: fold(name), Entry: e)))
            .DistinctBy(n => (n.Name, n.Entry))
            .ToLookup(n => n.Name, n => (n.Entry, fold(n.Entry.Agency)), StringComparer.Ordinal);
    }

    /// <summary>The folded name under which the roster lists a body; the name itself where it lists none.</summary>
    public string CanonicalOf(string folded, int year) =>
        _entries[folded].Where(e => e.Entry.IsIn(year)).Select(e => e.Canonical).FirstOrDefault() ?? folded;
}
