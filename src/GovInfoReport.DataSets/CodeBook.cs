using System.Collections.Immutable;

namespace GovInfoReport.DataSets;

/// <summary>The code book of all data sets: what each of the 226 cells of both editions is.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class CodeBook
{
    /// <summary>An entry for each cell, in the order of <see cref="ReportFormat.AllCells"/>.</summary>
    public static ImmutableArray<CodeBookEntry> Entries { get; } = [.. ReportFormat.AllCells.Select(EntryOf)];

    private static CodeBookEntry EntryOf(CellDefinition cell)
    {
        ImmutableArray<int> editions = [.. ReportFormat.Editions.Where(e => e.Cells.Contains(cell)).Select(YearOf).Order()];
        return new CodeBookEntry(cell, cell.Row, editions);
    }

    private static int YearOf(ReportFormat format) => format.Edition is ReportEdition.Format2019 ? 2019 : 2021;
}
