namespace GovInfoReport.Fuzz;

/// <summary>Seeds that were written by hand: files, and folders of the parts of a container.</summary>
internal static class SeedFiles
{
    /// <summary>The seeds of a target.</summary>
    /// <param name="target">Its name.</param>
    /// <param name="container">Puts the parts of a folder together.</param>
    public static IEnumerable<byte[]> Read(string target, Container container)
    {
        string folder = PathOf(target);
        if (!Directory.Exists(folder)) return [];
        string[] files = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
        string[] folders = [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)];
        return [.. files.Select(File.ReadAllBytes), .. folders.Select(path => container.Join(PartsOf(path)))];
    }

    /// <summary>The parts of a seed that is a folder.</summary>
    public static IReadOnlyList<Part> PartsOf(string target, string seed) => PartsOf(Path.Combine(PathOf(target), seed));

    private static List<Part> PartsOf(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new Part(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path))),
    ];

    private static string PathOf(string target) => Path.Combine(AppContext.BaseDirectory, "Seeds", target);
}
