namespace GovInfoReport;

/// <summary>Information disclosed on the authority's own initiative: table 2 (主动公开政府信息情况).</summary>
/// <remarks>A view of a report's cells, equal by value. Source: article 20 of the regulation, table 2 of 国办公开办函〔2021〕30号.</remarks>
public readonly record struct ProactiveDisclosure
{
    private readonly ReportCells? _cells;

    internal ProactiveDisclosure(ReportCells? cells) => _cells = cells;

    /// <summary>Regulations (规章), article 20(1).</summary>
    public DocumentCounts Regulations { get => new(_cells, 0); init => _cells = value.WriteTo(_cells, 0); }

    /// <summary>Administrative normative documents (行政规范性文件), article 20(1).</summary>
    public DocumentCounts NormativeDocuments { get => new(_cells, 1); init => _cells = value.WriteTo(_cells, 1); }

    /// <summary>
    /// Decisions on administrative licences in the year (行政许可, 本年处理决定数量), article 20(5), in 件. <see langword="null"/>: not stated.
    /// </summary>
    public long? Licensing { get => _cells?.GetCount(6); init => _cells = (_cells ?? ReportCells.Empty).WithCount(6, value); }

    /// <summary>
    /// Administrative penalty decisions in the year (行政处罚, 本年处理决定数量), article 20(6), in 件. <see langword="null"/>: not stated.
    /// </summary>
    public long? Penalties { get => _cells?.GetCount(7); init => _cells = (_cells ?? ReportCells.Empty).WithCount(7, value); }

    /// <summary>
    /// Decisions on administrative compulsory measures in the year (行政强制, 本年处理决定数量), article 20(6), in 件. <see langword="null"/>: not
    /// stated.
    /// </summary>
    public long? CompulsoryMeasures { get => _cells?.GetCount(8); init => _cells = (_cells ?? ReportCells.Empty).WithCount(8, value); }

    /// <summary>
    /// Administrative fees collected in the year (行政事业性收费, 本年收费金额), article 20(8), in 万元 (10,000 yuan). Not the information-processing fee
    /// of section six. <see langword="null"/>: not stated.
    /// </summary>
    public decimal? Fees { get => _cells?.Amounts.Fee; init => _cells = WithFee(_cells, value); }

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(ProactiveDisclosure other) => ReportCells.RangeEquals(_cells, 0, other._cells, 0, 9) && Fees == other.Fees;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Fees, ReportCells.RangeHash(_cells, 0, 9));

    internal ReportCells WriteTo(ReportCells? cells) => WithFee((cells ?? ReportCells.Empty).WithRange(0, _cells, 0, 9), Fees);

    private static ReportCells WithFee(ReportCells? cells, decimal? fee)
    {
        cells ??= ReportCells.Empty;
        return cells.WithAmounts(cells.Amounts with { Fee = fee });
    }
}
