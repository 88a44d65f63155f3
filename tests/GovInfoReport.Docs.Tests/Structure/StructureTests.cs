using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GovInfoReport.Docs.Tests;

/// <summary>
/// Holds the shape of the sources: small types with little state, methods with few ways through, short lines, folders as layers.
/// </summary>
public class StructureTests
{
    private const int MaxLines = 300;
    private const int MaxMutableFields = 10;
    private const int MaxComplexity = 15;
    private const int EasyComplexity = 10;

    // How many methods of recognition have more ways than that: the number only gets smaller.
    private const int HardInRecognition = 0;
    private const int MaxWidth = 140;

    // Who may see whom; siblings do not see each other.
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["GovInfoReport"] = [],
        ["GovInfoReport.Parsing"] = ["GovInfoReport"],
        ["GovInfoReport.Parsing.Pdf"] = ["GovInfoReport", "GovInfoReport.Parsing"],
        ["GovInfoReport.Validation"] = ["GovInfoReport"],
        ["GovInfoReport.Collections"] = ["GovInfoReport"],
        ["GovInfoReport.Rendering"] = ["GovInfoReport"],
        ["GovInfoReport.Rendering.OpenXml"] = ["GovInfoReport", "GovInfoReport.Rendering"],
        ["GovInfoReport.DataSets"] = ["GovInfoReport"],
        ["GovInfoReport.Testing"] = ["GovInfoReport", "GovInfoReport.Validation"],
    };

    // The stages of recognition: each knows itself and those before it.
    private static readonly string[] Stages =
        ["Recognition/Pieces", "Recognition/Rows", "Recognition/Binding", "Recognition/Settling", "Recognition/Report"];

    public static TheoryData<string> Packages => [.. SourceFile.Sources.Select(f => f.Package).Distinct()];

    [Fact]
    public void No_type_is_longer_than_300_lines_its_partial_files_together() =>
        Exceptions.Hold("lines", TypeShape.All.Where(t => t.Lines > MaxLines).Select(t => (t.Name, $"{t.Lines} lines")));

    [Fact]
    public void No_type_has_more_than_10_fields_that_change() =>
        Exceptions.Hold("fields",
            TypeShape.All.Where(t => t.MutableFields > MaxMutableFields).Select(t => (t.Name, $"{t.MutableFields} fields")));

    [Fact]
    public void No_method_has_more_than_15_ways_through() =>
        Exceptions.Hold("complexity", MethodsBeyond(MaxComplexity, SourceFile.Sources));

    [Fact]
    public void No_more_methods_of_recognition_than_before_have_more_than_10_ways_through()
    {
        SourceFile[] recognition = [.. SourceFile.Sources.Where(f => f.Folder.Split('/')[0] == "Recognition")];
        Assert.NotEmpty(recognition);
        string[] hard = [.. MethodsBeyond(EasyComplexity, recognition).Select(m => $"{m.Name} ({m.Count})")];
        Assert.True(hard.Length == HardInRecognition,
            $"{hard.Length} methods of recognition have more than {EasyComplexity} ways:\n{string.Join('\n', hard)}");
    }

    [Fact]
    public void No_line_is_wider_than_140_characters() => Exceptions.Hold("width",
    [
        .. from file in SourceFile.Sources.Concat(SourceFile.Tests)
           let wide = file.Tree.GetText().Lines.Where(l => l.Span.Length > MaxWidth).ToArray()
           where wide.Length > 0
           select (file.Path, $"{wide.Length} lines, the first of them {wide[0].LineNumber + 1}"),
    ]);

    [Theory]
    [MemberData(nameof(Packages))]
    public void Folders_of_a_package_are_layers(string package)
    {
        FolderGraph graph = FolderGraph.Of(package);
        IReadOnlyList<string> cycle = graph.FindCycle();
        string uses = string.Join('\n', cycle.Zip(cycle.Skip(1)).Select(e => graph.Edges[e]));
        Exceptions.Hold($"cycle:{package}", cycle.Count == 0 ? [] : [(package, $"{string.Join(" -> ", cycle)}\n{uses}")]);
    }

    [Fact]
    public void A_stage_of_recognition_knows_only_those_before_it()
    {
        FolderGraph graph = FolderGraph.Of("GovInfoReport.Parsing");
        int[] order = [.. graph.Edges.Keys.Select(e => Array.IndexOf(Stages, e.From)).Distinct()];
        Assert.Superset(Enumerable.Range(1, Stages.Length - 1).ToHashSet(), order.ToHashSet());
        Assert.Empty(graph.Edges
            .Where(e => Stages.Contains(e.Key.From)
                && (e.Key.To == "Recognition" || Array.IndexOf(Stages, e.Key.To) > Array.IndexOf(Stages, e.Key.From)))
                .Select(e => e.Value));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_sees_only_those_below_it(string package)
    {
        if (!Arrows.TryGetValue(package, out string[]? allowed)) return;
        string[] seen = [.. Repository.Read($"src/{package}/{package}.csproj").Split('"')
            .Where(p => p.EndsWith(".csproj", StringComparison.Ordinal))
            .Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/')))];
        Assert.Empty(seen.Except(allowed));
    }

    private static IEnumerable<(string Name, string Count)> MethodsBeyond(int limit, IEnumerable<SourceFile> files) =>
        from file in files
        from method in file.Tree.GetRoot().DescendantNodes()
        where method is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax
        let complexity = Complexity.Of(method)
        where complexity > limit
        select ($"{file.Package}:{NameOf(method)}", $"{complexity} ways");

    private static string NameOf(SyntaxNode method)
    {
        string type = TypeShape.NameOf(method.Ancestors().OfType<TypeDeclarationSyntax>().First());
        return method switch
        {
            MethodDeclarationSyntax named => $"{type}.{named.Identifier.Text}",
            LocalFunctionStatementSyntax local => $"{type}.{local.Identifier.Text}",
            AccessorDeclarationSyntax accessor =>
                $"{type}.{accessor.Ancestors().OfType<PropertyDeclarationSyntax>().FirstOrDefault()?.Identifier.Text}",
            _ => type,
        };
    }
}
