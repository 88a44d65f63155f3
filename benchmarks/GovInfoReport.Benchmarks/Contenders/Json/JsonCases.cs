namespace GovInfoReport.Benchmarks;

/// <summary>Table 4.</summary>
internal sealed record JsonCases(JsonCases.Outcomes Review, JsonCases.Outcomes LitigationDirect, JsonCases.Outcomes LitigationAfterReview)
{
    internal sealed record Outcomes(long? Upheld, long? Corrected, long? Other, long? Pending, long? Total);
}
