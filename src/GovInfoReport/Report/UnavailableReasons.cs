namespace GovInfoReport;

/// <summary>Requests whose information cannot be provided, by reason (（四）无法提供).</summary>
/// <remarks>A view of a report's cells, equal by value. Source: table 3 of 国办公开办函〔2021〕30号.</remarks>
public readonly record struct UnavailableReasons
{
    private readonly ReportCells? _cells;

    internal UnavailableReasons(ReportCells? cells) => _cells = cells;

    /// <summary>The authority does not hold the information (1.本机关不掌握相关政府信息).</summary>
    public ApplicantCounts NotHeld { get => new(_cells, 12); init => _cells = value.WriteTo(_cells, 12); }

    /// <summary>The information does not exist and would have to be made (2.没有现成信息需要另行制作).</summary>
    public ApplicantCounts RequiresCreation { get => new(_cells, 13); init => _cells = value.WriteTo(_cells, 13); }

    /// <summary>The request stays unclear after correction (3.补正后申请内容仍不明确).</summary>
    public ApplicantCounts UnclearAfterCorrection { get => new(_cells, 14); init => _cells = value.WriteTo(_cells, 14); }

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(UnavailableReasons other) =>
        ReportCells.RangeEquals(_cells, ReportCells.RequestsStart + (12 * 7), other._cells, ReportCells.RequestsStart + (12 * 7), 3 * 7);

    /// <inheritdoc/>
    public override int GetHashCode() => ReportCells.RangeHash(_cells, ReportCells.RequestsStart + (12 * 7), 3 * 7);

    internal ReportCells WriteTo(ReportCells? cells) =>
        (cells ?? ReportCells.Empty).WithRange(ReportCells.RequestsStart + (12 * 7), _cells, ReportCells.RequestsStart + (12 * 7), 3 * 7);
}
