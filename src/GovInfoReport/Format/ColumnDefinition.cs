using System.Collections.Immutable;
using System.Diagnostics;

namespace GovInfoReport;

/// <summary>A column of one of the format's tables (列), such as 自然人 or 本年制发件数.</summary>
[DebuggerDisplay("{Code,nq} {Label,nq}")]
public sealed class ColumnDefinition
{
    internal ColumnDefinition(
        string code, string label, string english, CellKind kind = CellKind.Count, params ImmutableArray<string> aliases)
    {
        Code = code;
        Label = label;
        EnglishLabel = english;
        Kind = kind;
        Aliases = aliases;
    }

    /// <summary>The last part of the codes of the column's cells, such as <c>naturalPerson</c>.</summary>
    public string Code { get; }

    /// <summary>The official label, such as 自然人.</summary>
    public string Label { get; }

    /// <summary>The label in English, such as Natural persons.</summary>
    public string EnglishLabel { get; }

    /// <summary>The label in both languages, for messages.</summary>
    internal LocalizedText LocalizedLabel => new(EnglishLabel, Label);

    /// <summary>Other labels that published reports use for the same column.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>What the column holds: counts, changes of a count, or an amount of money.</summary>
    public CellKind Kind { get; }

    /// <summary>
    /// The unit of the column's figures: 件 for documents, decisions, requests and cases, 项 for items, 万元 for the fee; empty for the
    /// amount of procurement, for which the format names none (<see cref="FormerProcurement.Unit"/>).
    /// </summary>
    public string Unit { get => field ?? (Kind == CellKind.Amount ? "万元" : "件"); internal init; }

    /// <summary>Returns <see cref="Code"/>.</summary>
    public override string ToString() => Code;
}
