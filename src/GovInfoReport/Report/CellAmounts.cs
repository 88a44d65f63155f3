namespace GovInfoReport;

/// <summary>The amounts of a report, kept beside its counts because they alone have decimals.</summary>
/// <param name="Fee">The fees collected in the year, in 万元.</param>
/// <param name="Procurement">The amount of procurement, as written.</param>
/// <param name="ProcurementUnit">The unit of the amount of procurement as written; null: not stated.</param>
internal readonly record struct CellAmounts(decimal? Fee, decimal? Procurement, string? ProcurementUnit)
{
    private const decimal OneWithAllDecimals = 1.0000000000000000000000000000m;

    /// <summary>How many amounts are stated.</summary>
    public int StatedCount => (Fee is null ? 0 : 1) + (Procurement is null ? 0 : 1);

    public decimal? this[CellDefinition cell] => cell.Index == ReportCells.FeeIndex ? Fee : Procurement;

    public CellAmounts With(CellDefinition cell, decimal? value) =>
        cell.Index == ReportCells.FeeIndex ? this with { Fee = value } : this with { Procurement = value };

    /// <summary>The same amounts without zeros at their ends, so that equal figures are written alike.</summary>
    public CellAmounts Trimmed() => this with { Fee = Trimmed(Fee), Procurement = Trimmed(Procurement) };

    private static decimal? Trimmed(decimal? amount) =>
        amount is { Scale: > 0 } figure && MayEndInZero(figure) ? figure / OneWithAllDecimals : amount;

    // What is odd in binary is odd in decimal; a division by ten ends in zero.
    private static bool MayEndInZero(decimal amount)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        return (bits[0] & 1) == 0;
    }
}
