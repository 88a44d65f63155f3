using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>Writes what the programs here print into the note on performance, between the marks of each, and the plots beside it.</summary>
internal static class PerformanceNote
{
    private static readonly (string Name, Func<int> Run)[] Sections =
    [
        ("targets", TargetTable.Run),
        ("folder", () => FolderTable.Run(10_000)),
        ("collections", () => CollectionTable.Run(10_000)),
        ("start", StartTable.Run),
        ("vectors", VectorTable.Run),
    ];

    /// <summary>Measures and writes.</summary>
    /// <param name="docs">The directory of the note.</param>
    /// <param name="only">The sections to write; none for all of them and the plots.</param>
    public static int Write(string docs, IReadOnlyList<string> only)
    {
        string path = Path.Combine(docs, "performance.md");
        foreach ((string name, Func<int> run) in Sections)
        {
            if (only.Count > 0 && !only.Contains(name)) continue;
            string printed = Transcript.Of(() => run());
            File.WriteAllText(path, Replace(File.ReadAllText(path), name, $"{DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, {printed.Trim()}"));
        }

        return only.Count == 0 || only.Contains("plots") ? PlotWriter.Write(Path.Combine(docs, "images")) : 0;
    }

    private static string Replace(string note, string name, string content)
    {
        string start = $"<!-- {name} -->\n", end = $"\n<!-- /{name} -->";
        int from = note.IndexOf(start, StringComparison.Ordinal), to = note.IndexOf(end, StringComparison.Ordinal);
        if (from < 0 || to < from) throw new InvalidOperationException($"The note has no section between the marks of '{name}'.");
        return note[..(from + start.Length)] + content + note[to..];
    }
}
