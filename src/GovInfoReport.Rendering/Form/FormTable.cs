using System.Collections.Immutable;

namespace GovInfoReport.Rendering;

/// <summary>A table as the official form lays it out, for any renderer: rows of cells that may span columns and rows.</summary>
/// <remarks>Immutable and thread-safe. Get one from <see cref="OfficialForm"/>.</remarks>
public sealed class FormTable
{
    internal FormTable(TableDefinition table, int columnCount, int headRowCount, ImmutableArray<ImmutableArray<FormCell>> rows)
    {
        Table = table;
        ColumnCount = columnCount;
        HeadRowCount = headRowCount;
        Rows = rows;
    }

    /// <summary>The table of the format.</summary>
    public TableDefinition Table { get; }

    /// <summary>The number of columns that every row fills, spans from above counted.</summary>
    public int ColumnCount { get; }

    /// <summary>How many rows at the top hold nothing but the head.</summary>
    public int HeadRowCount { get; }

    /// <summary>The rows from top to bottom, each with the cells that begin in it, from left to right.</summary>
    public ImmutableArray<ImmutableArray<FormCell>> Rows { get; }
}
