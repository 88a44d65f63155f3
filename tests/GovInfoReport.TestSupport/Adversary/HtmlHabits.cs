namespace GovInfoReport.TestSupport;

/// <summary>How the tables of a page are written.</summary>
internal sealed record HtmlHabits
{
    public static HtmlHabits Default { get; } = new();

    /// <summary>Writes the table element around its rows.</summary>
    public Func<string, string> Table { get; init; } = rows => $"<table border=\"1\">{rows}</table>";

    /// <summary>Writes a row around its cells.</summary>
    public Func<string, string> Row { get; init; } = cells => $"<tr>{cells}</tr>\n";

    /// <summary>Writes a cell of a kind with its attributes around its content.</summary>
    public Func<GridCellKind, string, string, string> Cell { get; init; } = (_, spans, content) => $"<td{spans}>{content}</td>";

    /// <summary>Writes the words of a cell, encoded.</summary>
    public Func<GridCellKind, string, string> Content { get; init; } = (_, text) => text;

    /// <summary>What an empty cell holds.</summary>
    public string Blank { get; init; } = "&nbsp;";

    /// <summary>What stands where the words of a cell wrap.</summary>
    public string Wrap { get; init; } = "<br>";

    /// <summary>What stands in covered places instead of spans; <see cref="CoveredCells.Omitted"/> for spans.</summary>
    public CoveredCells Covered { get; init; }
}
