namespace GovInfoReport;

/// <summary>A count that the prose of a report divides among bodies: 全市共收到申请3607件（市政府349件、市公安局1200件、…）.</summary>
/// <param name="Place">The part of the report that it stands in.</param>
/// <param name="Figure">The total as written, with its unit: 3607件.</param>
/// <param name="Total">The total.</param>
/// <param name="Members">The bodies with their counts.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record MemberList(Place Place, string Figure, decimal Total, EquatableArray<ListedMember> Members)
{
    /// <summary>
    /// What is counted, the likeliest first: cells whose sum each figure is, those that were received, or these and those carried over.
    /// </summary>
    public EquatableArray<EquatableArray<CellDefinition>> Readings { get; init; }

    /// <summary>Where the list starts within the text of that part: at its total.</summary>
    public int Start { get; init; }

    /// <summary>How many characters it takes, up to the last count.</summary>
    public int Length { get; init; }
}
