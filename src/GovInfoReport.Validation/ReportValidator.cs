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
        return ValidationPlan.For(options ?? ValidationOptions.Default).Run(report, []);
    }

    /// <summary>
    /// Checks a report together with what its reading left in doubt: sums over figures that the document has and the report lacks,
    /// rows that were not found, tables that end early, are not assessed instead of wrong.
    /// </summary>
    /// <param name="parsed">What a parser read.</param>
    /// <param name="options">Which rules run and how; <see langword="null"/> for <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>
    /// The findings of the checks, without those of the reading; the verdict; and what became of each rule. No rule applies to a document that
    /// is no report: the verdict is <see cref="Verdict.Incomplete"/>.
    /// </returns>
    /// <exception cref="InvalidOperationException">The options name a rule set that there is not.</exception>
    public static ValidationResult Validate(ParseResult parsed, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ValidationPlan plan = ValidationPlan.For(options ?? ValidationOptions.Default);
        return parsed.IsReport ? plan.Run(parsed.Report, ReadingDoubts.Of(parsed.Diagnostics)) : plan.RunNone();
    }
}
