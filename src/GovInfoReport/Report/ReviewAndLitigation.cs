namespace GovInfoReport;

/// <summary>Administrative review and litigation over information disclosure: table 4 (政府信息公开行政复议、行政诉讼情况).</summary>
/// <remarks>A view of a report's cells, equal by value. Source: table 4 of 国办公开办函〔2021〕30号.</remarks>
public readonly record struct ReviewAndLitigation
{
    private readonly ReportCells? _cells;

    internal ReviewAndLitigation(ReportCells? cells) => _cells = cells;

    /// <summary>Administrative review (行政复议).</summary>
    public CaseOutcomes Review { get => new(_cells, 0); init => _cells = value.WriteTo(_cells, 0); }

    /// <summary>Litigation without prior review (行政诉讼：未经复议直接起诉).</summary>
    public CaseOutcomes DirectLitigation { get => new(_cells, 1); init => _cells = value.WriteTo(_cells, 1); }

    /// <summary>Litigation after review (行政诉讼：复议后起诉).</summary>
    public CaseOutcomes LitigationAfterReview { get => new(_cells, 2); init => _cells = value.WriteTo(_cells, 2); }

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(ReviewAndLitigation other) =>
        ReportCells.RangeEquals(_cells, ReportCells.CasesStart, other._cells, ReportCells.CasesStart, 15);

    /// <inheritdoc/>
    public override int GetHashCode() => ReportCells.RangeHash(_cells, ReportCells.CasesStart, 15);

    internal ReportCells WriteTo(ReportCells? cells) =>
        (cells ?? ReportCells.Empty).WithRange(ReportCells.CasesStart, _cells, ReportCells.CasesStart, 15);
}
