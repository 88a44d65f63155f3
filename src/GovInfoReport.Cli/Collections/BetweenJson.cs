using System.Text.Json;
using GovInfoReport.Collections;

namespace GovInfoReport.Cli;

/// <summary>What was found between reports as JSON: <c>{"results":[…]}</c>, one series or whole a line.</summary>
internal sealed class BetweenJson(Terminal terminal) : BetweenFormat
{
    private bool _follows;

    public override void Write(SeriesResult series) => Add(writer =>
    {
        writer.WriteText("agency", series.Series.Agency);
        writer.WriteStartArray("years");
        foreach (YearOfReports year in series.Series.Years)
        {
            writer.WriteStartObject();
            writer.WriteNumber("year", year.Year);
            writer.WriteIfStated("file", year.Current.Source);
            WriteNames(writer, "otherCopies", year.Others.Select(o => o.Source ?? ""));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteOutcome(writer, series.Verdict, series.ComparedCount, series.Relations, series.Diagnostics);
    });

    public override void Write(AggregateResult aggregate, string path) => Add(writer =>
    {
        writer.WriteText("parent", aggregate.Parent.Agency);
        writer.WriteNumber("year", aggregate.Parent.Year);
        writer.WriteText("file", path);
        WriteCompleteness(writer, aggregate.Completeness);
        writer.WriteStartObject("residual");
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            if (aggregate.Residual[cell] is { } value && value != 0) writer.WriteNumber(cell.Code, value);
        }

        writer.WriteEndObject();
        WriteOutcome(writer, aggregate.Verdict, aggregate.ComparedCount, aggregate.Relations, aggregate.Diagnostics);
    });

    public override void Write(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count > 0) Add(writer => WriteFindings(writer, findings));
    }

    public override void Write(IReadOnlyList<SuppressedDiagnostic> suppressed)
    {
        if (suppressed.Count > 0) Add(writer =>
        {
            writer.WriteStartArray("suppressed");
            foreach (SuppressedDiagnostic accepted in suppressed) WriteFinding(writer, accepted.Diagnostic, accepted.Suppression);
            writer.WriteEndArray();
        });
    }

    public override void End(int status) => terminal.Output.Write(_follows ? "\n]}\n" : "{\"results\":[]}\n");

    private void Add(Action<Utf8JsonWriter> write)
    {
        terminal.Output.Write(_follows ? ",\n" : "{\"results\":[\n");
        terminal.Output.Write(JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }));
        _follows = true;
    }

    private static void WriteCompleteness(Utf8JsonWriter writer, Completeness complete)
    {
        writer.WriteStartObject("completeness");
        writer.WriteBoolean("isComplete", complete.IsComplete);
        foreach ((string name, EquatableArray<string> list) in ((string, EquatableArray<string>)[])
        [
            ("expected", complete.Expected), ("received", complete.Received), ("missing", complete.Missing),
                ("unreadable", complete.Unreadable),
            ("withoutTables", complete.WithoutTables), ("ofAnotherYear", complete.OfAnotherYear), ("doubled", complete.Doubled),
            ("renamed", complete.Renamed), ("unexpected", complete.Unexpected), ("late", complete.Late),
        ])
        {
            WriteNames(writer, name, list);
        }

        writer.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter writer, string name, IEnumerable<string> names)
    {
        writer.WriteStartArray(name);
        foreach (string text in names) writer.WriteTextValue(text);
        writer.WriteEndArray();
    }

    private static void WriteOutcome(
        Utf8JsonWriter writer, RelationVerdict verdict, int compared, IReadOnlyList<RelationResult> relations,
            IReadOnlyList<Diagnostic> findings)
    {
        writer.WriteText("verdict", NameOf(verdict));
        writer.WriteNumber("compared", compared);
        writer.WriteNumber("notAssessable", relations.Count - compared);
        WriteFindings(writer, findings);
        writer.WriteStartArray("relations");
        foreach (RelationResult relation in relations)
        {
            writer.WriteStartObject();
            writer.WriteText("rule", relation.RuleId);
            writer.WriteText("cell", relation.Cell.Code);
            writer.WriteText("verdict", NameOf(relation.Verdict));
            // Of lists of members, whose count it is.
            if (relation.RuleId == CollectionDiagnostics.ListedCountDiffers.Id && relation.Operands is [{ } operand, ..])
                writer.WriteIfStated("agency", operand.Report?.Agency);
            if (relation.Operands.Max(o => o.Report?.Year) is { } year) writer.WriteNumber("year", year);
            if (relation.Reason is { } reason) writer.WriteText("reason", JsonNamingPolicy.CamelCase.ConvertName(reason.ToString()));
            writer.WriteIfStated("expected", relation.Expected);
            writer.WriteIfStated("actual", relation.Actual);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter writer, IReadOnlyList<Diagnostic> findings)
    {
        writer.WriteStartArray("findings");
        foreach (Diagnostic finding in findings) WriteFinding(writer, finding);
        writer.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Diagnostic finding, Suppression? suppression = null)
    {
        writer.WriteStartObject();
        writer.WriteText("id", finding.Id);
        writer.WriteText("severity", SeverityName.Of(finding.Severity));
        writer.WriteText("message", finding.GetMessage());
        writer.WriteIfStated("file", finding.Location.Document);
        writer.WriteIfStated("place", finding.Place.Code);
        writer.WriteIfStated("page", finding.Location.Position.Page);
        writer.WriteIfStated("line", finding.Location.Position.Line);
        writer.WriteIfStated("expected", finding.Expected);
        writer.WriteIfStated("actual", finding.Actual);
        writer.WriteStartArray("operands");
        foreach (Operand operand in finding.Operands)
        {
            writer.WriteStartObject();
            FindingJson.WriteFigure(writer, operand);
            writer.WriteIfStated("agency", operand.Report?.Agency);
            writer.WriteIfStated("year", operand.Report?.Year ?? 0);
            writer.WriteIfStated("file", operand.Document);
            writer.WriteIfStated("page", operand.Position.Page);
            writer.WriteIfStated("line", operand.Position.Line);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteNames(writer, "suggestions", finding.Suggestions.Select(s => s.ToString()));
        writer.WriteText("fingerprint", DiagnosticFingerprint.Of(finding));
        writer.WriteIfStated("reason", suppression?.Reason);
        writer.WriteEndObject();
    }
}
