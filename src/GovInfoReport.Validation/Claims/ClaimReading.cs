namespace GovInfoReport.Validation;

/// <summary>One thing that a claim may mean.</summary>
/// <param name="Expression">The sum of cells, such as <c>t3.newRequests.total+t3.carriedOver.total</c>.</param>
/// <param name="Value">What it comes to in the report. <see langword="null"/>: a cell that it needs is blank or in doubt.</param>
public sealed record ClaimReading(string Expression, decimal? Value);
