namespace GovInfoReport.Docs.Tests;

/// <summary>What does not hold yet, by name: the list only gets shorter.</summary>
internal static class Exceptions
{
    private static readonly ILookup<string, string> ByLimit = Repository.Read("tests/GovInfoReport.Docs.Tests/Structure/exceptions.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => !line.StartsWith('#'))
        .ToLookup(line => line[..line.IndexOf(' ', StringComparison.Ordinal)],
            line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

    /// <summary>Holds a limit: nothing beyond it that is not listed, and nothing listed that keeps it.</summary>
    /// <param name="limit">The name of the limit in the list.</param>
    /// <param name="beyond">What is beyond the limit: the name, and what was counted.</param>
    public static void Hold(string limit, IEnumerable<(string Name, string Count)> beyond)
    {
        Dictionary<string, string> found = beyond.GroupBy(b => b.Name).ToDictionary(g => g.Key, g => g.First().Count);
        string[] listed = [.. ByLimit[limit]];
        string[] added = [.. found.Keys.Except(listed).Order(StringComparer.Ordinal)], needless = [.. listed.Except(found.Keys)];
        if (added.Length + needless.Length == 0) return;
        Assert.Fail(string.Join('\n',
        [
            .. added.Select(name => $"beyond the limit '{limit}': {name} ({found[name]})"),
            .. needless.Select(name => $"keeps the limit '{limit}' by now, take it off exceptions.txt: {name}"),
        ]));
    }
}
