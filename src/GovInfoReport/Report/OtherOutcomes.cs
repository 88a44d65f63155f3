namespace GovInfoReport;

/// <summary>Requests closed otherwise, by reason (（六）其他处理).</summary>
/// <remarks>A view of a report's cells, equal by value. Source: table 3 of 国办公开办函〔2021〕30号.</remarks>
public readonly record struct OtherOutcomes
{
    private readonly ReportCells? _cells;

    internal OtherOutcomes(ReportCells? cells) => _cells = cells;

    /// <summary>The applicant did not correct the request in time without just cause (1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请).</summary>
    public ApplicantCounts CorrectionOverdue { get => new(_cells, 20); init => _cells = value.WriteTo(_cells, 20); }

    /// <summary>The applicant did not pay the fee in time (2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请).</summary>
    public ApplicantCounts FeeOverdue { get => new(_cells, 21); init => _cells = value.WriteTo(_cells, 21); }

    /// <summary>Other (3.其他).</summary>
    public ApplicantCounts Miscellaneous { get => new(_cells, 22); init => _cells = value.WriteTo(_cells, 22); }

    /// <summary>
    /// The row （六）其他处理 where it stands as one row without reasons: in the format of 2019, and in some reports in that of 2021.
    /// </summary>
    public ApplicantCounts AsOneRow
    {
        get => new(_cells, ApplicantCounts.OtherAsOneRow); init =>
        _cells = value.WriteTo(_cells, ApplicantCounts.OtherAsOneRow);
    }

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(OtherOutcomes other) =>
        ReportCells.RangeEquals(_cells, ReportCells.RequestsStart + (20 * 7), other._cells, ReportCells.RequestsStart + (20 * 7), 3 * 7)
        && AsOneRow.Equals(other.AsOneRow);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(AsOneRow, ReportCells.RangeHash(_cells, ReportCells.RequestsStart + (20 * 7), 3 * 7));

    internal ReportCells WriteTo(ReportCells? cells) =>
        AsOneRow.WriteTo((cells ?? ReportCells.Empty)
            .WithRange(ReportCells.RequestsStart + (20 * 7), _cells, ReportCells.RequestsStart + (20 * 7), 3 * 7),
            ApplicantCounts.OtherAsOneRow);
}
