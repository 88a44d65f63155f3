using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>
/// The sums of both editions as index arrays, worked out once from their relations, so that checking them is plain addition.
/// </summary>
/// <remarks>
/// A report states （六）其他处理 as one row or by its reasons: what it does not state is zero in the one sum of outcomes that has both.
/// </remarks>
internal static class SumLayout
{
    /// <summary>A sum that a cell stands in, and the side: 1 among the addends, -1 among the totals.</summary>
    internal readonly record struct Part(int Relation, int Sign);

    /// <summary>（六）其他处理 as one row.</summary>
    internal static readonly RowDefinition OtherAsOneRow =
        ReportFormat.Former.Requests.Rows.Single(r => r.Cells[0].Index == ReportCells.OtherAsOneRowStart);

    internal static readonly ImmutableArray<Relation> Relations = Collect();

    internal static readonly short[][] Addends = [.. Relations.Select(r => Indices(r.Addends))];

    internal static readonly short[][] Totals = [.. Relations.Select(r => Indices(r.Totals))];

    /// <summary>The cells of each sum.</summary>
    internal static readonly CellSet[] Cells = [.. Relations.Select(r => SetOf(r.Addends.Concat(r.Totals)))];

    /// <summary>The cells of each sum's table.</summary>
    internal static readonly CellSet[] TableCells =
        [.. Relations.Select(r => SetOf(ReportFormat.AllCells.Where(c => c.Table.Number == r.Place.Table.Number)))];

    /// <summary>The sums that each cell stands in: three at most, none in table 2.</summary>
    internal static readonly Part[][] ByCell = [.. ReportFormat.AllCells.Select(PartsOf)];

    /// <summary>A sum as an edition of the format has it.</summary>
    internal static Relation Of(ReportFormat format, int index)
    {
        Relation sum = Relations[index];
        return format.Relations.FirstOrDefault(r => r.Kind == sum.Kind && r.Place == sum.Place) ?? sum;
    }

    internal static CellSet SetOf(IEnumerable<CellDefinition> cells)
    {
        CellSet set = default;
        foreach (CellDefinition cell in cells) set.Add(cell.Index);
        return set;
    }

    private static ImmutableArray<Relation> Collect()
    {
        ImmutableArray<CellDefinition> other = OtherAsOneRow.Cells;
        TableDefinition table = ReportFormat.Current.Requests;
        return
        [
            .. ReportFormat.Current.Relations.Select(r => r.Kind != RelationKind.Outcomes
                ? r
                : new Relation(r.Kind, [.. r.Addends, other[table.Columns.IndexOf(r.Place.Column)]], r.Totals)),
            ReportFormat.Former.Relations.Single(r => r.Place == other[^1]),
        ];
    }

    private static short[] Indices(ImmutableArray<CellDefinition> cells) => [.. cells.Select(c => (short)c.Index)];

    private static Part[] PartsOf(CellDefinition cell) =>
    [
        .. Relations.Select((relation, index) =>
            new Part(index, relation.Addends.Contains(cell) ? 1 : relation.Totals.Contains(cell) ? -1 : 0)).Where(part => part.Sign != 0),
    ];
}
