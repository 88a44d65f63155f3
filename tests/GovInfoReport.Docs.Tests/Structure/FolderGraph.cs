using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GovInfoReport.Docs.Tests;

/// <summary>Which folder of a package uses types of which other.</summary>
internal sealed class FolderGraph
{
    private readonly Dictionary<(string From, string To), string> _edges = [];

    private FolderGraph()
    {
    }

    /// <summary>The edges, each with one use as its reason.</summary>
    public IReadOnlyDictionary<(string From, string To), string> Edges => _edges;

    /// <summary>The edges between the folders of a package.</summary>
    public static FolderGraph Of(string package)
    {
        SourceFile[] files = [.. SourceFile.Sources.Where(f => f.Package == package)];
        Dictionary<string, SourceFile> byPath = files.ToDictionary(f => f.Path);
        CSharpCompilation compilation = CSharpCompilation.Create(
            package == "GovInfoReport" ? "GovInfoReport.Core" : package,
            [.. files.Select(f => f.Tree), CSharpSyntaxTree.ParseText(SnippetProgram.ImplicitUsings)],
            References(package),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        FolderGraph graph = new();
        foreach (SourceFile file in files)
        {
            SemanticModel model = compilation.GetSemanticModel(file.Tree);
            foreach (SimpleNameSyntax name in file.Tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (NamesConverter(name) || TypeOf(model.GetSymbolInfo(name).Symbol) is not { } used) continue;
                foreach (SyntaxReference place in used.DeclaringSyntaxReferences)
                {
                    if (byPath.TryGetValue(place.SyntaxTree.FilePath, out SourceFile? other) && other.Folder != file.Folder)
                        graph._edges.TryAdd((file.Folder, other.Folder), $"{file.Path} uses {used.Name}");
                }
            }
        }

        return graph;
    }

    /// <summary>A way from a folder back to itself; empty where there is none.</summary>
    public IReadOnlyList<string> FindCycle()
    {
        HashSet<string> done = [];
        List<string> path = [];
        foreach (string folder in _edges.Keys.Select(e => e.From).Distinct().Order(StringComparer.Ordinal))
        {
            if (Visit(folder, path, done)) return path;
        }

        return [];
    }

    private bool Visit(string folder, List<string> path, HashSet<string> done)
    {
        int at = path.IndexOf(folder);
        path.Add(folder);
        if (at >= 0)
        {
            path.RemoveRange(0, at);
            return true;
        }

        if (done.Add(folder) && _edges.Keys.Where(e => e.From == folder).Any(e => Visit(e.To, path, done))) return true;
        path.RemoveAt(path.Count - 1);
        return false;
    }

    // [JsonConverter(typeof(ParseResultJsonConverter))]: the serializer uses what is named there, the type itself does not.
    private static bool NamesConverter(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<AttributeSyntax>()?.Name.ToString() == "JsonConverter";

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol type => type.OriginalDefinition,
        { ContainingType: { } type } => type.OriginalDefinition,
        _ => null,
    };

    private static IEnumerable<MetadataReference> References(string package) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => package != Path.GetFileNameWithoutExtension(path)
                && !(package == "GovInfoReport" && path.EndsWith("GovInfoReport.Core.dll", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path));
}
