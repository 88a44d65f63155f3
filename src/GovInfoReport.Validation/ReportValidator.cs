namespace GovInfoReport.Validation;

/// <summary>Checks reports: sums, structure and form, publication.</summary>
public static class ReportValidator
{
    /// <summary>Checks a report that came from data; one that was read is checked better with what its reading left in doubt.</summary>
    /// <remarks>
    /// It cannot know what the reading left in doubt: a row that was not found counts as blank here. Of a report that was read from
    /// a document, check the <see cref="ParseResult"/> instead.
    /// </remarks>
    /// <param name="report">The report.</param>
    /// <param name="options">Which rules run and how; <see langword="null"/> for <see cref="ReportValidatorOptions.Default"/>.</param>
    /// <returns>The findings, the verdict, and what became of each rule; the content of a report never makes it throw.</returns>
    /// <exception cref="InvalidOperationException">The options name a rule set that there is not.</exception>
    public static ValidationResult Validate(AnnualReport report, ReportValidatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ValidationPlan.For(options ?? ReportValidatorOptions.Default).Run(report, []);
    }

    /// <summary>
    /// Checks a report together with what its reading left in doubt: sums over figures that the document has and the report lacks,
    /// rows that were not found, tables that end early, are not assessed instead of wrong.
    /// </summary>
    /// <param name="parsed">What a parser read.</param>
    /// <param name="options">Which rules run and how; <see langword="null"/> for <see cref="ReportValidatorOptions.Default"/>.</param>
    /// <returns>
    /// The findings of the checks, without those of the reading; the verdict; and what became of each rule. No rule applies to a document
    /// that is no report: the verdict is <see cref="Verdict.Incomplete"/>.
    /// </returns>
    /// <exception cref="InvalidOperationException">The options name a rule set that there is not.</exception>
    public static ValidationResult Validate(ParseResult parsed, ReportValidatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ValidationPlan plan = ValidationPlan.For(options ?? ReportValidatorOptions.Default);
        return parsed.IsReport ? plan.Run(parsed.Report, ReadingDoubts.Of(parsed.Diagnostics)) : plan.RunNone();
    }
}
