namespace GovInfoReport;

/// <summary>Requests denied, by reason (（三）不予公开).</summary>
/// <remarks>
/// A view of a report's cells, equal by value. Source: table 3 of 国办公开办函〔2021〕30号. The reasons rest on articles 14 to 16 of the regulation.
/// </remarks>
public readonly record struct DenialReasons
{
    private readonly ReportCells? _cells;

    internal DenialReasons(ReportCells? cells) => _cells = cells;

    /// <summary>State secrets (1.属于国家秘密).</summary>
    public ApplicantCounts StateSecrets { get => new(_cells, 4); init => _cells = value.WriteTo(_cells, 4); }

    /// <summary>Disclosure forbidden by other laws or administrative regulations (2.其他法律行政法规禁止公开).</summary>
    public ApplicantCounts OtherLaws { get => new(_cells, 5); init => _cells = value.WriteTo(_cells, 5); }

    /// <summary>Danger to national, public and economic security or social stability (3.危及“三安全一稳定”).</summary>
    public ApplicantCounts ThreeSecuritiesOneStability { get => new(_cells, 6); init => _cells = value.WriteTo(_cells, 6); }

    /// <summary>Protection of third parties' lawful rights (4.保护第三方合法权益).</summary>
    public ApplicantCounts ThirdPartyRights { get => new(_cells, 7); init => _cells = value.WriteTo(_cells, 7); }

    /// <summary>Internal affairs: personnel, logistics, internal work flow (5.属于三类内部事务信息).</summary>
    public ApplicantCounts InternalAffairs { get => new(_cells, 8); init => _cells = value.WriteTo(_cells, 8); }

    /// <summary>
    /// Information from deliberation: discussion records, drafts, consultation letters, requests and reports (6.属于四类过程性信息).
    /// </summary>
    public ApplicantCounts ProcessInformation { get => new(_cells, 9); init => _cells = value.WriteTo(_cells, 9); }

    /// <summary>Administrative enforcement case files (7.属于行政执法案卷).</summary>
    public ApplicantCounts EnforcementCaseFiles { get => new(_cells, 10); init => _cells = value.WriteTo(_cells, 10); }

    /// <summary>Inquiries that other procedures serve (8.属于行政查询事项).</summary>
    public ApplicantCounts AdministrativeInquiries { get => new(_cells, 11); init => _cells = value.WriteTo(_cells, 11); }

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(DenialReasons other) =>
        ReportCells.RangeEquals(_cells, ReportCells.RequestsStart + (4 * 7), other._cells, ReportCells.RequestsStart + (4 * 7), 8 * 7);

    /// <inheritdoc/>
    public override int GetHashCode() => ReportCells.RangeHash(_cells, ReportCells.RequestsStart + (4 * 7), 8 * 7);

    internal ReportCells WriteTo(ReportCells? cells) =>
        (cells ?? ReportCells.Empty).WithRange(ReportCells.RequestsStart + (4 * 7), _cells, ReportCells.RequestsStart + (4 * 7), 8 * 7);
}
