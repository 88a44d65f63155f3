using System.Globalization;
using GovInfoReport.TestSupport;
using GovInfoReport.Validation;

namespace GovInfoReport.Cli.Tests;

/// <summary>The views for people, over reports and findings of every shape.</summary>
public class ShownFindingsTests
{
    private static readonly DiagnosticDescriptor Descriptor =
        new("X1", DiagnosticSeverity.Error, new LocalizedText("title", "标题"), new LocalizedText("message {0}", "信息 {0}"));

    public static TheoryData<int> Widths => [60, 80, 100, 140];

    public static TheoryData<string, string, int> Shapes
    {
        get
        {
            TheoryData<string, string, int> shapes = [];
            foreach (string place in (string[])["", "t2", "t3", "t3.granted", "t3.granted.total", "t2.fees", "t2.fees.amount", "t4.review",
                "t4.review.total", "s5", "title"])
            {
                foreach (string operands in (string[])["", "t3.granted.total", "t3.granted", "t3.granted t3.outcomesTotal",
                    "t3.other.correctionOverdue t3.other.feeOverdue", "t4.review", "t2.fees t2.licensing"])
                {
                    foreach (int width in (int[])[60, 80, 100, 140]) shapes.Add(place, operands, width);
                }
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_finding_of_any_shape_is_shown_within_the_width(string place, string operands, int width)
    {
        Location location = place.Length == 0 ? Location.None
            : Location.At(Place.TryParse(place, out Place parsed) ? parsed : throw new ArgumentException(place, nameof(place)));
        foreach (decimal? figure in (decimal?[])[null, 0, 12, 999_999_999, -79_228_162_514_264.33m, decimal.MaxValue])
        {
            AnnualReport report = new() { Title = "题" + new string('长', 80), Cells = Cells(figure) };
            CellDefinition[] cells = [.. operands.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(CellsAt)];
            Diagnostic finding =
                new(Descriptor, location, "x" + new string('9', 30)) { Operands = [.. cells.Select(c => new Operand(c, figure, default))] };
            string shown = Show(report, finding, width);
            Assert.Contains("X1 message x999", shown, StringComparison.Ordinal);
            if (place.Length > 0) Assert.Contains($"[{place}]", shown, StringComparison.Ordinal);
            AssertFits(shown, width);
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void All_findings_of_generated_reports_are_shown_within_the_width(int width)
    {
        ReportGenerator.ArbitraryWithBlanks.Holds(
            report =>
            {
                ParseResult parsed = new(report, []);
                CheckedFile file = new(new InputFile("a.txt", "a.txt"), parsed, ReportValidator.Validate(parsed));
                string shown = Shown(file, width);
                AssertFits(shown, width);
                AssertAllShown(file.Findings.Select(f => f.GetMessage(CultureInfo.InvariantCulture)), shown);
                AssertFits(ReportSummary.Of("a.txt", parsed, new TextStyle(false), width), width);
            },
            samples: 20);
    }

    [Fact]
    public void The_progress_bar_fits_the_narrowest_terminal_and_leaves_nothing()
    {
        using StringWriter error = new();
        using Terminal terminal = new(TextWriter.Null, error, () => Stream.Null) { IsErrorShown = true };
        ProgressBar bar = new(terminal, () => 1_000_000, patience: 0, pause: 0);
        for (int i = 0; i < 3; i++) bar.Advance();
        bar.Clear();
        string[] states = error.ToString().Split('\r', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["1/1000000", "2/1000000", "3/1000000"],
            states.Take(3).Select(s => s[(s.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
        Assert.All(states, s => Assert.True(DisplayWidth.Of(s) <= 60, s));
        Assert.Equal(states.Take(3).Max(s => s.Length), states[3].Length);
        Assert.True(string.IsNullOrWhiteSpace(states[3]) && states.Length == 4 && error.ToString().EndsWith('\r'));
        Assert.DoesNotContain('\e', error.ToString());
    }

    private static string Show(AnnualReport report, Diagnostic finding, int width) =>
        Shown(new CheckedFile(new InputFile("a.txt", "a.txt"), new ParseResult(report, [finding]),
            ReportValidator.Validate(new AnnualReport())), width);

    private static string Shown(CheckedFile file, int width)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            using StringWriter output = new();
            using Terminal terminal = new(output, TextWriter.Null, () => Stream.Null) { IsOutputShown = true, Width = width };
            return new ShownFindings(terminal).Format(file);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static void AssertFits(string shown, int width) =>
        Assert.All(shown.Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= width, $"{DisplayWidth.Of(line)} > {width}: {line}"));

    private static void AssertAllShown(IEnumerable<string> messages, string shown)
    {
        string text = Dense(shown);
        Assert.All(messages, message => Assert.Contains(Dense(PlainText.OneLine(message)), text, StringComparison.Ordinal));
    }

    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<CellDefinition> CellsAt(string code) =>
        ReportFormat.Current.Cells.Where(c => c.Code == code || c.Row.Code == code);

    private static ReportCells Cells(decimal? figure)
    {
        ReportCellsBuilder cells = new();
        foreach (CellDefinition cell in ReportFormat.Current.Cells)
            cells[cell] = cell.Kind == CellKind.Amount || figure is null ? figure
                : Math.Clamp(decimal.Truncate(figure.Value), long.MinValue, long.MaxValue);
        return cells.ToCells();
    }
}
