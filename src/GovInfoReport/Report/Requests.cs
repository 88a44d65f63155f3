namespace GovInfoReport;

/// <summary>Requests for government information received and processed in the year: table 3 (收到和处理政府信息公开申请情况).</summary>
/// <remarks>A view of a report's cells, equal by value. Source: table 3 of 国办公开办函〔2021〕30号.</remarks>
public readonly record struct Requests
{
    private readonly ReportCells? _cells;

    internal Requests(ReportCells? cells) => _cells = cells;

    /// <summary>New requests received in the year (一、本年新收政府信息公开申请数量).</summary>
    public ApplicantCounts NewRequests { get => new(_cells, 0); init => _cells = value.WriteTo(_cells, 0); }

    /// <summary>Requests carried over from last year (二、上年结转政府信息公开申请数量).</summary>
    public ApplicantCounts CarriedOver { get => new(_cells, 1); init => _cells = value.WriteTo(_cells, 1); }

    /// <summary>What became of the requests (三、本年度办理结果).</summary>
    public RequestOutcomes Outcomes { get => new(_cells); init => _cells = value.WriteTo(_cells); }

    /// <summary>Requests carried forward to next year (四、结转下年度继续办理).</summary>
    public ApplicantCounts CarriedForward { get => new(_cells, 24); init => _cells = value.WriteTo(_cells, 24); }

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(Requests other) =>
        ReportCells.RangeEquals(_cells, ReportCells.RequestsStart + (0 * 7), other._cells, ReportCells.RequestsStart + (0 * 7), 25 * 7)
        && Outcomes.Other.AsOneRow.Equals(other.Outcomes.Other.AsOneRow);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Outcomes.Other.AsOneRow, ReportCells.RangeHash(_cells, ReportCells.RequestsStart + (0 * 7), 25 * 7));

    internal ReportCells WriteTo(ReportCells? cells) =>
        Outcomes.Other.AsOneRow
        .WriteTo((cells ?? ReportCells.Empty)
            .WithRange(ReportCells.RequestsStart + (0 * 7), _cells, ReportCells.RequestsStart + (0 * 7), 25 * 7),
            ApplicantCounts.OtherAsOneRow);
}
