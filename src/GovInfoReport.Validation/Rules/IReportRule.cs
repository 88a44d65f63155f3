namespace GovInfoReport.Validation;

/// <summary>One check of a report. Implementations are thread-safe and keep nothing between reports.</summary>
public interface IReportRule
{
    /// <summary>What all findings of this rule have in common; its id names the rule.</summary>
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>
    /// Checks a report. Findings, and what could not be assessed, are given to the context; a rule that gives it nothing has passed.
    /// </summary>
    /// <param name="context">The report, and where findings go.</param>
    void Check(RuleContext context);
}
