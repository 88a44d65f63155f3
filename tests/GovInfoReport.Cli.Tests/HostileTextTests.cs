using System.Globalization;
using System.Text;
using System.Text.Json;
using GovInfoReport.Validation;
using NJsonSchema;

namespace GovInfoReport.Cli.Tests;

/// <summary>Texts made to do harm, on every output of the tool.</summary>
public class HostileTextTests
{
    private const string Hostile =
        "</script><script>alert(1)</script>\" onload=x ' "
        + "\e[2J\u202E\u2066\u200B\u0007\uFEFF\uD800x\uDC00 ${x} `rm` | \\ \u2028 𠮷 \U000E0041";

    private static readonly AnnualReport Report = new()
    {
        Title = Hostile,
        Agency = Hostile,
        Year = 2024,
        Preamble = Hostile,
        Overview = new NarrativeSection("一、" + Hostile, Hostile + "\n" + Hostile),
        Notes = [new ReportNote(Place.Of(ReportFormat.Current.Cells[0]), Hostile)],
        AdditionalRows = [new AdditionalRow(Place.OfTable(3), Hostile, [Hostile], [Hostile])],
        Unsettled = [new UnsettledValue(Place.Of(ReportFormat.Current.Cells[1]), Hostile)],
    };

    private static readonly DiagnosticDescriptor Descriptor =
        new("GIR1006", DiagnosticSeverity.Warning, new LocalizedText("t", "标题"), new LocalizedText("value “{0}”", "数据“{0}”"));

    private static CheckedFile File { get; } = MakeFile();

    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("markdown")]
    [InlineData("csv")]
    public void No_report_in_any_format_has_a_character_that_nobody_sees(string format)
    {
        string text = ReportOutputFormat.Write(ReportOutputFormat.Create(format), Report);
        AssertVisible(text);
        Assert.DoesNotContain("<script>", format == "html" ? text : "", StringComparison.Ordinal);
        Assert.Equal(format != "csv", text.Contains(@"\u202E", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_of_any_strings_reads_back_equal_alone_and_as_a_line()
    {
        Assert.Equal(Report, ReportSerializer.FromJson(ReportSerializer.ToJson(Report)));
        string line = ReportOutputFormat.WriteJsonLine(Hostile, new ParseResult(Report, []));
        AssertVisible(line);
        using JsonDocument json = JsonDocument.Parse(line);
        Assert.Equal(Report, ReportSerializer.FromJson(json.RootElement.GetProperty("report").GetRawText()));
    }

    [Fact]
    public void Views_for_people_and_lines_are_visible_throughout()
    {
        using Terminal terminal = new(TextWriter.Null, TextWriter.Null, () => Stream.Null) { IsOutputShown = true, Width = 80 };
        AssertVisible(new ShownFindings(terminal).Format(File));
        AssertVisible(new LineFindings(terminal).Format(File));
        AssertVisible(ReportSummary.Of(Hostile, File.Parsed, new TextStyle(false), 80));
        AssertVisible(ReportOutputFormat.WriteCsvLines(Hostile, Report));
    }

    [Fact]
    public async Task Findings_are_valid_json_and_sarif()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Sarif", "sarif-2.1.0.json"));
        string sarif = Written(terminal => new SarifFindings(terminal));
        AssertVisible(sarif);
        Assert.Empty(schema.Validate(sarif));
        string findings = Written(terminal => new JsonFindings(terminal));
        AssertVisible(findings);
        using JsonDocument json = JsonDocument.Parse(findings);
        JsonElement finding = json.RootElement.GetProperty("files")[0].GetProperty("findings")[0];
        Assert.Contains("\"message\":\"value “</script>", finding.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_findings_is_visible_throughout_and_runs_nothing()
    {
        string page = Written(terminal => new HtmlFindings(terminal, new GovInfoReport.Rendering.HtmlReportPageOptions()));
        AssertVisible(page);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
    }

    private static CheckedFile MakeFile()
    {
        Location location = Location.At(Place.Of(ReportFormat.Current.Cells[1]));
        Diagnostic doubt = new(Descriptor, location, Hostile)
        {
            Suggestions = [new LocalizedText(Hostile, Hostile)],
        };
        ParseResult parsed = new(Report, [doubt]);
        return new CheckedFile(new InputFile(Hostile, Hostile), parsed, ReportValidator.Validate(parsed));
    }

    private static string Written(Func<Terminal, FindingsFormat> create)
    {
        using StringWriter output = new();
        using Terminal terminal = new(output, TextWriter.Null, () => Stream.Null);
        FindingsFormat format = create(terminal);
        format.Write(File, format.Format(File));
        format.End(0);
        return output.ToString();
    }

    // Line feeds, and what the outputs hold of their own.
    private static void AssertVisible(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n') continue;
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            bool isHidden = category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator;
            Assert.False(isHidden, $"U+{rune.Value:X4}");
            Assert.NotEqual(Rune.ReplacementChar, rune);
        }
    }
}
