namespace GovInfoReport.Collections;

/// <summary>Groups names that are those of one agency, and finds those that only look alike.</summary>
internal sealed class NameGroups
{
    private readonly Dictionary<string, string> _leaders = new(StringComparer.Ordinal);

    /// <param name="names">The folded names.</param>
    public NameGroups(IEnumerable<string> names)
    {
        foreach (string name in names.Order(StringComparer.Ordinal)) _leaders.TryAdd(name, name);
        Join();
    }

    /// <summary>The name that stands for the group of a name.</summary>
    public string LeaderOf(string name)
    {
        while (_leaders[name] != name) name = _leaders[name];
        return name;
    }

    /// <summary>Names of two groups that differ so little that someone has to look.</summary>
    public IEnumerable<(string Left, string Right)> FindSimilar()
    {
        Dictionary<string, List<string>> byRest = new(StringComparer.Ordinal);
        HashSet<(string, string)> seen = [];
        foreach (string name in _leaders.Keys.Order(StringComparer.Ordinal))
        {
            for (int i = 0; i < name.Length; i++)
            {
                string rest = $"{name.AsSpan(0, i)}\0{name.AsSpan(i + 1)}";
                if (!byRest.TryGetValue(rest, out List<string>? others)) byRest.Add(rest, others = []);
                foreach (string other in others)
                {
                    if (LeaderOf(other) != LeaderOf(name) && AgencyNames.Match(other, name) == AgencyMatch.Similar
                        && seen.Add((other, name)))
                        yield return (other, name);
                }

                others.Add(name);
            }
        }
    }

    // Names of one agency differ in the divisions above the lowest alone.
    private void Join()
    {
        foreach (IGrouping<string, string> alike in _leaders.Keys.Order(StringComparer.Ordinal).GroupBy(AgencyNames.ShortOf))
        {
            string[] names = [.. alike];
            for (int i = 1; i < names.Length; i++)
            {
                for (int k = 0; k < i; k++)
                {
                    if (AgencyNames.Match(names[i], names[k]) == AgencyMatch.Same) _leaders[LeaderOf(names[i])] = LeaderOf(names[k]);
                }
            }
        }
    }
}
