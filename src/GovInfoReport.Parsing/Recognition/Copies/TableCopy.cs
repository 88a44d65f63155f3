namespace GovInfoReport.Parsing;

/// <summary>One of several tables of the same kind in a document.</summary>
/// <param name="Cells">What was read where the copies before it are left out.</param>
/// <param name="IsOther">
/// Whether the words above it say that it is of another year than the report's, or an example; <see langword="null"/> where they say
/// nothing.
/// </param>
/// <param name="Blocks">Its blocks and those of its words, by their index; none of the last copy.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record TableCopy(ReportCells Cells, bool? IsOther, IReadOnlyList<int> Blocks, TextPlace Place)
{
    /// <summary>Whether any cell of a row has a figure.</summary>
    public bool HasFigures(RowDefinition row)
    {
        foreach (CellDefinition cell in row.Cells)
        {
            if (Cells[cell] is not null) return true;
        }

        return false;
    }

    /// <summary>Whether any cell of a table has a figure.</summary>
    public bool HasFigures(TableDefinition table)
    {
        foreach (CellDefinition cell in table.Cells)
        {
            if (Cells[cell] is not null) return true;
        }

        return false;
    }
}
