namespace GovInfoReport;

/// <summary>The row 政府集中采购 of table 2 in the format of 2019.</summary>
/// <remarks>A view of a report's cells, equal by value. Source: article 20(9) of the regulation, table 2 of 国办公开办函〔2019〕60号.</remarks>
public readonly record struct FormerProcurement
{
    private readonly ReportCells? _cells;

    internal FormerProcurement(ReportCells? cells) => _cells = cells;

    /// <summary>Items of procurement (采购项目数量), in 项. <see langword="null"/>: not stated.</summary>
    public long? Items
    {
        get => _cells?.GetCount(FormerItemRow.Procurement);
        init => _cells = (_cells ?? ReportCells.Empty).WithCount(FormerItemRow.Procurement, value);
    }

    /// <summary>
    /// The amount in total (采购总金额), as written: the format names no unit, and it is never rescaled.
    /// <see langword="null"/>: not stated.
    /// </summary>
    public decimal? Amount { get => Amounts.Procurement; init => _cells = With(_cells, Amounts with { Procurement = value }); }

    /// <summary>The unit of <see cref="Amount"/> as written, such as 元 or 万元. <see langword="null"/>: not stated.</summary>
    public string? Unit { get => Amounts.ProcurementUnit; init => _cells = With(_cells, Amounts with { ProcurementUnit = value }); }

    private CellAmounts Amounts => _cells?.Amounts ?? default;

    private static ReportCells With(ReportCells? cells, in CellAmounts amounts) =>
        (cells ?? ReportCells.Empty).WithAmounts(amounts);

    /// <summary>Whether both state the same figures in the same unit.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(FormerProcurement other) => Items == other.Items && Amount == other.Amount && Unit == other.Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Items, Amount, Unit);

    internal ReportCells WriteTo(ReportCells? cells)
    {
        cells = (cells ?? ReportCells.Empty).WithCount(FormerItemRow.Procurement, Items);
        return cells.WithAmounts(cells.Amounts with { Procurement = Amount, ProcurementUnit = Unit });
    }
}
