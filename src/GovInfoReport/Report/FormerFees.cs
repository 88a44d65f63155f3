namespace GovInfoReport;

/// <summary>The row 行政事业性收费 of table 2 in the format of 2019: numbers of fees, in 项.</summary>
/// <remarks>A view of a report's cells, equal by value. Source: article 20(8) of the regulation, table 2 of 国办公开办函〔2019〕60号.</remarks>
public readonly record struct FormerFees
{
    private readonly ReportCells? _cells;

    internal FormerFees(ReportCells? cells) => _cells = cells;

    /// <summary>Fees of the year before (上一年项目数量). <see langword="null"/>: not stated.</summary>
    public long? PreviousItems { get => Get(FormerItemRow.Fees); init => _cells = With(FormerItemRow.Fees, value); }

    /// <summary>The change in the year, negative where they became fewer (本年增/减). <see langword="null"/>: not stated.</summary>
    public long? Change { get => Get(FormerItemRow.Fees + 1); init => _cells = With(FormerItemRow.Fees + 1, value); }

    private long? Get(int index) => _cells?.GetCount(index);

    private ReportCells With(int index, long? value) => (_cells ?? ReportCells.Empty).WithCount(index, value);

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(FormerFees other) => PreviousItems == other.PreviousItems && Change == other.Change;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PreviousItems, Change);

    internal ReportCells WriteTo(ReportCells? cells) =>
        (cells ?? ReportCells.Empty).WithRange(FormerItemRow.Fees, _cells, FormerItemRow.Fees, 2);
}
