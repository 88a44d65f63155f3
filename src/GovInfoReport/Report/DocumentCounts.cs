namespace GovInfoReport;

/// <summary>One row of table 2, item (一): numbers of documents, in 件.</summary>
/// <remarks>A view of a report's cells, equal by value. Source: article 20(1) of the regulation, table 2 of 国办公开办函〔2021〕30号.</remarks>
public readonly record struct DocumentCounts
{
    private readonly ReportCells? _cells;
    private readonly int _row;

    internal DocumentCounts(ReportCells? cells, int row)
    {
        _cells = cells;
        _row = row;
    }

    /// <summary>Documents issued in the year (本年制发件数). <see langword="null"/>: not stated.</summary>
    public long? Issued { get => Get(0); init => _cells = With(0, value); }

    /// <summary>Documents repealed in the year (本年废止件数). <see langword="null"/>: not stated.</summary>
    public long? Repealed { get => Get(1); init => _cells = With(1, value); }

    /// <summary>Documents in force at the end of the year (现行有效件数). <see langword="null"/>: not stated.</summary>
    public long? InForce { get => Get(2); init => _cells = With(2, value); }

    private int First => 0 + (_row * 3);

    private long? Get(int column) => _cells?.GetCount(First + column);

    private ReportCells With(int column, long? value) => (_cells ?? ReportCells.Empty).WithCount(First + column, value);

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(DocumentCounts other) => ReportCells.RangeEquals(_cells, First, other._cells, other.First, 3);

    /// <inheritdoc/>
    public override int GetHashCode() => ReportCells.RangeHash(_cells, First, 3);

    internal ReportCells WriteTo(ReportCells? cells, int row) => (cells ?? ReportCells.Empty).WithRange(0 + (row * 3), _cells, First, 3);
}
