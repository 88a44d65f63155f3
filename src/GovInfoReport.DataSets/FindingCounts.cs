namespace GovInfoReport.DataSets;

/// <summary>How many findings there are of each severity.</summary>
/// <param name="Errors">Those that are errors.</param>
/// <param name="Warnings">Those that are warnings.</param>
/// <param name="Information">Those that are information.</param>
public readonly record struct FindingCounts(int Errors, int Warnings, int Information)
{
    /// <summary>The counts of diagnostics.</summary>
    /// <param name="findings">The diagnostics.</param>
    public static FindingCounts Of(EquatableArray<Diagnostic> findings)
    {
        int errors = 0, warnings = 0;
        foreach (Diagnostic finding in findings)
        {
            if (finding.Severity == DiagnosticSeverity.Error) errors++;
            else if (finding.Severity == DiagnosticSeverity.Warning) warnings++;
        }

        return new FindingCounts(errors, warnings, findings.Count - errors - warnings);
    }
}
