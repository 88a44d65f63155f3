using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Writes random reports with a table in each shape that authorities give it, in every kind of file: heads and labels tell every cell.
/// </summary>
public class TableShapeTests
{
    private static readonly Gen<AnnualReport> Reports = Gen.OneOf(ReportGenerator.Consistent, ReportGenerator.ArbitraryWithBlanks);

    public static TheoryData<string> Shapes => [.. TableShape.All.Select(s => s.Name)];

    // Text does not show which blank cells are a column; a head over several columns does not show whose they are.
    private static readonly string[] OpenInText = ["blank columns", "outcomes down", "one head for all rows", "one row"];

    public static TheoryData<string> ShapesThatTextShows => [.. TableShape.All.Select(s => s.Name).Except(["blank columns"])];

    public static TheoryData<string> ShapesOfText => [.. TableShape.All.Select(s => s.Name).Except(OpenInText)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void All_cells_of_a_grid_are_exact(string name)
    {
        Gen.Select(Reports, LayoutGenerator.Options, Gen.Int[0, 2]).Holds((report, options, kind) =>
        {
            ReportDraft draft = Shape(name).Of(report, options);
            ParseResult read = kind switch
            {
                0 => ReportParser.Parse(new PlainPage().Write(report, draft)),
                1 => ReportParser.Parse(new MarkdownTables().Render(draft, options).Text),
                _ => ReportParser.Parse(WordDocument.Write(draft)),
            };
            AssertExact(report, read, Shape(name), $"kind {kind}", maySay: kind == 1);
        }, samples: 60);
    }

    [Theory]
    [MemberData(nameof(ShapesThatTextShows))]
    public void No_figure_of_text_is_wrong(string name)
    {
        Gen.Select(Reports, LayoutGenerator.Options, LayoutGenerator.Layouts).Holds((report, options, layout) =>
        {
            // A bare number of a page among the cells of a row is another matter.
            if (options.PageNumbers == PageNumberStyle.Bare) options = options with { PageNumbers = PageNumberStyle.Hyphens };
            string text = layout.Render(Shape(name).Of(report, options), options).Text;
            ParseResult read = ReportParser.Parse(text);
            foreach (CellDefinition cell in ReportFormat.Current.GetTable(Shape(name).Table).Cells)
            {
                decimal? found = read.Report.Cells[cell];
                Assert.True(found is null || found == report.Cells[cell], $"{cell.Code}: {found} ({layout.Name})\n{text}");
            }
        }, samples: 150);
    }

    [Theory]
    [MemberData(nameof(ShapesOfText))]
    public void Rows_of_text_with_all_their_figures_are_exact(string name)
    {
        LayoutOptions options = LayoutOptions.Default with { Remains = SpanRemains.None };
        Gen.Select(Reports, Gen.OneOf<ReportLayout>(new TabRows(), new LeadingBarRows())).Holds((report, layout) =>
        {
            ParseResult read = ReportParser.Parse(layout.Render(Shape(name).Of(report, options), options).Text);
            AssertExact(report, read, Shape(name), layout.Name);
        }, samples: 40);
    }

    // In a Markdown table a wrapped head is one word with its break; what is left of doubt then is said.
    private static void AssertExact(AnnualReport report, ParseResult read, TableShape shape, string kind, bool maySay = false)
    {
        foreach (CellDefinition cell in ReportFormat.Current.GetTable(shape.Table).Cells)
        {
            decimal? found = read.Report.Cells[cell];
            bool isSaid = maySay && found is null && read.Diagnostics.Any(d => d.Place.Table?.Number == shape.Table);
            Assert.True(isSaid || report.Cells[cell] == found, $"{cell.Code} ({kind}): {found}, is {report.Cells[cell]}");
        }
    }

    private static TableShape Shape(string name) => TableShape.All.Single(s => s.Name == name);
}
