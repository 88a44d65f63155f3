namespace GovInfoReport.Validation;

/// <summary>Diagnostics of the checks themselves, which belong to no rule.</summary>
public static class ValidationDiagnostics
{
    /// <summary>A rule threw (<c>GIR0021</c>): the verdict is then no better than incomplete. Arguments: the id of the rule, what it threw.</summary>
    public static DiagnosticDescriptor RuleFailed { get; } = ValidationTexts.Descriptor("GIR0021", DiagnosticSeverity.Error);
}
