namespace GovInfoReport.Parsing;

/// <summary>What is to be said of several tables of one kind.</summary>
/// <param name="Table">The table.</param>
/// <param name="Copies">How many there are.</param>
/// <param name="Other">Where one stands that was not taken; <see langword="null"/> where all say the same.</param>
internal sealed record CopyVerdict(TableDefinition Table, int Copies, TextPlace? Other)
{
    /// <summary>Whether nothing tells which of them is the report's: none of their figures is taken.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The rows that have other figures in another copy, where the copies are one table that was set twice.</summary>
    public IReadOnlyList<RowDefinition> Contested { get; init; } = [];
}
