namespace GovInfoReport.Parsing;

/// <summary>
/// Figures of running text in a table that lost some: blanks vanish from this text, and as many figures as columns may be one less and a
/// page
/// number.
/// </summary>
internal sealed class UnseparatedFigures : IRowDoubt
{
    /// <inheritdoc/>
    public bool TrySettle(RowDefinition row, bool isIncomplete, BoundRows rows)
    {
        RowRecord record = rows.Records[row];
        if (!isIncomplete || !record.IsUnseparated || row.Cells.Length == 1 || record.FitsSum) return false;
        rows.TakeBackIncomplete(row);
        return true;
    }
}
