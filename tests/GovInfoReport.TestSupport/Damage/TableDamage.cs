using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>A drawn table after a damage.</summary>
/// <param name="Table">The damaged table.</param>
/// <param name="Places">Whose figures it may concern.</param>
/// <param name="Detail">What was done, in a few words.</param>
internal sealed record TableDamage(GridTable Table, ImmutableArray<Place> Places, string Detail)
{
    /// <summary>The places of rows of the format that a drawn row holds figures of.</summary>
    public static ImmutableArray<Place> RowsOf(IEnumerable<GridCell> cells) =>
        [.. cells.Select(c => c.Row).OfType<RowDefinition>().Distinct().Select(Place.Of)];
}
