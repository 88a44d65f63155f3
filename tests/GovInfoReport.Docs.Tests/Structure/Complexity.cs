using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GovInfoReport.Docs.Tests;

/// <summary>
/// Counts the ways through a method: one, and one more for each branch, loop, case, catch, conditional expression and short-circuit
/// operator. Alternatives of one pattern (<c>is 'a' or 'b'</c>) are one question.
/// </summary>
internal static class Complexity
{
    public static int Of(SyntaxNode method) =>
        1 + method.DescendantNodes(n => n == method || n is not LocalFunctionStatementSyntax).Count(IsBranch);

    private static bool IsBranch(SyntaxNode node) => node.Kind() switch
    {
        SyntaxKind.IfStatement or SyntaxKind.WhileStatement or SyntaxKind.DoStatement or SyntaxKind.ForStatement
            or SyntaxKind.ForEachStatement => true,
        SyntaxKind.ForEachVariableStatement or SyntaxKind.CatchClause or SyntaxKind.ConditionalExpression => true,
        SyntaxKind.CaseSwitchLabel or SyntaxKind.CasePatternSwitchLabel => true,
        SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression => true,
        SyntaxKind.CoalesceExpression or SyntaxKind.CoalesceAssignmentExpression => true,
        SyntaxKind.SwitchExpressionArm => ((SwitchExpressionArmSyntax)node).Pattern is not DiscardPatternSyntax,
        _ => false,
    };
}
