namespace GovInfoReport.Validation;

/// <summary>Checks reports: sums, structure and form, publication.</summary>
public static class ReportValidator
{
    /// <summary>Checks a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Which rules run and how; <see langword="null"/> for <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>The findings, the verdict, and what became of each rule; the content of a report never makes it throw.</returns>
    /// <exception cref="InvalidOperationException">The options name a rule set that there is not.</exception>
    public static ValidationResult Validate(AnnualReport report, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ValidationPlan.For(options ?? ValidationOptions.Default).Run(report);
    }
}
