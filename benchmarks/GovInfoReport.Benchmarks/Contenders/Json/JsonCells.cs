namespace GovInfoReport.Benchmarks;

/// <summary>The three tables.</summary>
internal sealed record JsonCells(JsonDisclosure T2, JsonRequests T3, JsonCases T4);
