namespace GovInfoReport.Rendering;

/// <summary>A report with all that is known of it: what its reading and its checks found, and the verdict.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CheckedReport
{
    /// <summary>The report.</summary>
    public required AnnualReport Report { get; init; }

    /// <summary>What was found about it. Default: what the checks found.</summary>
    public EquatableArray<Diagnostic> Findings { get => field.IsEmpty && Checks is not null ? Checks.Diagnostics : field; init; } = [];

    /// <summary>What the checks say: what ran, what could not be assessed, suspects. <see langword="null"/>: nothing was checked.</summary>
    public ValidationResult? Checks { get; init; }

    /// <summary>The verdict. <see langword="null"/>, the default: that of the checks, or none where nothing was checked.</summary>
    public Verdict? Verdict { get => field ?? Checks?.Verdict; init; }

    /// <summary>Its file, shown without folders; <see langword="null"/> where there is none.</summary>
    public string? FileName { get; init; }
}
