using System.Diagnostics;

namespace GovInfoReport;

/// <summary>
/// One of the 226 cells that the editions of the format have together: a row and a column of one of the three tables (单元格).
/// </summary>
/// <remarks>
/// Instances are unique for each cell and thread-safe; compare them by reference. Get them from <see cref="ReportFormat"/>.
/// </remarks>
[DebuggerDisplay("{Code,nq}")]
public sealed class CellDefinition
{
    internal CellDefinition(int index, RowDefinition row, ColumnDefinition column)
    {
        Index = index;
        Row = row;
        Column = column;
        Code = row.Code + "." + column.Code;
    }

    /// <summary>The cell's position: 0 to 199 in the order of the format of 2021, then what only that of 2019 has, to 225.</summary>
    public int Index { get; }

    /// <summary>The stable code that names the cell in every output, such as <c>t3.denied.stateSecrets.naturalPerson</c>.</summary>
    public string Code { get; }

    /// <summary>The row that the cell stands in.</summary>
    public RowDefinition Row { get; }

    /// <summary>The column that the cell stands in.</summary>
    public ColumnDefinition Column { get; }

    /// <summary>The table that the cell stands in.</summary>
    public TableDefinition Table => Row.Table;

    /// <summary>What the cell holds: a count, a change of a count, or an amount of money.</summary>
    public CellKind Kind => Column.Kind;

    /// <summary>The unit of the figure (<see cref="ColumnDefinition.Unit"/>).</summary>
    public string Unit => Column.Unit;

    /// <summary>The official labels of row and column, such as <c>（一）予以公开 / 自然人</c>.</summary>
    public string Label => Row.Label + " / " + Column.Label;

    /// <summary>The labels of row and column in English, such as <c>(1) Disclosed / Natural persons</c>.</summary>
    public string EnglishLabel => Row.EnglishLabel + " / " + Column.EnglishLabel;

    /// <summary>The label in both languages, for messages.</summary>
    internal LocalizedText LocalizedLabel => new(EnglishLabel, Label);

    /// <summary>Returns <see cref="Code"/>.</summary>
    public override string ToString() => Code;
}
