namespace GovInfoReport;

/// <summary>A cell that takes part in a finding: an addend or a total of a sum, with its figure and its place.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Value">Its figure; <see langword="null"/> where the report states none.</param>
/// <param name="Position">Where it stands in the source document.</param>
public sealed record Operand(CellDefinition Cell, decimal? Value, SourcePosition Position)
{
    /// <summary>
    /// Whose report it is, where a finding is about several; <see langword="null"/>: the one report that the finding is about.
    /// </summary>
    public ReportKey? Report { get; init; }

    /// <summary>
    /// The document that the report was read from, where a finding is about several; <see langword="null"/>: not known, or the only one.
    /// </summary>
    public string? Document { get; init; }

    /// <summary>A cell of a report as an operand.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">A cell of the format.</param>
    public static Operand Of(AnnualReport report, CellDefinition cell)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(cell, report.Cells[cell], Location.Of(report, cell).Position);
    }
}
