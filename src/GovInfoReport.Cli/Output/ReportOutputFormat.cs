using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>The formats of <c>parse</c>, and how reports are written in them when there are several on one output.</summary>
internal static class ReportOutputFormat
{
    /// <summary>Their names.</summary>
    public static string[] Names { get; } = ["json", "csv", "markdown", "html"];

    /// <summary>The serializer of a name.</summary>
    public static IReportSerializer Create(string name) => name switch
    {
        "json" => new JsonReportSerializer(),
        "csv" => new CsvReportSerializer(),
        "markdown" => new MarkdownReportSerializer(),
        "html" => new HtmlReportSerializer(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The command line lets only known names through."),
    };

    /// <summary>A report alone.</summary>
    public static string Write(IReportSerializer serializer, AnnualReport report)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        serializer.Write(report, writer);
        return writer.ToString();
    }

    /// <summary>The lines of one report among several in CSV: <c>file,cell,value</c>.</summary>
    public static string WriteCsvLines(string path, AnnualReport report)
    {
        string file = CsvText.Field(path);
        StringBuilder lines = new();
        foreach (CellDefinition cell in report.ListCells())
        {
            lines.Append(file).Append(',').Append(cell.Code).Append(',')
                .Append(CultureInfo.InvariantCulture, $"{report.Cells[cell]}").Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>
    /// One report among several in JSON Lines: <c>{"file":…,"report":…,"findings":…,"doubts":…}</c>. A line a report needs no memory for
    /// the whole and survives a broken run; what reading found stands beside the report, so that quality needs no second run.
    /// </summary>
    public static string WriteJsonLine(string path, ParseResult result)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteText("file", path);
            writer.WritePropertyName("report");
            CopyCompact(ReportSerializer.ToJsonUtf8(result.Report), writer);
            WriteFindings(writer, result.Diagnostics);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteFindings(Utf8JsonWriter writer, EquatableArray<Diagnostic> findings)
    {
        writer.WriteStartObject("findings");
        writer.WriteNumber("errors", findings.Count(d => d.Severity == DiagnosticSeverity.Error));
        writer.WriteNumber("warnings", findings.Count(d => d.Severity == DiagnosticSeverity.Warning));
        writer.WriteNumber("information", findings.Count(d => d.Severity == DiagnosticSeverity.Info));
        writer.WriteEndObject();
        writer.WriteStartArray("doubts");
        foreach (Diagnostic doubt in findings.Where(IsDoubt))
        {
            writer.WriteStartObject();
            writer.WriteText("id", doubt.Id);
            writer.WriteText("severity", SeverityName.Of(doubt.Severity));
            writer.WriteText("place", doubt.Place.Code);
            writer.WriteText("message", doubt.GetMessage());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // Whatever may explain a null, or speaks against a value: the errors and warnings of the reading, and all that is said of fields.
    private static bool IsDoubt(Diagnostic finding) =>
        finding.Severity >= DiagnosticSeverity.Warning || finding.Place.Kind == PlaceKind.Field;

    // Values go over as they are written: read and written again, half a surrogate pair would be refused.
    private static void CopyCompact(ReadOnlySpan<byte> json, Utf8JsonWriter writer)
    {
        Utf8JsonReader reader = new(json);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject: writer.WriteStartObject(); break;
                case JsonTokenType.EndObject: writer.WriteEndObject(); break;
                case JsonTokenType.StartArray: writer.WriteStartArray(); break;
                case JsonTokenType.EndArray: writer.WriteEndArray(); break;
                case JsonTokenType.PropertyName: writer.WritePropertyName(reader.ValueSpan); break;
                default:
                    writer.WriteRawValue(json[(int)reader.TokenStartIndex..(int)reader.BytesConsumed], skipInputValidation: true);
                    break;
            }
        }
    }
}
