namespace GovInfoReport.Validation;

/// <summary>
/// What the reading of a document and the checks of its report have to say together: by the options, and each cause once.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReportFindings
{
    private ReportFindings(EquatableArray<Diagnostic> findings, EquatableArray<SuppressedDiagnostic> suppressed, bool isReadingWhole) =>
        (Findings, Suppressed, IsReadingWhole) = (findings, suppressed, isReadingWhole);

    /// <summary>The findings, those of the reading first.</summary>
    public EquatableArray<Diagnostic> Findings { get; }

    /// <summary>The findings that the options suppress.</summary>
    public EquatableArray<SuppressedDiagnostic> Suppressed { get; }

    /// <summary>Whether the reading left no error that the options do not accept: every figure of the document is in the report.</summary>
    public bool IsReadingWhole { get; }

    /// <summary>
    /// What the options make of findings that need no checks of this package, such as those between reports: their severities, what
    /// is turned off, what is suppressed.
    /// </summary>
    /// <param name="findings">The findings.</param>
    /// <param name="options">The options.</param>
    public static ReportFindings Of(IEnumerable<Diagnostic> findings, ReportValidatorOptions options)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(options);
        FindingSink sink = new(options);
        sink.Take([.. findings.Where(d => !options.Off.Contains(d.Id))]);
        foreach (Suppression expired in sink.Expired) sink.TakeExpired(expired);
        return new ReportFindings(sink.Diagnostics, sink.Suppressed, isReadingWhole: true);
    }

    /// <summary>
    /// Puts the diagnostics of the reading and those of the checks together. The severities, the rules turned off and the suppressions
    /// of the options hold for both. Where one cause gave several findings, one stands, and the places of the others are its related
    /// places.
    /// </summary>
    /// <param name="parsed">What was read.</param>
    /// <param name="checks">What the checks found; <see langword="null"/> where nothing was checked.</param>
    /// <param name="options">The options of the checks; <see langword="null"/> for <see cref="ReportValidatorOptions.Default"/>.</param>
    public static ReportFindings Of(ParseResult parsed, ValidationResult? checks, ReportValidatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ReportValidatorOptions used = options ?? ReportValidatorOptions.Default;
        FindingSink sink = new(used);
        sink.Take([.. parsed.Diagnostics.Where(d => !used.Off.Contains(d.Id))]);
        bool isWhole = !sink.HasErrors;
        EquatableArray<SuppressedDiagnostic> suppressed = [.. sink.Suppressed, .. checks?.Suppressed ?? []];
        foreach (Suppression expired in sink.Expired) sink.TakeExpired(expired);
        return new ReportFindings(FindingCauses.Merge([.. sink.Diagnostics, .. checks?.Diagnostics ?? []],
            [.. suppressed.Select(s => s.Diagnostic)]), suppressed, isWhole);
    }
}
