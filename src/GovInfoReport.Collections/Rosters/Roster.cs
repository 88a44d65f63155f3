namespace GovInfoReport.Collections;

/// <summary>The bodies of which reports are expected, as a list that people keep.</summary>
/// <param name="Entries">The bodies.</param>
public sealed record Roster(IReadOnlyList<RosterEntry> Entries)
{
    /// <summary>
    /// Reads a roster from CSV with the header <c>agency,kind,parent,aliases,from,to,expected</c>: the first two columns are required,
    /// several
    /// aliases are set apart by <c>|</c>, years are inclusive and blank where open, <c>expected</c> is <c>yes</c> (or blank) or <c>no</c>.
    /// </summary>
    /// <param name="csv">The text.</param>
    /// <exception cref="FormatException">The text is no roster; the message says where and why.</exception>
    public static Roster Parse(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return RosterReader.Read(csv);
    }

    /// <summary>The entries that hold for a year.</summary>
    /// <param name="year">The year.</param>
    public IEnumerable<RosterEntry> EntriesOf(int year) => Entries.Where(e => e.IsIn(year));
}
