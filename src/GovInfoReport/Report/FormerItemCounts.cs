namespace GovInfoReport;

/// <summary>One row of table 2 in the format of 2019, items (五) and (六): numbers of items in 项, and of decisions in 件.</summary>
/// <remarks>A view of a report's cells, equal by value. Source: article 20(5) and (6), table 2 of 国办公开办函〔2019〕60号.</remarks>
public readonly record struct FormerItemCounts
{
    private readonly ReportCells? _cells;
    private readonly int _row;

    internal FormerItemCounts(ReportCells? cells, int row)
    {
        _cells = cells;
        _row = row;
    }

    /// <summary>Items of the year before (上一年项目数量). <see langword="null"/>: not stated.</summary>
    public long? PreviousItems { get => Get(Items); init => _cells = With(Items, value); }

    /// <summary>The change in the year, negative where they became fewer (本年增/减). <see langword="null"/>: not stated.</summary>
    public long? Change { get => Get(Items + 1); init => _cells = With(Items + 1, value); }

    /// <summary>Decisions in the year (处理决定数量). <see langword="null"/>: not stated.</summary>
    public long? Decisions { get => Get(FormerItemRow.DecisionsOf(_row)); init => _cells = With(FormerItemRow.DecisionsOf(_row), value); }

    private int Items => FormerItemRow.ItemsOf(_row);

    private long? Get(int index) => _cells?.GetCount(index);

    private ReportCells With(int index, long? value) => (_cells ?? ReportCells.Empty).WithCount(index, value);

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(FormerItemCounts other) =>
        PreviousItems == other.PreviousItems && Change == other.Change && Decisions == other.Decisions;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PreviousItems, Change, Decisions);

    internal ReportCells WriteTo(ReportCells? cells, int row) =>
        (cells ?? ReportCells.Empty)
            .WithCount(FormerItemRow.ItemsOf(row), PreviousItems)
            .WithCount(FormerItemRow.ItemsOf(row) + 1, Change)
            .WithCount(FormerItemRow.DecisionsOf(row), Decisions);
}
