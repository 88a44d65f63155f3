namespace GovInfoReport;

/// <summary>One row of table 3: numbers of requests by kind of applicant (申请人情况), in 件.</summary>
/// <remarks>A view of a report's cells, equal by value. Source: table 3 of 国办公开办函〔2021〕30号.</remarks>
public readonly record struct ApplicantCounts
{
    /// <summary>The number of the row （六）其他处理 without reasons, behind those of the format of 2021.</summary>
    internal const int OtherAsOneRow = 25;

    private readonly ReportCells? _cells;
    private readonly int _row;

    internal ApplicantCounts(ReportCells? cells, int row)
    {
        _cells = cells;
        _row = row;
    }

    /// <summary>Natural persons (自然人). <see langword="null"/>: not stated.</summary>
    public long? NaturalPerson { get => Get(0); init => _cells = With(0, value); }

    /// <summary>Commercial enterprises (商业企业). <see langword="null"/>: not stated.</summary>
    public long? Enterprise { get => Get(1); init => _cells = With(1, value); }

    /// <summary>Research institutions (科研机构). <see langword="null"/>: not stated.</summary>
    public long? ResearchInstitution { get => Get(2); init => _cells = With(2, value); }

    /// <summary>Public-interest organisations (社会公益组织). <see langword="null"/>: not stated.</summary>
    public long? PublicInterestOrganization { get => Get(3); init => _cells = With(3, value); }

    /// <summary>Legal service organisations (法律服务机构). <see langword="null"/>: not stated.</summary>
    public long? LegalServiceOrganization { get => Get(4); init => _cells = With(4, value); }

    /// <summary>Other organisations (其他). <see langword="null"/>: not stated.</summary>
    public long? OtherOrganization { get => Get(5); init => _cells = With(5, value); }

    /// <summary>The total as the report states it (总计); it is never computed. <see langword="null"/>: not stated.</summary>
    public long? Total { get => Get(6); init => _cells = With(6, value); }

    private int First => FirstOf(_row);

    private long? Get(int column) => _cells?.GetCount(First + column);

    private ReportCells With(int column, long? value) => (_cells ?? ReportCells.Empty).WithCount(First + column, value);

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(ApplicantCounts other) => ReportCells.RangeEquals(_cells, First, other._cells, other.First, 7);

    /// <inheritdoc/>
    public override int GetHashCode() => ReportCells.RangeHash(_cells, First, 7);

    internal ReportCells WriteTo(ReportCells? cells, int row) => (cells ?? ReportCells.Empty).WithRange(FirstOf(row), _cells, First, 7);

    private static int FirstOf(int row) => row == OtherAsOneRow ? ReportCells.OtherAsOneRowStart : ReportCells.RequestsStart + (row * 7);
}
