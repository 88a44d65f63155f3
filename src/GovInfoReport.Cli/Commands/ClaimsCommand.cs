using System.Text;
using System.Text.Json;
using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>The command <c>claims</c>: lists what the prose of reports claims, and what their tables say of it.</summary>
internal sealed class ClaimsCommand(Terminal terminal)
{
    // Growth is compared with the report for the year before, where it stands before this one in the call.
    private readonly Dictionary<(string Agency, int Year), AnnualReport> _years = [];

    /// <param name="call">The files, <c>--format</c> and <c>--jobs</c>.</param>
    /// <returns>The exit status: that of reading, as a claim is no error.</returns>
    public int Run(CommandCall call)
    {
        bool asJson = call[OptionNames.Format] == "json";
        FileReader reader = new(FileReader.AllKinds, terminal.OpenInput);
        return new Batch(terminal, new InputFiles(call.Files, openInput: terminal.OpenInput), call.Jobs).Run(
            reader.Read,
            (file, parsed) => (File: file, Parsed: parsed),
            (file, parsed) => (File: file, Parsed: parsed),
            read =>
            {
                Diagnostic[] ofReading = terminal.WriteReading(read.File.Path, read.Parsed.Diagnostics);
                if (FileReader.IsUnread(read.Parsed)) return ExitStatus.OfUnread(read.Parsed, call.FailOn);
                ReportClaim[] claims = [.. ClaimExtractor.Extract(read.Parsed.Report, PreviousOf(read.Parsed.Report))];
                terminal.Output.Write(asJson ? JsonLine(read.File.Path, claims)
                    : terminal.IsOutputShown ? Shown(read.File.Path, claims) : Lines(read.File.Path, claims));
                return call.StatusOf(ofReading);
            });
    }

    // Only the figures are kept: memory stays small over any number of files.
    private AnnualReport? PreviousOf(AnnualReport report)
    {
        if (report.Agency is not { } agency || report.Year is not { } year) return null;
        _years[(agency, year)] = new AnnualReport { Cells = report.Cells, AdditionalRows = report.AdditionalRows };
        return _years.GetValueOrDefault((agency, year - 1));
    }

    private static string Lines(string path, ReportClaim[] claims)
    {
        StringBuilder lines = new();
        string start = PlainText.Name(path) + ": ";
        if (claims.Length == 0) lines.Append(start).Append(Texts.Get("claims.none")).Append('\n');
        foreach (ReportClaim claim in claims)
        {
            string readings = string.Join("; ", claim.Readings.Select(ClaimTexts.OfReading));
            lines.Append(start).Append(What(claim)).Append(readings.Length > 0 ? $" [{readings}]" : "")
                .Append(": ").Append(PlainText.OneLine(claim.Sentence)).Append('\n');
        }

        return lines.ToString();
    }

    private static string What(ReportClaim claim) =>
        $"{Texts.Get("claim." + claim.Verdict)}: {PlainText.OneLine(claim.Figure)} {ClaimTexts.OfMeasure(claim.Measure)}";

    // For people: grouped by file, what the tables say below each claim.
    private string Shown(string path, ReportClaim[] claims)
    {
        StringBuilder lines = new();
        lines.Append(terminal.OutputStyle.Bold(PlainText.Name(path))).Append('\n');
        if (claims.Length == 0) Append(lines, Texts.Get("claims.none"), "  ", "    ");
        foreach (ReportClaim claim in claims)
        {
            Append(lines, $"{What(claim)}: {PlainText.OneLine(claim.Sentence)}", "  ", "    ");
            foreach (ClaimReading reading in claim.Readings) Append(lines, ClaimTexts.OfReading(reading), "      ", "        ");
        }

        return lines.Append('\n').ToString();
    }

    private void Append(StringBuilder lines, string text, string indent, string restIndent)
    {
        foreach (string line in TextWrap.Indented(text, indent, restIndent, terminal.Width)) lines.Append(line).Append('\n');
    }

    private static string JsonLine(string path, ReportClaim[] claims) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteText("file", path);
        writer.WriteStartArray("claims");
        foreach (ReportClaim claim in claims) WriteClaim(writer, claim);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }) + "\n";

    private static void WriteClaim(Utf8JsonWriter writer, ReportClaim claim)
    {
        writer.WriteStartObject();
        writer.WriteText("sentence", claim.Sentence);
        writer.WriteText("figure", claim.Figure);
        writer.WriteText("measure", claim.Measure);
        WriteNumber(writer, "value", claim.Value);
        writer.WriteText("unit", claim.Unit);
        writer.WriteBoolean("approximate", claim.IsApproximate);
        writer.WriteText("scope", JsonNamingPolicy.CamelCase.ConvertName(claim.Scope.ToString()));
        WriteSpan(writer, "sentenceSpan", claim.SentenceSpan);
        WriteSpan(writer, "figureSpan", claim.FigureSpan);
        writer.WriteText("verdict", JsonNamingPolicy.CamelCase.ConvertName(claim.Verdict.ToString()));
        writer.WriteStartArray("readings");
        foreach (ClaimReading reading in claim.Readings)
        {
            writer.WriteStartObject();
            writer.WriteText("expression", reading.Expression);
            WriteNumber(writer, "value", reading.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter writer, string name, ClaimSpan span)
    {
        writer.WriteStartObject(name);
        writer.WriteText("place", span.Place.Code);
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("length", span.Length);
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }
}
