namespace GovInfoReport.Validation;

/// <summary>Diagnostics of the checks themselves, which belong to no rule.</summary>
public static class ValidationDiagnostics
{
    /// <summary>
    /// A rule threw (<c>GIR0021</c>): the verdict is then no better than incomplete. Arguments: the id of the rule, what it threw.
    /// </summary>
    public static DiagnosticDescriptor RuleFailed { get; } = ValidationTexts.Descriptor("GIR0021", DiagnosticSeverity.Error);

    /// <summary>
    /// A suppression that would apply is past its day (<c>GIR0024</c>). Arguments: the id that it suppressed, its last day, its reason.
    /// </summary>
    public static DiagnosticDescriptor SuppressionExpired { get; } = ValidationTexts.Descriptor("GIR0024", DiagnosticSeverity.Warning);
}
