using GovInfoReport.Validation;

namespace GovInfoReport.Testing;

/// <summary>What a test asks of a report before it is published.</summary>
/// <remarks>
/// Thread-safe. What does not hold is thrown as a <see cref="ReportAssertionException"/>, which every test framework shows.
/// </remarks>
public static class ReportAssertions
{
    /// <summary>
    /// Throws unless a document can be published as it is: everything in it was read, no check finds an error, and every check could
    /// assess all that it is about.
    /// </summary>
    /// <param name="parsed">What a parser read of the document.</param>
    /// <param name="options">
    /// Which rules run, and which findings are accepted (<see cref="ReportValidatorOptions.Suppressions"/>);
    /// <see langword="null"/> for <see cref="ReportValidatorOptions.Default"/>.
    /// </param>
    /// <param name="failOn">The least severity that fails: <see cref="DiagnosticSeverity.Warning"/> for a report without any.</param>
    /// <exception cref="ReportAssertionException">The document should not be published; the message lists why.</exception>
    public static void ShouldBeReadyToPublish(
        this ParseResult parsed, ReportValidatorOptions? options = null, DiagnosticSeverity failOn = DiagnosticSeverity.Error)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        Check(parsed.Report, parsed.Diagnostics, ReportValidator.Validate(parsed, options), failOn);
    }

    /// <summary>
    /// Throws unless a report that came from data can be published as it is: no check finds an error, and every check could assess all
    /// that it is about. Of a report that was read from a document, ask the <see cref="ParseResult"/>: it knows what the reading left
    /// in doubt.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="options">
    /// Which rules run, and which findings are accepted (<see cref="ReportValidatorOptions.Suppressions"/>);
    /// <see langword="null"/> for <see cref="ReportValidatorOptions.Default"/>.
    /// </param>
    /// <param name="failOn">The least severity that fails: <see cref="DiagnosticSeverity.Warning"/> for a report without any.</param>
    /// <exception cref="ReportAssertionException">The report should not be published; the message lists why.</exception>
    public static void ShouldBeReadyToPublish(
        this AnnualReport report, ReportValidatorOptions? options = null, DiagnosticSeverity failOn = DiagnosticSeverity.Error)
    {
        ArgumentNullException.ThrowIfNull(report);
        Check(report, [], ReportValidator.Validate(report, options), failOn);
    }

    /// <summary>Throws unless the checks found something of an id: for the tests of a rule.</summary>
    /// <param name="checks">What the checks found.</param>
    /// <param name="id">The id, such as <c>GIR2001</c>.</param>
    /// <param name="place">Where, as a code: <c>t3.granted.total</c>, <c>title</c>; <see langword="null"/> for anywhere.</param>
    /// <returns>The first such finding.</returns>
    /// <exception cref="ReportAssertionException">There is none; the message lists what was found.</exception>
    public static Diagnostic ShouldFind(this ValidationResult checks, string id, string? place = null)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentNullException.ThrowIfNull(id);
        return checks.Diagnostics.FirstOrDefault(d => d.Id == id && (place is null || d.Place.Code == place))
            ?? throw new ReportAssertionException(
                AssertionTexts.NotFound(id, place), checks.Diagnostics, [.. checks.Rules.Where(IsCrashed)]);
    }

    private static bool IsCrashed(RuleRun rule) => rule.State == RuleState.Crashed;

    private static void Check(
        AnnualReport report, EquatableArray<Diagnostic> ofReading, ValidationResult checks, DiagnosticSeverity failOn)
    {
        Diagnostic[] findings = [.. ofReading.Concat(checks.Diagnostics).Where(d => d.Severity >= failOn)];
        RuleRun[] open = [.. checks.Rules.Where(r => IsCrashed(r) || r.NotAssessed.Count > 0)];
        if (findings.Length > 0 || checks.Verdict != Verdict.Valid)
            throw new ReportAssertionException(AssertionTexts.NotReady(report), [.. findings], checks.Verdict == Verdict.Valid ? [] : open);
    }
}
