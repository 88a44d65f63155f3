using System.Collections.Immutable;
using System.Diagnostics;

namespace GovInfoReport;

/// <summary>A row of one of the format's tables (行): a kind of document, an outcome of requests, or a group of cases.</summary>
[DebuggerDisplay("{Code,nq} {Label,nq}")]
public sealed class RowDefinition
{
    internal RowDefinition(string code, string label, string english, params ImmutableArray<string> aliases)
    {
        LocalCode = code;
        Label = label;
        EnglishLabel = english;
        Aliases = aliases;
    }

    internal string LocalCode { get; }

    /// <summary>
    /// The item of article 20 of the regulation that the row reports on, such as 第二十条第（一）项; <see langword="null"/> for rows of other
    /// tables than 2.
    /// </summary>
    internal string? ArticleItem { get; init; }

    /// <summary>The position among the rows of all editions; rows of one code share it.</summary>
    internal int Ordinal { get; set; }

    /// <summary>The <see cref="CellDefinition.Index"/> of its first cell; in the format of 2021 the others follow.</summary>
    internal int FirstCell => Cells[0].Index;

    /// <summary>Whether the cells stand side by side by their <see cref="CellDefinition.Index"/>.</summary>
    internal bool HasCellsInOrder => Cells[^1].Index - FirstCell == Cells.Length - 1;

    /// <summary>The code of the row within the report, such as <c>t3.denied.stateSecrets</c>.</summary>
    public string Code => Table.Code + "." + LocalCode;

    /// <summary>The official label with its item mark, such as 1.属于国家秘密.</summary>
    public string Label { get; }

    /// <summary>The label in English, with its item mark, such as 1. State secrets.</summary>
    public string EnglishLabel { get; }

    /// <summary>The label in both languages, for messages.</summary>
    internal LocalizedText LocalizedLabel => new(EnglishLabel, Label);

    /// <summary>The official label without its item mark, such as 属于国家秘密.</summary>
    public string Name => Label[Mark.Length..];

    /// <summary>
    /// The item mark that the official label starts with, such as <c>1.</c>, <c>（一）</c> or <c>一、</c>; empty where it has none.
    /// </summary>
    public string Mark
    {
        get
        {
            int end = Label[0] == '（' ? Label.IndexOf('）', StringComparison.Ordinal) + 1
                : Label.Length > 1 && Label[1] is '.' or '、' ? 2
                : 0;
            return Label[..end];
        }
    }

    /// <summary>Other labels, without item marks, that published reports use for the same row.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>The group that the row stands under, such as （三）不予公开; <see langword="null"/> where it stands under none.</summary>
    public RowGroupDefinition? Group { get; internal set; }

    /// <summary>The table that the row belongs to; of a row that both editions have in one shape, that of 2021.</summary>
    public TableDefinition Table { get; internal set; } = null!;

    /// <summary>The position of the row within its table, from 0.</summary>
    public int Index { get; internal set; }

    /// <summary>The row's columns in the order of the format, with the heads that its edition prints.</summary>
    public ImmutableArray<ColumnDefinition> Columns { get; internal set; }

    /// <summary>
    /// The row's cells in the order of its columns. A cell that both editions have is one, and belongs to the row of 2021.
    /// </summary>
    public ImmutableArray<CellDefinition> Cells { get; internal set; }

    /// <summary>Returns <see cref="Code"/>.</summary>
    public override string ToString() => Code;
}
