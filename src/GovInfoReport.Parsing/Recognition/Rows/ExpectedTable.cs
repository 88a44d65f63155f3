namespace GovInfoReport.Parsing;

/// <summary>The table that figures are expected to belong to, and how far it was read: what a heading or a row's label said last.</summary>
internal sealed class ExpectedTable
{
    private const int NoRow = -1;

    /// <summary>The table; <see langword="null"/> where it is open which one.</summary>
    public TableDefinition? Table { get; private set; }

    /// <summary>The row of the table that was read last, by <see cref="RowDefinition.Index"/>; -1 before the first.</summary>
    public int LastRow { get; private set; } = NoRow;

    /// <summary>Whether a row of the table was read.</summary>
    public bool HasRow => LastRow > NoRow;

    /// <summary>
    /// Whether the last row of a table was read: the next one may begin, though its heading was not found, as where a line break is lost.
    /// </summary>
    public bool IsPast(TableDefinition table) => Table == table && LastRow == table.Rows[^1].Index;

    /// <summary>A table begins, or a section without one.</summary>
    public void Enter(TableDefinition? table) => (Table, LastRow) = (table, NoRow);

    /// <summary>A row of the table was read; one that only the format of 2019 has says nothing of those to come.</summary>
    public void Pass(RowDefinition row)
    {
        RowDefinition newest = FormatEditions.Rows[row.Ordinal];
        if (newest.Table == Table) LastRow = newest.Index;
    }

    /// <inheritdoc/>
    public override string ToString() => Table is null ? "none" : HasRow ? $"{Table} after {Table.Rows[LastRow]}" : Table.ToString();
}
