namespace GovInfoReport.Benchmarks;

/// <summary>A report as someone would model its JSON: plain records, nested as the JSON is.</summary>
internal sealed record JsonReport(string? Title, string? Agency, int? Year, string? Preamble, JsonNarrative? Overview, JsonCells Cells, JsonNarrative? Problems, JsonNarrative? OtherMatters);
