namespace GovInfoReport;

/// <summary>One report among many: what was read, what reading and checks found, and where it came from.</summary>
/// <param name="Report">The report.</param>
/// <param name="Findings">The diagnostics of reading and of checks; those of reading say which figures are doubtful.</param>
/// <param name="Source">The path or name of the document. <see langword="null"/>: not known.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CollectedReport(AnnualReport Report, EquatableArray<Diagnostic> Findings, string? Source = null)
{
    /// <summary>The lists of members in its prose, as far as someone has looked for them.</summary>
    public EquatableArray<MemberList> MemberLists { get; init; }

    /// <summary>A report without findings.</summary>
    /// <param name="report">The report.</param>
    /// <param name="source">The path or name of the document.</param>
    public static CollectedReport Of(AnnualReport report, string? source = null) => new(report, [], source);

    /// <summary>What a parser read.</summary>
    /// <param name="parsed">The report, with the diagnostics of its reading.</param>
    /// <param name="source">The path or name of the document.</param>
    public static CollectedReport Of(ParseResult parsed, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return new(parsed.Report, parsed.Diagnostics, source);
    }

    /// <summary>Whether nothing of the document became part of the report, as it could not be read or is no report.</summary>
    public bool IsUnreadable =>
        Report.Cells.StatedCount == 0 && Report.Title is null && Report.Agency is null && Findings.Any(SaysUnreadable);

    private static bool SaysUnreadable(Diagnostic finding) =>
        finding.Id == "GIR1019" || (finding.Severity == DiagnosticSeverity.Error && finding.Descriptor.Category
            == DiagnosticCategory.Reading);
}
