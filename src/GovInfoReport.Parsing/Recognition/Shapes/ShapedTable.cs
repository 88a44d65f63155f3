namespace GovInfoReport.Parsing;

/// <summary>A table laid out as the format has it: its columns in their order, each told by its head.</summary>
/// <param name="Table">The table.</param>
/// <param name="Blocks">The blocks of the document that it was made of, in order; it stands at the first of them.</param>
/// <param name="Rows">Its rows in the order of the document.</param>
/// <param name="Source">Where it stands in the source.</param>
internal sealed record ShapedTable(TableDefinition Table, IReadOnlyList<Range> Blocks, IReadOnlyList<ShapedRow> Rows, int Source)
{
    /// <summary>Whether nothing set its figures apart.</summary>
    public bool IsGlued { get; init; }

    /// <summary>What stands under heads that the format does not have.</summary>
    public IReadOnlyList<AdditionalRow> Additional { get; init; } = [];

    /// <summary>The heads that the format does not have, as written.</summary>
    public IReadOnlyList<string> OtherHeads { get; init; } = [];
}
