using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>The sums of the format as index arrays, worked out once from its relations, so that checking them is plain addition.</summary>
internal static class SumLayout
{
    /// <summary>A sum that a cell stands in, and the side: 1 among the addends, -1 among the totals.</summary>
    internal readonly record struct Part(int Relation, int Sign);

    internal static readonly ImmutableArray<Relation> Relations = ReportFormat.Current.Relations;

    internal static readonly short[][] Addends = [.. Relations.Select(r => Indices(r.Addends))];

    internal static readonly short[][] Totals = [.. Relations.Select(r => Indices(r.Totals))];

    /// <summary>The cells of each sum.</summary>
    internal static readonly CellSet[] Cells = [.. Relations.Select(r => SetOf(r.Addends.Concat(r.Totals)))];

    /// <summary>The cells of each sum's table.</summary>
    internal static readonly CellSet[] TableCells = [.. Relations.Select(r => SetOf(r.Place.Table.Cells))];

    /// <summary>The sums that each cell stands in: three at most, none in table 2.</summary>
    internal static readonly Part[][] ByCell = [.. ReportFormat.Current.Cells.Select(PartsOf)];

    internal static int IndexOf(Relation relation) => Relations.IndexOf(relation);

    internal static CellSet SetOf(IEnumerable<CellDefinition> cells)
    {
        CellSet set = default;
        foreach (CellDefinition cell in cells) set.Add(cell.Index);
        return set;
    }

    private static short[] Indices(ImmutableArray<CellDefinition> cells) => [.. cells.Select(c => (short)c.Index)];

    private static Part[] PartsOf(CellDefinition cell) =>
    [
        .. Relations.Select((relation, index) => new Part(index, relation.Addends.Contains(cell) ? 1 : relation.Totals.Contains(cell) ? -1 : 0)).Where(part => part.Sign != 0),
    ];
}
