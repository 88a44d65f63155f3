using System.Globalization;
using GovInfoReport.Parsing;
using GovInfoReport.Rendering;
using GovInfoReport.Validation;

namespace GovInfoReport.Fuzz;

/// <summary>What holds for every report, whatever it was read from.</summary>
internal static class ReportChecks
{
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("en")];
    private static readonly IReportSerializer[] Serializers =
        [new JsonReportSerializer(), new CsvReportSerializer(), new HtmlReportSerializer(), new MarkdownReportSerializer()];

    /// <summary>Checks what was read from a document.</summary>
    /// <param name="parsed">What was read.</param>
    /// <param name="writes">Whether all writers write it too, which takes twice as long as the rest.</param>
    public static void Check(ParseResult parsed, bool writes)
    {
        foreach (Diagnostic diagnostic in parsed.Diagnostics) Check(diagnostic);
        ReadsBack(parsed.Report);
        ValidationResult result = ReportValidator.Validate(parsed);
        Check(result);
        if (writes) IsWritten(parsed.Report, [.. parsed.Diagnostics, .. result.Diagnostics]);
    }

    /// <summary>Checks a report without a document.</summary>
    public static void Check(AnnualReport report, bool writes, ReportValidatorOptions? options = null)
    {
        ReadsBack(report);
        ValidationResult result = ReportValidator.Validate(report, options);
        Check(result);
        if (writes) IsWritten(report, result.Diagnostics);
    }

    private static void Check(Diagnostic diagnostic)
    {
        foreach (CultureInfo culture in Cultures)
        {
            Holds(!string.IsNullOrWhiteSpace(diagnostic.GetMessage(culture)), $"A diagnostic says nothing: {diagnostic.Id}");
            _ = diagnostic.ToString(culture);
            foreach (LocalizedText suggestion in diagnostic.Suggestions) _ = suggestion.ToString(culture);
        }

        SourcePosition position = diagnostic.Location.Position;
        Holds(position is { Start: >= 0, Length: >= 0, Line: >= 0, Column: >= 0 }, $"A position is negative: {position}");
        Place place = diagnostic.Place;
        Holds(Place.TryParse(place.Code, out Place found) && found == place, $"A place is not found by its code: {place.Code}");
    }

    private static void Check(ValidationResult result)
    {
        foreach (RuleRun run in result.Rules)
        {
            if (run.Exception is { } exception) throw new InvalidOperationException($"{run.Descriptor.Id} crashed.", exception);
            foreach (CultureInfo culture in Cultures)
            {
                _ = run.Reason?.ToString(culture);
                foreach (NotAssessedPart part in run.NotAssessed) _ = part.Reason.ToString(culture);
            }
        }

        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            Check(diagnostic);
            Holds(DiagnosticFingerprint.Of(diagnostic).Length == 32, $"A fingerprint is not 32 digits");
        }
    }

    private static void ReadsBack(AnnualReport report)
    {
        byte[] json = ReportSerializer.ToJsonUtf8(report);
        AnnualReport back = ReportSerializer.FromJson(json);
        Holds(back.Equals(report), $"A report read back from its JSON is another one");
        Holds(ReportSerializer.ToJsonUtf8(back).AsSpan().SequenceEqual(json), $"The JSON of a report read back is another one");
    }

    private static void IsWritten(AnnualReport report, EquatableArray<Diagnostic> diagnostics)
    {
        foreach (IReportSerializer serializer in Serializers)
        {
            using StringWriter writer = new();
            serializer.Write(report, writer);
            string text = writer.ToString();
            if (serializer.Format == "html") HasNoScript(text);
            if (serializer.Format is "html" or "markdown") StaysUnsettled(report, text);
        }

        foreach (CultureInfo culture in Cultures)
        {
            using StringWriter writer = new();
            using (HtmlReportPage page = new(writer, culture)) page.Add(report, diagnostics, "<script>.html");
            HasNoScript(writer.ToString());
        }
    }

    // A figure that could not be settled is none either for whoever reads what we wrote.
    private static void StaysUnsettled(AnnualReport report, string text)
    {
        IEnumerable<CellDefinition> cells = report.Unsettled.Select(u => u.Place.Cell).OfType<CellDefinition>();
        List<CellDefinition> blank = [.. cells.Where(c => report.Cells[c] is null)];
        if (blank.Count == 0) return;
        ReportCells again = ReportParser.Parse(text).Report.Cells;
        foreach (CellDefinition cell in blank)
            Holds(again[cell] is null, $"An unsettled figure is a settled one when read again: {cell.Code}");
    }

    private static void HasNoScript(string page) =>
        Holds(!page.Contains("<script", StringComparison.OrdinalIgnoreCase), $"A page has a script that a document brought");

    /// <summary>Throws where something does not hold.</summary>
    /// <param name="condition">Whether it holds.</param>
    /// <param name="otherwise">What does not, and after a colon the particulars.</param>
    private static void Holds(bool condition, FormattableString otherwise)
    {
        if (!condition) throw new CheckFailedException(FormattableString.Invariant(otherwise));
    }
}
