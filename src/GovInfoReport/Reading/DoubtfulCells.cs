using System.Collections.Immutable;

namespace GovInfoReport;

/// <summary>The cells of a report that the document may have a figure for, which was not read beyond doubt.</summary>
/// <param name="report">The report.</param>
/// <param name="findings">The diagnostics of its reading.</param>
internal sealed class DoubtfulCells(AnnualReport report, EquatableArray<Diagnostic> findings)
{
    private readonly ImmutableArray<Place> _doubts = [.. ReadingDoubts.Of(findings), .. report.Unsettled.Select(u => u.Place)];

    /// <summary>Whether a cell without a figure is in doubt; else it is blank.</summary>
    /// <remarks>What the edition of the table does not have is not in doubt: the rows of （六） where it stands as one.</remarks>
    public bool Contains(CellDefinition cell) =>
        !_doubts.IsEmpty
        && _doubts.Any(d => d.Kind is PlaceKind.None || d.Contains(Place.Of(cell)))
        && report.FormatOf(cell.Table.Number).Cells.Contains(cell);
}
