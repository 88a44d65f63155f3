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
    private static readonly string[] OpenInText =
    [
        "blank columns", "outcomes down", "one head for all rows", "one row",
        "applicants down", "applicants down in bands", "columns in two parts", "a part for each applicant",
    ];

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
            AssertExact(report, read, TableOf(name), $"kind {kind}", maySay: kind == 1);
        }, samples: 60);
    }

    // Several tables that make up table 3: those of some columns, of one kind of applicants, or of some rows.
    [Theory]
    [InlineData("columns")]
    [InlineData("applicants")]
    [InlineData("captions")]
    [InlineData("rows")]
    public void All_cells_of_several_tables_are_exact(string name)
    {
        Gen.Select(Reports, LayoutGenerator.Options, Gen.Bool, Gen.Int[1, 6]).Holds((report, options, isPage, first) =>
        {
            ReportDraft official = ReportDraft.Of(report, options);
            GridTable table = official.Sections.First(s => s.Table?.Table.Number == 3).Table!;
            ReportDraft draft = name switch
            {
                "columns" => RequestParts.Apart(official, RequestParts.ByColumns(table, first, 7 - first), _ => "续表"),
                "applicants" => RequestParts.Apart(official, RequestParts.ByApplicants(table), _ => "件"),
                "captions" => RequestParts.Apart(official,
                    [.. RequestParts.ByApplicants(table).Select(RequestParts.WithoutTitle)], c => RequestParts.HeadOf(table, c)),
                _ => RequestParts.Apart(official, RequestParts.ByRows(table, first + 1, 10, 14 - first), _ => "续表"),
            };
            ParseResult read = isPage
                ? ReportParser.Parse(new PlainPage().Write(report, draft))
                : ReportParser.Parse(WordDocument.Write(draft));
            AssertExact(report, read, ReportFormat.Current.GetTable(3), isPage ? "page" : "Word");
        }, samples: 40);
    }

    [Theory]
    [InlineData("applicants down")]
    [InlineData("applicants down in bands")]
    [InlineData("columns in two parts")]
    [InlineData("a part for each applicant")]
    public void No_figure_is_wrong_where_a_head_or_a_label_is_blank(string name)
    {
        Gen.Select(Reports, LayoutGenerator.Options, Gen.Int[0, 1000]).Holds((report, options, chosen) =>
        {
            ReportDraft draft = Shape(name).Of(report, options);
            GridTable table = draft.Sections.First(s => s.Table?.Table.Number == 3).Table!;
            (int Row, GridCell Cell)[] words = [.. table.Rows.SelectMany((row, i) =>
                row.Where(c => c.Kind != GridCellKind.Figure && c.Text.Length > 0).Select(c => (i, c)))];
            (int row, GridCell lost) = words[chosen % words.Length];
            GridTable damaged = table.WithRow(row, table.Rows[row].Select(c => c == lost ? c with { Text = "" } : c));
            ParseResult read = ReportParser.Parse(new PlainPage().Write(report, draft.WithTable(damaged)));
            foreach (CellDefinition cell in TableOf(name).Cells)
            {
                decimal? found = read.Report.Cells[cell];
                bool isRight = found is null || found == report.Cells[cell];
                Assert.True(isRight, $"{cell.Code}: {found}, is {report.Cells[cell]}, without {lost.Text}");
            }
        }, samples: 60);
    }

    [Fact]
    public void A_part_of_another_year_is_not_read()
    {
        Gen.Select(Reports, LayoutGenerator.Options).Holds((report, options) =>
        {
            ReportDraft draft = ReportDraft.Of(report, options);
            GridTable[] parts = RequestParts.ByApplicants(draft.Sections.First(s => s.Table?.Table.Number == 3).Table!);
            parts = [.. parts.Select(p => p with { Rows = p.Rows.Insert(1, [new("上年", GridCellKind.Head, 0, 2)]) })];
            ParseResult read = ReportParser.Parse(new PlainPage().Write(report, draft.WithTable(RequestParts.Below(parts))));
            Assert.All(ReportFormat.Current.GetTable(3).Cells, cell => Assert.Null(read.Report.Cells[cell]));
            Assert.Contains(read.Diagnostics, d => d.Place.Table?.Number == 3);
        }, samples: 20);
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
            AssertExact(report, read, TableOf(name), layout.Name);
        }, samples: 40);
    }

    // In a Markdown table a wrapped head is one word with its break; what is left of doubt then is said.
    private static void AssertExact(AnnualReport report, ParseResult read, TableDefinition table, string kind, bool maySay = false)
    {
        foreach (CellDefinition cell in table.Cells)
        {
            decimal? found = read.Report.Cells[cell];
            bool isSaid = maySay && found is null && read.Diagnostics.Any(d => d.Place.Table?.Number == table.Number);
            Assert.True(isSaid || report.Cells[cell] == found, $"{cell.Code} ({kind}): {found}, is {report.Cells[cell]}");
        }
    }

    private static TableDefinition TableOf(string name) => ReportFormat.Current.GetTable(Shape(name).Table);

    private static TableShape Shape(string name) => TableShape.All.Single(s => s.Name == name);
}
