namespace GovInfoReport;

/// <summary>What became of the requests in the year (三、本年度办理结果).</summary>
/// <remarks>A view of a report's cells, equal by value. Source: table 3 of 国办公开办函〔2021〕30号.</remarks>
public readonly record struct RequestOutcomes
{
    private readonly ReportCells? _cells;

    internal RequestOutcomes(ReportCells? cells) => _cells = cells;

    /// <summary>Disclosure granted (（一）予以公开).</summary>
    public ApplicantCounts Granted { get => new(_cells, 2); init => _cells = value.WriteTo(_cells, 2); }

    /// <summary>Partial disclosure; counted here only, not in other rows (（二）部分公开).</summary>
    public ApplicantCounts PartiallyGranted { get => new(_cells, 3); init => _cells = value.WriteTo(_cells, 3); }

    /// <summary>Denied, by reason (（三）不予公开).</summary>
    public DenialReasons Denied { get => new(_cells); init => _cells = value.WriteTo(_cells); }

    /// <summary>Cannot be provided, by reason (（四）无法提供).</summary>
    public UnavailableReasons Unavailable { get => new(_cells); init => _cells = value.WriteTo(_cells); }

    /// <summary>Not processed, by reason (（五）不予处理).</summary>
    public NotProcessedReasons NotProcessed { get => new(_cells); init => _cells = value.WriteTo(_cells); }

    /// <summary>Closed otherwise, by reason (（六）其他处理).</summary>
    public OtherOutcomes Other { get => new(_cells); init => _cells = value.WriteTo(_cells); }

    /// <summary>The total of all outcomes as the report states it (（七）总计).</summary>
    public ApplicantCounts Total { get => new(_cells, 23); init => _cells = value.WriteTo(_cells, 23); }

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(RequestOutcomes other) =>
        ReportCells.RangeEquals(_cells, ReportCells.RequestsStart + (2 * 7), other._cells, ReportCells.RequestsStart + (2 * 7), 22 * 7)
        && Other.AsOneRow.Equals(other.Other.AsOneRow);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Other.AsOneRow, ReportCells.RangeHash(_cells, ReportCells.RequestsStart + (2 * 7), 22 * 7));

    internal ReportCells WriteTo(ReportCells? cells) =>
        Other.AsOneRow.WriteTo((cells ?? ReportCells.Empty)
            .WithRange(ReportCells.RequestsStart + (2 * 7), _cells, ReportCells.RequestsStart + (2 * 7), 22 * 7),
            ApplicantCounts.OtherAsOneRow);
}
