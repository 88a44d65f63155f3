using System.Collections.Immutable;
using System.Diagnostics;

namespace GovInfoReport;

/// <summary>One of the three tables of the format (表): 2 主动公开, 3 申请, 4 复议诉讼, numbered as their sections.</summary>
[DebuggerDisplay("{Code,nq}")]
public sealed class TableDefinition
{
    internal TableDefinition(int number, ImmutableArray<RowDefinition> rows, ImmutableArray<RowGroupDefinition> groups, Func<RowDefinition, ImmutableArray<ColumnDefinition>> columns, ref int nextCell)
    {
        Number = number;
        Rows = rows;
        Groups = groups;
        ImmutableArray<CellDefinition>.Builder cells = ImmutableArray.CreateBuilder<CellDefinition>();
        for (int i = 0; i < rows.Length; i++)
        {
            RowDefinition row = rows[i];
            row.Table = this;
            row.Index = i;
            int first = nextCell;
            row.Cells = [.. columns(row).Select((column, k) => new CellDefinition(first + k, row, column))];
            row.FirstCell = first;
            nextCell += row.Cells.Length;
            cells.AddRange(row.Cells);
        }

        Cells = cells.ToImmutable();
        Columns = [.. Cells.Select(c => c.Column).Distinct()];
    }

    /// <summary>The number of the section that the table stands in: 2, 3 or 4.</summary>
    public int Number { get; }

    /// <summary>The section that the table stands in.</summary>
    internal SectionDefinition Section { get; set; } = null!;

    /// <summary>The position among the tables of the format.</summary>
    internal int Index { get; set; }

    /// <summary>The code of the table: <c>t2</c>, <c>t3</c> or <c>t4</c>.</summary>
    public string Code => "t" + Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The rows in the order of the format.</summary>
    public ImmutableArray<RowDefinition> Rows { get; }

    /// <summary>The groups of rows, in the order of the format; empty where the table has none.</summary>
    public ImmutableArray<RowGroupDefinition> Groups { get; }

    /// <summary>The columns of all rows, each once, in the order of the format.</summary>
    public ImmutableArray<ColumnDefinition> Columns { get; }

    /// <summary>The cells, row by row, in the order of the format.</summary>
    public ImmutableArray<CellDefinition> Cells { get; }

    /// <summary>Returns <see cref="Code"/>.</summary>
    public override string ToString() => Code;
}
