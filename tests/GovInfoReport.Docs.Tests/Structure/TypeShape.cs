using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GovInfoReport.Docs.Tests;

/// <summary>How large a class or structure is, its partial files together.</summary>
/// <param name="Name">Package and name.</param>
/// <param name="Lines">The lines of its declarations.</param>
/// <param name="MutableFields">Its fields that change, and properties that can be set after they were made.</param>
internal sealed record TypeShape(string Name, int Lines, int MutableFields)
{
    public static IEnumerable<TypeShape> All { get; } =
    [
        .. SourceFile.Sources
            .SelectMany(f => f.Tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().Select(t => (f.Package, Type: t)))
            .Where(t => t.Type is not InterfaceDeclarationSyntax)
            .GroupBy(t => $"{t.Package}:{NameOf(t.Type)}")
            .Select(g => new TypeShape(g.Key, g.Sum(t => LinesOf(t.Type)), g.Sum(t => t.Type.Members.Sum(CountMutable)))),
    ];

    /// <summary>The name of a type with the types that it stands in.</summary>
    public static string NameOf(TypeDeclarationSyntax type) =>
        string.Join('.', type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Reverse().Select(t => t.Identifier.Text));

    private static int LinesOf(TypeDeclarationSyntax type)
    {
        FileLinePositionSpan span = type.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static int CountMutable(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field when !field.Modifiers.Any(m => m.Kind() is SyntaxKind.ReadOnlyKeyword or SyntaxKind.ConstKeyword) =>
            field.Declaration.Variables.Count,
        PropertyDeclarationSyntax { AccessorList: { } accessors } when accessors.Accessors
            .Any(a => a.IsKind(SyntaxKind.SetAccessorDeclaration) && a.Body is null && a.ExpressionBody is null) => 1,
        _ => 0,
    };
}
