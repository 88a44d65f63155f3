namespace GovInfoReport;

/// <summary>A body of a list in the prose, with its count.</summary>
/// <param name="Name">The name as the prose writes it: 市公安局.</param>
/// <param name="Count">The count.</param>
public sealed record ListedMember(string Name, decimal Count);
