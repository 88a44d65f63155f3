using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class ReportJsonSchemaTests
{
    private static readonly SchemaChecker Checker = new(JsonDocument.Parse(ReportJsonSchema.Create()).RootElement);

    [Fact]
    public Task The_published_schema_is_what_the_definition_gives() =>
    RepositoryFiles.VerifyGenerated("docs/report.schema.json", ReportJsonSchema.Create());

    [Fact]
    public void Json_of_any_report_conforms() => RichReports.All.Holds(report => Assert.Empty(Faults(ReportSerializer.ToJson(report))));

    [Fact]
    public void The_schema_describes_what_is_written_and_nothing_else()
    {
        JsonNode written = JsonNode.Parse(ReportSerializer.ToJson(SampleReport.Full))!, schema = JsonNode.Parse(ReportJsonSchema.Create())!;
        AssertSameMembers(written, schema, "$");
    }

    [Fact]
    public void Each_cell_is_described_by_its_code_and_labels()
    {
        string schema = ReportJsonSchema.Create();
        Assert.All(ReportFormat.Current.Cells, cell => Assert.Contains($"\"{cell.Code}: ", schema, StringComparison.Ordinal));
        Assert.Contains("t3.other.miscellaneous.total: （六）其他处理 / 3.其他 / 总计 (件)", schema, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$.cells.t3.granted.total", "1.5")]
    [InlineData("$.cells.t3.granted.total", "\"3\"")]
    [InlineData("$.cells.t3.granted.total", "9223372036854775808")]
    [InlineData("$.cells.t3.granted.totel", "3")]
    [InlineData("$.cells.t3", "3")]
    [InlineData("$.cells", "[]")]
    [InlineData("$.format", "\"other\"")]
    [InlineData("$.schemaVersion", "2")]
    [InlineData("$.titel", "\"x\"")]
    [InlineData("$.year", "\"2023\"")]
    [InlineData("$.publicationDate", "\"2023-02-30\"")]
    [InlineData("$.overview", "{\"heading\": null, \"text\": \"\"}")]
    [InlineData("$.notes", "[{\"place\": \"t9\", \"text\": \"\"}]")]
    [InlineData("$.notes", "[{\"place\": \"t2\"}]")]
    [InlineData("$.headings", "null")]
    public void What_the_reader_refuses_does_not_conform(string path, string value)
    {
        JsonNode json = JsonNode.Parse(ReportSerializer.ToJson(SampleReport.Full))!;
        string[] parts = path.Split('.')[1..];
        JsonNode owner = parts[..^1].Aggregate(json, (node, part) => node[part]!);
        owner[parts[^1]] = JsonNode.Parse(value);
        string text = json.ToJsonString();
        Assert.NotEmpty(Faults(text));
        Assert.Throws<JsonException>(() => ReportSerializer.FromJson(text));
    }

    private static IReadOnlyList<string> Faults(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Checker.Check(document.RootElement);
    }

    private static void AssertSameMembers(JsonNode written, JsonNode schema, string path)
    {
        if (written is JsonArray { Count: > 0 } list) AssertSameMembers(list[0]!, schema["items"]!, path + "[]");
        if (written is not JsonObject owner) return;
        JsonObject described = schema["properties"]!.AsObject();
        Assert.True(owner.Select(p => p.Key).SequenceEqual(described.Select(p => p.Key)), path);
        foreach ((string name, JsonNode? value) in owner)
        {
            if (value is not null) AssertSameMembers(value, described[name]!, $"{path}.{name}");
        }
    }
}
