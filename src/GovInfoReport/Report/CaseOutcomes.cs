namespace GovInfoReport;

/// <summary>One group of table 4: numbers of cases by outcome, in 件.</summary>
/// <remarks>A view of a report's cells, equal by value. Source: table 4 of 国办公开办函〔2021〕30号.</remarks>
public readonly record struct CaseOutcomes
{
    private readonly ReportCells? _cells;
    private readonly int _row;

    internal CaseOutcomes(ReportCells? cells, int row)
    {
        _cells = cells;
        _row = row;
    }

    /// <summary>The result was upheld (结果维持). <see langword="null"/>: not stated.</summary>
    public long? Upheld { get => Get(0); init => _cells = With(0, value); }

    /// <summary>The result was corrected (结果纠正). <see langword="null"/>: not stated.</summary>
    public long? Corrected { get => Get(1); init => _cells = With(1, value); }

    /// <summary>Other results (其他结果). <see langword="null"/>: not stated.</summary>
    public long? Other { get => Get(2); init => _cells = With(2, value); }

    /// <summary>Not yet concluded (尚未审结). <see langword="null"/>: not stated.</summary>
    public long? Pending { get => Get(3); init => _cells = With(3, value); }

    /// <summary>The total as the report states it (总计); it is never computed. <see langword="null"/>: not stated.</summary>
    public long? Total { get => Get(4); init => _cells = With(4, value); }

    private int First => ReportCells.CasesStart + (_row * 5);

    private long? Get(int column) => _cells?.GetCount(First + column);

    private ReportCells With(int column, long? value) => (_cells ?? ReportCells.Empty).WithCount(First + column, value);

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(CaseOutcomes other) => ReportCells.RangeEquals(_cells, First, other._cells, other.First, 5);

    /// <inheritdoc/>
    public override int GetHashCode() => ReportCells.RangeHash(_cells, First, 5);

    internal ReportCells WriteTo(ReportCells? cells, int row) =>
        (cells ?? ReportCells.Empty).WithRange(ReportCells.CasesStart + (row * 5), _cells, First, 5);
}
