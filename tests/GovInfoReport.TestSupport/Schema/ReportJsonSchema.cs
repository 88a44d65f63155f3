using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovInfoReport.TestSupport;

/// <summary>
/// Makes the JSON Schema of a report's JSON, <c>docs/report.schema.json</c>: cells, codes and labels from the definition of the format.
/// </summary>
public static class ReportJsonSchema
{
    private static readonly JsonSerializerOptions Layout =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as text, a line feed at its end.</summary>
    public static string Create() => CreateNode().ToJsonString(Layout) + "\n";

    private static JsonObject CreateNode()
    {
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "政府信息公开工作年度报告 (annual report of government information disclosure)"
        };
        JsonObject body = Closed(
            ["format", "schemaVersion", "cells"],
            ("format", new JsonObject
            {
                ["const"] = ReportFormat.Current.Id,
                ["description"] = "What the JSON holds: an annual report; editions says which format each table follows"
            }),
            ("schemaVersion", new JsonObject { ["const"] = 1, ["description"] = "The version of this schema" }),
            ("editions", Optional(Closed([], ("t2", Edition(2)), ("t3", Edition(3))),
                "The editions of the format that the tables follow; table 4 is the same in both")),
            ("title", Text("The title as written (标题)")),
            ("agency", Text("The authority that reports (行政机关)")),
            ("year", Described(new JsonObject
            { ["type"] = new JsonArray("integer", "null"), ["minimum"] = int.MinValue, ["maximum"] = int.MaxValue },
                "The year that the report is about (年度)")),
            ("period", Optional(Closed(["start", "end"], ("start", Date("The first day", false)), ("end", Date("The last day", false))),
                "The period that the figures cover (统计期限)")),
            ("publicationDate", Date("The day of publication (发布日期)")),
            ("contact", Optional(Closed([], ("address", Text("地址")), ("postcode", Text("邮编")), ("telephone", Text("电话")),
                ("otherTelephones", List(new JsonObject { ["type"] = "string" }, "Further telephone numbers that stand beside the first")),
                ("email", Text("邮箱"))), "Whom to ask about the report (联系方式)")),
            ("metadata", Optional(Metadata(), "What the publishing site says of the document (元数据)")),
            ("preamble", Text("The text between the title and section one (前言)")),
            ("overview", Narrative(1)),
            ("cells", Described(CellSchema.Create(),
                "The figures of the cells along their codes; null, or left out: the report states none")),
            ("procurementUnit", Text("The unit of t2.procurement.amount as the report writes it (元, 万元); the format names none")),
            ("problems", Narrative(5)),
            ("otherMatters", Narrative(6)),
            ("headings", List(Heading(), "The section headings in the order of the document")),
            ("additionalRows", List(AdditionalRow(), "Rows and columns of the tables that the format does not have")),
            ("notes", List(Placed("The remark as written"), "Remarks beside figures and tables (备注)")),
            ("unsettled", List(Placed("What the document has there"), "Figures that the document has but that could not be settled")));
        foreach ((string name, JsonNode? value) in body.ToArray())
        {
            body.Remove(name);
            schema[name] = value;
        }

        schema["$defs"] = CellSchema.Definitions();
        return schema;
    }

    private static JsonObject Edition(int table) => Described(
        new JsonObject { ["enum"] = new JsonArray("2019", "2021", null) },
        $"Of table {table}: 2019 ({ReportFormat.Former.Notice}) or 2021 ({ReportFormat.Current.Notice}); null: nothing tells");

    private static JsonObject Metadata() => Closed(
        [],
        ("indexNumber", Text("索引号")),
        ("name", Text("名称")),
        ("publisher", Text("发布机构, 发文单位")),
        ("documentNumber", Text("文号")),
        ("issuedOn", Date("成文日期, 生成日期")),
        ("publishedOn", Date("发布日期, 公开日期")),
        ("subject", Text("主题分类")));

    private static JsonObject Narrative(int section) =>
        Optional(Closed(["heading", "text"], ("heading", Text("The heading as written", false)),
            ("text", Text("One paragraph a line", false))), "Section " + ReportFormat.Current.Sections[section - 1].Heading);

    private static JsonObject Heading() => Closed(
        ["text", "number", "section"],
        ("text", Text("The heading as written", false)),
        ("number", Described(new JsonObject { ["type"] = new JsonArray("integer", "null") }, "The number that its numeral says")),
        ("section", Described(new JsonObject { ["type"] = new JsonArray("integer", "null"), ["minimum"] = 1, ["maximum"] = 6 },
            "The section of the format that its words name, 1 to 6")),
        ("isNested", Described(new JsonObject { ["type"] = "boolean" }, "Whether it stands within another section")));

    private static JsonObject AdditionalRow() => Closed(
        ["place", "label", "columns", "values"],
        ("place", new JsonObject { ["$ref"] = "#/$defs/place" }),
        ("label", Text("The label as written", false)),
        ("columns", List(new JsonObject { ["type"] = "string" }, "The labels of the columns of the values, where they are known")),
        ("values", List(new JsonObject { ["type"] = "string" }, "The values as written")));

    private static JsonObject Placed(string description) =>
        Closed(["place", "text"], ("place", new JsonObject { ["$ref"] = "#/$defs/place" }), ("text", Text(description, false)));

    private static JsonObject Text(string description, bool optional = true) =>
        Described(new JsonObject { ["type"] = optional ? new JsonArray("string", "null") : "string" }, description);

    private static JsonObject Date(string description, bool optional = true)
    {
        JsonObject date = Text(description, optional);
        date["format"] = "date";
        return date;
    }

    private static JsonObject List(JsonObject item, string description) =>
        Described(new JsonObject { ["type"] = "array", ["items"] = item }, description);

    private static JsonObject Optional(JsonObject schema, string description)
    {
        schema["type"] = new JsonArray("object", "null");
        return Described(schema, description);
    }

    private static JsonObject Described(JsonObject schema, string description)
    {
        schema["description"] = description;
        return schema;
    }

    internal static JsonObject Closed(string[] required, params (string Name, JsonObject Schema)[] properties)
    {
        JsonObject schema = new() { ["type"] = "object" };
        if (required.Length > 0) schema["required"] = new JsonArray([.. required.Select(r => JsonValue.Create(r))]);
        schema["properties"] = new JsonObject(properties.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)p.Schema)));
        schema["additionalProperties"] = false;
        return schema;
    }
}
