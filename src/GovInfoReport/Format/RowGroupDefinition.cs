using System.Collections.Immutable;
using System.Diagnostics;

namespace GovInfoReport;

/// <summary>Rows that the format sets under one label, such as （三）不予公开 with its eight reasons.</summary>
[DebuggerDisplay("{Code,nq} {Label,nq}")]
public sealed class RowGroupDefinition
{
    internal RowGroupDefinition(string code, string label, string english, params ImmutableArray<RowDefinition> rows)
    {
        Code = code;
        Label = label;
        EnglishLabel = english;
        Rows = rows;
        foreach (RowDefinition row in rows) row.Group = this;
    }

    /// <summary>The part of the row codes that the group's rows share, such as <c>denied</c>.</summary>
    public string Code { get; }

    /// <summary>The official label with its item mark, such as （三）不予公开.</summary>
    public string Label { get; }

    /// <summary>The label in English, with its item mark, such as (3) Not disclosed.</summary>
    public string EnglishLabel { get; }

    /// <summary>The group's rows in the order of the format.</summary>
    public ImmutableArray<RowDefinition> Rows { get; }

    /// <summary>Returns <see cref="Code"/>.</summary>
    public override string ToString() => Code;
}
