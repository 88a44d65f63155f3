using System.Text.Json;

namespace GovInfoReport.Cli;

/// <summary>Findings as JSON: <c>{"files":[…]}</c>, one file a line.</summary>
internal sealed class JsonFindings(Terminal terminal) : FindingsFormat
{
    private bool _follows;

    public override string Format(CheckedFile file) => JsonText.Of(writer => WriteFile(writer, file));

    public override void Write(CheckedFile file, string text)
    {
        terminal.Output.Write(_follows ? ",\n" : "{\"files\":[\n");
        terminal.Output.Write(text);
        _follows = true;
    }

    public override void End(int status) => terminal.Output.Write(_follows ? "\n]}\n" : "{\"files\":[]}\n");

    private static void WriteFile(Utf8JsonWriter writer, CheckedFile file)
    {
        AnnualReport report = file.Parsed.Report;
        writer.WriteStartObject();
        writer.WriteText("file", file.File.Path);
        writer.WriteIfStated("title", report.Title);
        writer.WriteIfStated("agency", report.Agency);
        writer.WriteIfStated("year", report.Year ?? 0);
        FindingJson.WriteMembers(writer, file.Verdict, file.Findings, file.Suppressed, file.Checks?.Rules ?? []);
        writer.WriteEndObject();
    }
}
