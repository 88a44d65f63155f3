using System.Collections.Immutable;
using System.Reflection;

namespace GovInfoReport.Validation;

/// <summary>The lines of claim-words.tsv, in columns, without comments.</summary>
internal static class ClaimWordFile
{
    internal static ImmutableArray<string[]> Lines { get; } = [.. Read().Select(line => line.Split('\t'))];

    /// <summary>A character in its simplified form.</summary>
    internal static char Simplify(char c)
    {
        int at = c < '\u4e00' ? -1 : Traditional.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : Simplified[at];
    }

    private static string Traditional { get; } = Lines.Single(l => l[0] == "chars")[1];

    private static string Simplified { get; } = Lines.Single(l => l[0] == "chars")[2];

    private static IEnumerable<string> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("claim-words.tsv")!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
