using System.Collections.Immutable;

namespace GovInfoReport.Parsing;

/// <summary>Settles what only the other rows of a table tell of a row: the first doubt that is about the row counts.</summary>
internal sealed class DoubtsOfRows : ITableDoubt
{
    // Blanks vanish from text without separators: before anything is asked of blanks, it must be sure that they show.
    private static readonly ImmutableArray<IRowDoubt> InOrder = [new UnseparatedFigures(), new UnmarkedBlanks(), new EndBlanks()];

    /// <inheritdoc/>
    public void Settle(TableDefinition table, BoundRows rows)
    {
        bool isIncomplete = HasIncompleteRow(table, rows);
        foreach (RowDefinition row in table.Rows)
        {
            RowRecord record = rows.Records[row];
            if (record.IsIncomplete || !record.Seen || (record.IsWhole && !(isIncomplete && record.IsUnseparated))) continue;
            foreach (IRowDoubt doubt in InOrder)
            {
                if (doubt.TrySettle(row, isIncomplete, rows)) break;
            }
        }
    }

    private static bool HasIncompleteRow(TableDefinition table, BoundRows rows)
    {
        foreach (ref readonly RowRecord record in rows.Records.RowsOf(table))
        {
            if (record.IsIncomplete) return true;
        }

        return false;
    }
}
