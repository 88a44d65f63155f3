using System.Runtime.CompilerServices;

namespace GovInfoReport.TestSupport;

/// <summary>Files of the repository that tests read or hold to what they are made from.</summary>
public static class RepositoryFiles
{
    /// <summary>The path of a file, given relative to the root of the repository.</summary>
    public static string PathOf(string relativePath, [CallerFilePath] string sourceFile = "")
    {
        DirectoryInfo? folder = new FileInfo(sourceFile).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GovInfoReport.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName
            ?? throw new DirectoryNotFoundException($"No folder above {sourceFile} holds GovInfoReport.sln."), relativePath);
    }

    /// <summary>Fails when a generated file is not what its generator makes now; the new text is left beside it.</summary>
    public static async Task VerifyGenerated(string relativePath, string expected)
    {
        string path = PathOf(relativePath), received = Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        string? actual = File.Exists(path) ? (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(received, expected);
        Assert.Fail(
            $"{relativePath} is {(actual is null ? "missing" : "stale")}. Look at {received}; if it is right, rename it to {path}.");
    }
}
