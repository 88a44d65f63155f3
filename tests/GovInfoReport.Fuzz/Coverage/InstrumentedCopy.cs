using SharpFuzz;

namespace GovInfoReport.Fuzz;

/// <summary>A copy of this program in which the libraries count the branches that they take.</summary>
internal static class InstrumentedCopy
{
    private static readonly string[] Libraries =
    [
        "GovInfoReport.Core.dll",
        "GovInfoReport.Parsing.dll",
        "GovInfoReport.Parsing.Pdf.dll",
        "GovInfoReport.Rendering.dll",
        "GovInfoReport.Validation.dll",
    ];

    /// <summary>Makes the copy.</summary>
    /// <param name="folder">The folder to make it in; what was there goes.</param>
    /// <returns>The path of the program.</returns>
    public static string Make(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(folder, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        foreach (string library in Libraries) Fuzzer.Instrument(Path.Combine(folder, library), _ => true, Options.Value);
        return Path.Combine(folder, Path.GetFileName(typeof(InstrumentedCopy).Assembly.Location));
    }
}
