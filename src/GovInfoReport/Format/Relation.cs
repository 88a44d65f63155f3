using System.Collections.Immutable;
using System.Diagnostics;

namespace GovInfoReport;

/// <summary>A sum that holds between cells of one report: the addends together equal the totals together (勾稽关系).</summary>
[DebuggerDisplay("{Kind} {Place.Code,nq}")]
public sealed class Relation
{
    internal Relation(RelationKind kind, ImmutableArray<CellDefinition> addends, ImmutableArray<CellDefinition> totals)
    {
        Kind = kind;
        Addends = addends;
        Totals = totals;
    }

    /// <summary>Which of the format's kinds of sums this is.</summary>
    public RelationKind Kind { get; }

    /// <summary>The cells on the side that is added up.</summary>
    public ImmutableArray<CellDefinition> Addends { get; }

    /// <summary>The cells on the other side: one total, or two (outcomes total and carried forward) for the balance.</summary>
    public ImmutableArray<CellDefinition> Totals { get; }

    /// <summary>The cell at which a break of the sum is reported: the total, or the carried-forward cell for the balance.</summary>
    public CellDefinition Place => Totals[^1];
}
