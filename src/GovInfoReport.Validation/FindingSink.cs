using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>Sorts findings into reported and suppressed ones, and gives them the severities of the options.</summary>
internal sealed class FindingSink(ReportValidatorOptions options)
{
    private ImmutableArray<Diagnostic>.Builder? _diagnostics;
    private ImmutableArray<SuppressedDiagnostic>.Builder? _suppressed;
    private HashSet<Suppression>? _expired;
    private DateOnly? _today;

    public bool HasErrors { get; private set; }

    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics?.DrainToImmutable() ?? [];

    public ImmutableArray<SuppressedDiagnostic> Suppressed => _suppressed?.DrainToImmutable() ?? [];

    public ImmutableArray<Suppression> Expired => _expired is null ? [] : [.. options.Suppressions.Where(_expired.Contains)];

    public void Take(IReadOnlyList<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings) Take(finding);
    }

    /// <summary>
    /// Says that a rule threw. It is an error of the check and not of the report, so it leaves the verdict incomplete and not invalid, and
    /// nothing suppresses it.
    /// </summary>
    public void TakeFailure(DiagnosticDescriptor rule, Exception exception) =>
        (_diagnostics ??= ImmutableArray.CreateBuilder<Diagnostic>())
            .Add(new Diagnostic(ValidationDiagnostics.RuleFailed, Location.None, rule.Id,
                $"{exception.GetType().FullName}: {exception.Message}"));

    /// <summary>Says that a suppression is past its day, so that what it accepted stands again.</summary>
    public void TakeExpired(Suppression expired) =>
        (_diagnostics ??= ImmutableArray.CreateBuilder<Diagnostic>())
            .Add(new Diagnostic(ValidationDiagnostics.SuppressionExpired, Location.None, expired.Id, expired.Expires, expired.Reason));

    private void Take(Diagnostic finding)
    {
        if (options.Severities.TryGetValue(finding.Id, out DiagnosticSeverity severity)) finding = finding with { Severity = severity };
        if (FindSuppression(finding) is { } suppression)
        {
            (_suppressed ??= ImmutableArray.CreateBuilder<SuppressedDiagnostic>()).Add(new(finding, suppression));
            return;
        }

        HasErrors |= finding.Severity == DiagnosticSeverity.Error;
        (_diagnostics ??= ImmutableArray.CreateBuilder<Diagnostic>()).Add(finding);
    }

    private Suppression? FindSuppression(Diagnostic finding)
    {
        Suppression? expired = null;
        foreach (Suppression suppression in options.Suppressions)
        {
            if (!suppression.Covers(finding)) continue;
            if (suppression.Expires is not { } last || Today <= last) return suppression;
            expired = suppression;
        }

        if (expired is not null) (_expired ??= []).Add(expired);
        return null;
    }

    private DateOnly Today => _today ??= options.Today ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
}
