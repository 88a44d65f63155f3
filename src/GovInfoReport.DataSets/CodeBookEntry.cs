using System.Collections.Immutable;

namespace GovInfoReport.DataSets;

/// <summary>What a code book says of a cell of the format.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Row">Its row, with the labels of the newest edition that has the cell.</param>
/// <param name="Editions">The years of the editions that have the cell, the oldest first: 2019, 2021.</param>
public sealed record CodeBookEntry(CellDefinition Cell, RowDefinition Row, ImmutableArray<int> Editions)
{
    /// <summary>The stable code, such as <c>t3.granted.total</c>: the name of the cell's column in the wide table.</summary>
    public string Code => Cell.Code;

    /// <summary>The unit in English; <see langword="null"/> where the format names none.</summary>
    public string? EnglishUnit => Cell.Unit switch
    {
        "件" => "number",
        "项" => "items",
        "万元" => "10,000 yuan",
        _ => null,
    };
}
