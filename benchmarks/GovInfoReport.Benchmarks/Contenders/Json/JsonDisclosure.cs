namespace GovInfoReport.Benchmarks;

/// <summary>Table 2.</summary>
internal sealed record JsonDisclosure(JsonDisclosure.Documents Regulations, JsonDisclosure.Documents NormativeDocuments, JsonDisclosure.Decided Licensing, JsonDisclosure.Decided Penalties, JsonDisclosure.Decided CompulsoryMeasures, JsonDisclosure.Fee Fees)
{
    internal sealed record Documents(long? Issued, long? Repealed, long? InForce);

    internal sealed record Decided(long? Decisions);

    internal sealed record Fee(decimal? Amount);
}
