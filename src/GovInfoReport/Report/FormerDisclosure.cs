namespace GovInfoReport;

/// <summary>Table 2 in the format of 2019 (主动公开政府信息情况), with the decisions that it shares with that of 2021.</summary>
/// <remarks>
/// A view of a report's cells, equal by value. Source: article 20 of the regulation, table 2 of 国办公开办函〔2019〕60号.
/// Nothing but the decisions can be set side by side with <see cref="ProactiveDisclosure"/>: what was newly made was not always issued,
/// what is public not always in force, and the number of fees is no amount.
/// </remarks>
public readonly record struct FormerDisclosure
{
    private readonly ReportCells? _cells;

    internal FormerDisclosure(ReportCells? cells) => _cells = cells;

    /// <summary>Regulations (规章), article 20(1).</summary>
    public FormerDocumentCounts Regulations { get => new(_cells, 0); init => _cells = value.WriteTo(_cells, 0); }

    /// <summary>Normative documents (规范性文件), article 20(1).</summary>
    public FormerDocumentCounts NormativeDocuments { get => new(_cells, 1); init => _cells = value.WriteTo(_cells, 1); }

    /// <summary>Administrative licences (行政许可), article 20(5).</summary>
    public FormerItemCounts Licensing
    {
        get => new(_cells, FormerItemRow.Licensing);
        init => _cells = value.WriteTo(_cells, FormerItemRow.Licensing);
    }

    /// <summary>Other services to the public (其他对外管理服务事项), article 20(5).</summary>
    public FormerItemCounts OtherServices
    {
        get => new(_cells, FormerItemRow.OtherServices);
        init => _cells = value.WriteTo(_cells, FormerItemRow.OtherServices);
    }

    /// <summary>Administrative penalties (行政处罚), article 20(6).</summary>
    public FormerItemCounts Penalties
    {
        get => new(_cells, FormerItemRow.Penalties);
        init => _cells = value.WriteTo(_cells, FormerItemRow.Penalties);
    }

    /// <summary>Administrative compulsory measures (行政强制), article 20(6).</summary>
    public FormerItemCounts CompulsoryMeasures
    {
        get => new(_cells, FormerItemRow.CompulsoryMeasures);
        init => _cells = value.WriteTo(_cells, FormerItemRow.CompulsoryMeasures);
    }

    /// <summary>Administrative fees (行政事业性收费), article 20(8).</summary>
    public FormerFees Fees { get => new(_cells); init => _cells = value.WriteTo(_cells); }

    /// <summary>Centralized government procurement (政府集中采购), article 20(9).</summary>
    public FormerProcurement Procurement { get => new(_cells); init => _cells = value.WriteTo(_cells); }

    /// <summary>Whether both state the same figures.</summary>
    /// <param name="other">The figures to compare with.</param>
    public bool Equals(FormerDisclosure other) =>
        Regulations.Equals(other.Regulations) && NormativeDocuments.Equals(other.NormativeDocuments)
        && Licensing.Equals(other.Licensing) && OtherServices.Equals(other.OtherServices)
        && Penalties.Equals(other.Penalties) && CompulsoryMeasures.Equals(other.CompulsoryMeasures)
        && Fees.Equals(other.Fees) && Procurement.Equals(other.Procurement);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Regulations, NormativeDocuments, Licensing, OtherServices, Penalties, CompulsoryMeasures, Fees, Procurement);

    internal ReportCells WriteTo(ReportCells? cells)
    {
        cells = NormativeDocuments.WriteTo(Regulations.WriteTo(cells, 0), 1);
        cells = OtherServices.WriteTo(Licensing.WriteTo(cells, FormerItemRow.Licensing), FormerItemRow.OtherServices);
        cells = CompulsoryMeasures.WriteTo(Penalties.WriteTo(cells, FormerItemRow.Penalties), FormerItemRow.CompulsoryMeasures);
        return Procurement.WriteTo(Fees.WriteTo(cells));
    }
}
