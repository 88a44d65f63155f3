namespace GovInfoReport.Rendering;

/// <summary>A report with all that is known of it: what its reading and its checks found, and the verdict.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CheckedReport
{
    private readonly EquatableArray<Diagnostic>? _findings;

    /// <summary>The report.</summary>
    public required AnnualReport Report { get; init; }

    /// <summary>What its reading found; default nothing.</summary>
    public EquatableArray<Diagnostic> Reading { get; init; } = [];

    /// <summary>
    /// All that is shown. Default: what reading and checks found. Set it only where that was put together by other means
    /// (<c>ReportFindings</c> of GovInfoReport.Validation merges findings of one cause): it takes the place of both.
    /// </summary>
    public EquatableArray<Diagnostic> Findings
    {
        get => _findings ?? [.. Reading, .. Checks?.Diagnostics ?? []];
        init => _findings = value;
    }

    /// <summary>What the checks say: what ran, what could not be assessed, suspects. <see langword="null"/>: nothing was checked.</summary>
    public ValidationResult? Checks { get; init; }

    /// <summary>The verdict. <see langword="null"/>, the default: that of the checks, or none where nothing was checked.</summary>
    public Verdict? Verdict { get => field ?? Checks?.Verdict; init; }

    /// <summary>Its file, shown without folders; <see langword="null"/> where there is none.</summary>
    public string? FileName { get; init; }

    /// <summary>A report that was read and checked.</summary>
    /// <param name="parsed">What was read.</param>
    /// <param name="checks">What the checks found; <see langword="null"/>: nothing was checked.</param>
    /// <param name="fileName">The file, shown without folders; <see langword="null"/> where there is none.</param>
    public static CheckedReport Of(ParseResult parsed, ValidationResult? checks = null, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return new() { Report = parsed.Report, Reading = parsed.Diagnostics, Checks = checks, FileName = fileName };
    }
}
