namespace GovInfoReport;

/// <summary>Says that findings of an id, or of an id at one place, are known and accepted.</summary>
/// <param name="Id">The id of the rule, such as <c>GIR2001</c>.</param>
/// <param name="Reason">Why the findings are accepted.</param>
public sealed record Suppression(string Id, string Reason)
{
    /// <summary>
    /// The one place that it is about; a row, table or section stands for all cells in it. <see langword="null"/>: every place.
    /// </summary>
    public Place? Place { get; init; }

    /// <summary>The one finding that it is about, by <see cref="DiagnosticFingerprint"/>. <see langword="null"/>: every finding.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The last day on which it applies. <see langword="null"/>: it never expires.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>Whether it is about a finding; the day is not looked at.</summary>
    internal bool Covers(Diagnostic finding) =>
        Id == finding.Id
        && (Place is not { } place || place.Contains(finding.Place))
        && (Fingerprint is null || string.Equals(Fingerprint, DiagnosticFingerprint.Of(finding), StringComparison.OrdinalIgnoreCase));
}
