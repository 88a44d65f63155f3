namespace GovInfoReport;

/// <summary>One row of table 2 in the format of 2019, item (一): numbers of documents, in 件.</summary>
/// <remarks>A view of a report's cells, equal by value. Source: article 20(1) of the regulation, table 2 of 国办公开办函〔2019〕60号.</remarks>
public readonly record struct FormerDocumentCounts
{
    private readonly ReportCells? _cells;
    private readonly int _row;

    internal FormerDocumentCounts(ReportCells? cells, int row)
    {
        _cells = cells;
        _row = row;
    }

    /// <summary>Documents made in the year (本年新制作数量). <see langword="null"/>: not stated.</summary>
    public long? NewlyMade { get => Get(0); init => _cells = With(0, value); }

    /// <summary>Documents disclosed in the year (本年新公开数量). <see langword="null"/>: not stated.</summary>
    public long? NewlyPublic { get => Get(1); init => _cells = With(1, value); }

    /// <summary>Documents disclosed in total (对外公开总数量). <see langword="null"/>: not stated.</summary>
    public long? PublicTotal { get => Get(2); init => _cells = With(2, value); }

    private int First => ReportCells.FormerStart + (_row * 3);

    private long? Get(int column) => _cells?.GetCount(First + column);

    private ReportCells With(int column, long? value) => (_cells ?? ReportCells.Empty).WithCount(First + column, value);

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(FormerDocumentCounts other) => ReportCells.RangeEquals(_cells, First, other._cells, other.First, 3);

    /// <inheritdoc/>
    public override int GetHashCode() => ReportCells.RangeHash(_cells, First, 3);

    internal ReportCells WriteTo(ReportCells? cells, int row) =>
        (cells ?? ReportCells.Empty).WithRange(ReportCells.FormerStart + (row * 3), _cells, First, 3);
}
