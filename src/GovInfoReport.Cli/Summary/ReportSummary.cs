using System.Globalization;
using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>
/// A report as a person would read it on a terminal: what it is, its three tables, its sections, and the count of diagnostics.
/// </summary>
internal static class ReportSummary
{
    private const int FirstWordsWidth = 76;

    public static string Of(string path, ParseResult result, TextStyle style, int width)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        AnnualReport report = result.Report;
        writer.Write(style.Dim(PlainText.Name(path)) + "\n");
        WriteFacts(writer, report, style, width);
        WriteProse(writer, 1, report.Overview, style, width);
        ReportCellTexts texts = new(report);
        foreach (TableDefinition table in ReportFormat.Current.Tables)
            WriteTable(writer, result, table, new SummaryTable(texts, result.Diagnostics, style, width), style, width);
        WriteProse(writer, 5, report.Problems, style, width);
        WriteProse(writer, 6, report.OtherMatters, style, width);
        writer.Write('\n');
        writer.Write((result.Diagnostics.IsEmpty ? Texts.Get("summary.noDiagnostics")
            : Texts.Format("summary.diagnostics", Counts(result.Diagnostics, style))) + "\n");
        return writer.ToString();
    }

    /// <summary>How many diagnostics there are of each severity; empty where there are none.</summary>
    public static string Counts(EquatableArray<Diagnostic> diagnostics, TextStyle style)
    {
        List<string> counts = [];
        foreach ((DiagnosticSeverity severity, string key) in new[]
            { (DiagnosticSeverity.Error, "errors"), (DiagnosticSeverity.Warning, "warnings"), (DiagnosticSeverity.Info, "infos") })
        {
            int count = diagnostics.Count(d => d.Severity == severity);
            if (count > 0) counts.Add(style.Of(severity, Texts.Format(key, count)));
        }

        return string.Join(Texts.Get("separator"), counts);
    }

    private static void WriteFacts(StringWriter writer, AnnualReport report, TextStyle style, int width)
    {
        writer.Write('\n');
        foreach (string line in TextWrap.Lines(PlainText.OneLine(report.Title ?? Texts.Get("summary.untitled")), width))
            writer.Write(style.Bold(line) + "\n");
        (string Key, string? Value)[] facts =
        [
            ("summary.agency", report.Agency),
            ("summary.year", report.Year?.ToString(CultureInfo.InvariantCulture)),
            ("summary.period", report.Period is { } period
                ? string.Create(CultureInfo.InvariantCulture, $"{period.Start:yyyy-MM-dd} – {period.End:yyyy-MM-dd}") : null),
            ("summary.published", report.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("summary.figures", Texts.Format("summary.figuresValue", report.Cells.StatedCount, report.ListCells().Count())),
        ];
        int nameWidth = facts.Max(f => DisplayWidth.Of(Texts.Get(f.Key))) + 2;
        foreach ((string key, string? value) in facts)
        {
            string name = Texts.Get(key);
            foreach (string line in TextWrap.Lines(PlainText.OneLine(value ?? Texts.Get("summary.notFound")), width - nameWidth - 2))
            {
                writer.Write($"  {DisplayWidth.PadRight(name, nameWidth)}{(value is null ? style.Dim(line) : line)}\n");
                name = "";
            }
        }
    }

    private static void WriteTable(StringWriter writer, ParseResult result, TableDefinition table, SummaryTable layout, TextStyle style,
        int width)
    {
        AnnualReport report = result.Report;
        writer.Write($"\n{style.Bold(ReportFormat.Current.Sections[table.Number - 1].Heading)}  {style.Dim(table.Code)}\n");
        layout.Write(writer, ShownRow.RowsOf(report, table.Number));
        foreach (AdditionalRow row in report.AdditionalRows)
        {
            if (row.Place.Table?.Number == table.Number)
                WriteBeside(writer, Texts.Format("summary.additionalRow", row.Label, string.Join(" | ", row.Values)), width);
        }

        foreach (ReportNote note in report.Notes)
        {
            if (note.Place.Table?.Number == table.Number)
                WriteBeside(writer, Texts.Format("summary.note", note.Place.Code, note.Text), width);
        }

        foreach (UnsettledValue value in report.Unsettled)
        {
            if (value.Place.Table?.Number == table.Number)
                WriteBeside(writer, Texts.Format("summary.unsettled", CellText.Unsettled, value.Place.Code, value.Text), width);
        }
    }

    private static void WriteBeside(StringWriter writer, string text, int width)
    {
        string indent = "  ";
        foreach (string line in TextWrap.Lines(PlainText.OneLine(text), width - 2, width - 4))
        {
            writer.Write($"{indent}{line}\n");
            indent = "    ";
        }
    }

    private static void WriteProse(StringWriter writer, int number, NarrativeSection? section, TextStyle style, int width)
    {
        string heading = PlainText.OneLine(section?.Heading ?? ReportFormat.Current.Sections[number - 1].Heading);
        string length = section is null ? Texts.Get("summary.notFound") : Texts.Format("summary.characters", section.Text.Length);
        writer.Write($"\n{style.Bold(DisplayWidth.Cut(heading, width - 2 - DisplayWidth.Of(length)))}  {style.Dim(length)}\n");
        string words = PlainText.OneLine(section?.Text ?? "").Trim();
        if (words.Length > 0) writer.Write($"  {DisplayWidth.Cut(words, Math.Min(width - 2, FirstWordsWidth))}\n");
    }
}
