namespace GovInfoReport;

/// <summary>Requests not processed, by reason (（五）不予处理).</summary>
/// <remarks>A view of a report's cells, equal by value. Source: table 3 of 国办公开办函〔2021〕30号.</remarks>
public readonly record struct NotProcessedReasons
{
    private readonly ReportCells? _cells;

    internal NotProcessedReasons(ReportCells? cells) => _cells = cells;

    /// <summary>Petitions, reports of offences and complaints (1.信访举报投诉类申请).</summary>
    public ApplicantCounts Petitions { get => new(_cells, 15); init => _cells = value.WriteTo(_cells, 15); }

    /// <summary>Duplicate requests (2.重复申请).</summary>
    public ApplicantCounts Duplicates { get => new(_cells, 16); init => _cells = value.WriteTo(_cells, 16); }

    /// <summary>Requests for public publications (3.要求提供公开出版物).</summary>
    public ApplicantCounts Publications { get => new(_cells, 17); init => _cells = value.WriteTo(_cells, 17); }

    /// <summary>Massive repetition without just cause (4.无正当理由大量反复申请).</summary>
    public ApplicantCounts ExcessiveRepetition { get => new(_cells, 18); init => _cells = value.WriteTo(_cells, 18); }

    /// <summary>Requests to confirm or reissue information already obtained (5.要求行政机关确认或重新出具已获取信息).</summary>
    public ApplicantCounts Reconfirmation { get => new(_cells, 19); init => _cells = value.WriteTo(_cells, 19); }

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(NotProcessedReasons other) =>
        ReportCells.RangeEquals(_cells, ReportCells.RequestsStart + (15 * 7), other._cells, ReportCells.RequestsStart + (15 * 7), 5 * 7);

    /// <inheritdoc/>
    public override int GetHashCode() => ReportCells.RangeHash(_cells, ReportCells.RequestsStart + (15 * 7), 5 * 7);

    internal ReportCells WriteTo(ReportCells? cells) =>
        (cells ?? ReportCells.Empty).WithRange(ReportCells.RequestsStart + (15 * 7), _cells, ReportCells.RequestsStart + (15 * 7), 5 * 7);
}
