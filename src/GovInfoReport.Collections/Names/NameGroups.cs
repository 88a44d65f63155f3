namespace GovInfoReport.Collections;

/// <summary>Groups names that are those of one agency, and finds those that only look alike.</summary>
internal sealed class NameGroups
{
    private readonly string[] _names;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    // Names are compared with many others, and taken apart once.
    private readonly AgencyName[] _parsed;
    private readonly int[] _leaders;

    /// <param name="names">The folded names.</param>
    public NameGroups(IEnumerable<string> names)
    {
        _names = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        for (int i = 0; i < _names.Length; i++) _numbers.Add(_names[i], i);
        _parsed = [.. _names.Select(AgencyNames.Parse)];
        _leaders = [.. Enumerable.Range(0, _names.Length)];
        Join();
    }

    /// <summary>The name that stands for the group of a name.</summary>
    public string LeaderOf(string name) => _names[LeaderOf(_numbers[name])];

    /// <summary>Names of two groups that differ so little that someone has to look.</summary>
    /// <param name="mayBeOne">Whether two groups may be one agency, as far as anything but their names tells.</param>
    public IEnumerable<(string Left, string Right)> FindSimilar(Func<string, string, bool> mayBeOne)
    {
        Dictionary<string, List<int>> byRest = new(StringComparer.Ordinal);
        HashSet<(int, int)> seen = [];
        for (int number = 0; number < _names.Length; number++)
        {
            string name = _names[number];
            for (int i = 0; i < name.Length; i++)
            {
                string rest = $"{name.AsSpan(0, i)}\0{name.AsSpan(i + 1)}";
                if (!byRest.TryGetValue(rest, out List<int>? others)) byRest.Add(rest, others = []);
                foreach (int other in others)
                {
                    (int leader, int own) = (LeaderOf(other), LeaderOf(number));
                    if (leader != own && mayBeOne(_names[leader], _names[own])
                        && _parsed[other].Match(_parsed[number]) == AgencyMatch.Similar
                        && seen.Add((other, number)))
                        yield return (_names[other], name);
                }

                others.Add(number);
            }
        }
    }

    private int LeaderOf(int number)
    {
        while (_leaders[number] != number) number = _leaders[number] = _leaders[_leaders[number]];
        return number;
    }

    // Names of one agency differ in the divisions above the lowest alone. One that many places have is never certain.
    private void Join()
    {
        IEnumerable<int> certain = Enumerable.Range(0, _names.Length).Where(i => !_parsed[i].IsShared);
        foreach (IGrouping<string, int> alike in certain.GroupBy(i => _parsed[i].ShortName, StringComparer.Ordinal))
        {
            int[] numbers = [.. alike];
            for (int i = 1; i < numbers.Length; i++)
            {
                for (int k = 0; k < i; k++)
                {
                    if (_parsed[numbers[i]].Match(_parsed[numbers[k]]) == AgencyMatch.Same)
                        _leaders[LeaderOf(numbers[i])] = LeaderOf(numbers[k]);
                }
            }
        }
    }
}
