using System.Collections.Immutable;

namespace GovInfoReport;

/// <summary>Makes the cells of all editions.</summary>
/// <remarks>What two editions have under one code is one cell, and rows of one code share an ordinal.</remarks>
internal sealed class FormatParts
{
    private readonly Dictionary<string, CellDefinition> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);

    /// <summary>How many cells there are so far.</summary>
    public int CellCount => _cells.Count;

    /// <summary>How many rows there are so far.</summary>
    public int RowCount => _ordinals.Count;

    /// <summary>Makes a row part of a table. A row that a newer edition has already stays that edition's.</summary>
    public void Place(RowDefinition row, TableDefinition table, int index, ImmutableArray<ColumnDefinition> columns)
    {
        if (!row.Cells.IsDefault) return;
        row.Table = table;
        row.Index = index;
        row.Columns = columns;
        if (!_ordinals.TryGetValue(row.Code, out int ordinal)) _ordinals.Add(row.Code, ordinal = _ordinals.Count);
        row.Ordinal = ordinal;
        row.Cells = [.. columns.Select(column => CellOf(row, column))];
    }

    private CellDefinition CellOf(RowDefinition row, ColumnDefinition column)
    {
        string code = row.Code + "." + column.Code;
        if (!_cells.TryGetValue(code, out CellDefinition? cell)) _cells.Add(code, cell = new CellDefinition(_cells.Count, row, column));
        return cell;
    }
}
