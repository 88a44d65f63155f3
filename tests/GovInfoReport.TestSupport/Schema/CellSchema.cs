using System.Text.Json.Nodes;

namespace GovInfoReport.TestSupport;

/// <summary>
/// The part of the JSON Schema that the definition of the format gives: the cells of both editions along their codes, and the codes of
/// places.
/// </summary>
internal static class CellSchema
{
    public static JsonObject Create() => Nest(InWritingOrder(), 0);

    // A report that states every cell lists every cell.
    private static IEnumerable<CellDefinition> InWritingOrder()
    {
        ReportCellsBuilder every = new();
        foreach (CellDefinition cell in ReportFormat.AllCells) every[cell] = 0;
        return new AnnualReport { Cells = every.ToCells() }.ListCells();
    }

    public static JsonObject Definitions() => new()
    {
        ["count"] = new JsonObject
        { ["type"] = new JsonArray("integer", "null"), ["minimum"] = long.MinValue, ["maximum"] = long.MaxValue },
        ["amount"] = new JsonObject { ["type"] = new JsonArray("number", "null") },
        ["place"] = new JsonObject
        {
            ["description"] = "The code of a cell, row, table, section or field; empty for none",
            ["enum"] = new JsonArray([.. RichReports.AllPlaces.Select(p => JsonValue.Create(p.Code))]),
        },
    };

    private static JsonObject Nest(IEnumerable<CellDefinition> cells, int depth) => ReportJsonSchema.Closed(
        [],
        [.. cells.GroupBy(c => c.Code.Split('.')[depth])
            .Select(group => (group.Key, IsCell(group, depth) ? Cell(group.Single()) : Nest(group, depth + 1)))]);

    private static bool IsCell(IEnumerable<CellDefinition> group, int depth) => group.First().Code.Split('.').Length == depth + 1;

    private static JsonObject Cell(CellDefinition cell) => new()
    {
        ["$ref"] = cell.Kind == CellKind.Amount ? "#/$defs/amount" : "#/$defs/count",
        ["description"] =
        $"{cell.Code}: {(cell.Row.Group is { } group ? group.Label + " / " : "")}"
        + $"{cell.Label}{(cell.Unit.Length > 0 ? $" ({cell.Unit})" : "")}",
    };
}
