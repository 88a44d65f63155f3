using System.Collections.Immutable;
using System.Reflection;

namespace GovInfoReport.Validation;

/// <summary>The lines of claim-words.tsv, in columns, without comments.</summary>
internal static class ClaimWordFile
{
    internal static ImmutableArray<string[]> Lines { get; } = [.. Read().Select(line => line.Split('\t'))];

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
