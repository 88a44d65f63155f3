using System.Text.Json.Serialization;

namespace GovInfoReport;

/// <summary>What the checks found in a report, and which of them ran.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(ValidationResultJsonConverter))]
public sealed record ValidationResult
{
    /// <summary>What the checks say of the report as a whole.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The findings, in the order of the rules; suppressed ones are not among them.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The findings that the options suppress.</summary>
    public EquatableArray<SuppressedDiagnostic> Suppressed { get; init; } = [];

    /// <summary>Every rule of the options with what became of it, in the order of the rules.</summary>
    public EquatableArray<RuleRun> Rules { get; init; } = [];

    /// <summary>
    /// For each set of broken sums that belong together, the smallest changes that would mend them; empty where all sums hold.
    /// </summary>
    public EquatableArray<SuspectSet> Suspects { get; init; } = [];

    /// <summary>
    /// Suppressions past their day that would have applied to a finding; the finding stands among <see cref="Diagnostics"/>.
    /// </summary>
    public EquatableArray<Suppression> ExpiredSuppressions { get; init; } = [];
}
