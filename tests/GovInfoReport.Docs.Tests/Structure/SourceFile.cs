using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovInfoReport.Docs.Tests;

/// <summary>A file of the sources.</summary>
/// <param name="Path">Its path from the repository's root.</param>
/// <param name="Tree">What stands in it.</param>
internal sealed record SourceFile(string Path, SyntaxTree Tree)
{
    /// <summary>The package or test project that it belongs to.</summary>
    public string Package => Path.Split('/')[1];

    /// <summary>The folder within the package, as <c>Readers/Html</c>; empty for a file beside the project.</summary>
    public string Folder => string.Join('/', Path.Split('/')[2..^1]);

    /// <summary>All files of the packages.</summary>
    public static IReadOnlyList<SourceFile> Sources { get; } = Read("src");

    /// <summary>All files of the tests.</summary>
    public static IReadOnlyList<SourceFile> Tests { get; } = Read("tests");

    private static SourceFile[] Read(string folder) =>
    [
        .. Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, CSharpSyntaxTree.ParseText(Repository.Read(path), path: path))),
    ];
}
