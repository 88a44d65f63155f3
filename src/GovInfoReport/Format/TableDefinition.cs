using System.Collections.Immutable;
using System.Diagnostics;

namespace GovInfoReport;

/// <summary>One of the three tables of the format (表): 2 主动公开, 3 申请, 4 复议诉讼, numbered as their sections.</summary>
/// <remarks>Table 4 is the same in both editions; tables 2 and 3 are of one edition each.</remarks>
[DebuggerDisplay("{Code,nq}")]
public sealed class TableDefinition
{
    internal TableDefinition(
        int number,
        ImmutableArray<RowDefinition> rows,
        ImmutableArray<RowGroupDefinition> groups,
        Func<RowDefinition, ImmutableArray<ColumnDefinition>> columns,
        FormatParts parts)
    {
        Number = number;
        Rows = rows;
        Groups = groups;
        for (int i = 0; i < rows.Length; i++) parts.Place(rows[i], this, i, columns(rows[i]));
        Cells = [.. rows.SelectMany(r => r.Cells)];
        Columns = [.. rows.SelectMany(r => r.Columns).Distinct()];
    }

    /// <summary>The number of the section that the table stands in: 2, 3 or 4.</summary>
    public int Number { get; }

    /// <summary>The section that the table stands in.</summary>
    internal SectionDefinition Section { get; set; } = null!;

    /// <summary>The position among the tables of the format.</summary>
    internal int Index { get; set; }

    /// <summary>The code of the table: <c>t2</c>, <c>t3</c> or <c>t4</c>.</summary>
    public string Code => "t" + Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The official heading of the table's section without its numeral, such as 主动公开政府信息情况.</summary>
    public string Label => Section.Label;

    /// <summary>The table's subject in English.</summary>
    public string EnglishLabel => Section.EnglishLabel;

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
