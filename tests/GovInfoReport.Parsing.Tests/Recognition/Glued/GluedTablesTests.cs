using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Reports in text that lost all separators: what has one reading is read, the rest is blank and said.</summary>
public class GluedTablesTests
{
    private const string Rows = "三、收到和处理政府信息公开申请情况申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他"
        + "一、本年新收政府信息公开申请数量120000012二、上年结转政府信息公开申请数量0000000三、本年度办理结果（一）予以公开100000010"
        + "（二）部分公开（区分处理的，只计这一情形，不计其他情形）1000001（三）不予公开1.属于国家秘密00000002.其他法律行政法规禁止公开0000000"
        + "3.危及“三安全一稳定”1000001四、政府信息公开行政复议、行政诉讼情况";

    private static readonly Gen<AnnualReport> Usual = ReportGenerator.Reports(ReportGeneratorOptions.Default with { LargeFigures = false });

    private static readonly WithoutSeparators Layout = new();

    [Fact]
    public void Most_cells_are_exact_and_none_is_wrong()
    {
        int exact = 0, all = 0;
        Usual.Holds(report =>
        {
            CellComparison cells = Compare(report, LayoutOptions.Default);
            Assert.True(cells.IsHonest, cells.ToString());
            exact += cells.Exact;
            all += ReportFormat.Current.Cells.Length;
        });
        Assert.True(exact >= 0.88 * all, $"{exact} of {all} cells are exact.");
    }

    [Fact]
    public void That_figures_were_told_by_sums_is_said_once_a_table()
    {
        AnnualReport report = Usual.Sample(1);
        ParseResult read = ReportParser.Parse(Layout.Write(report, LayoutOptions.Default));
        Assert.Equal(["t2", "t3", "t4"], read.Diagnostics.Where(d => d.Id == "GIR1041").Select(d => d.Place.Code).Order());
    }

    [Fact]
    public void Sections_and_period_are_found_within_the_line()
    {
        Usual.Holds(report =>
        {
            AnnualReport read = ReportParser.Parse(Layout.Write(report, LayoutOptions.Default)).Report;
            Assert.Equal(report.Period, read.Period);
            // Of two words it cannot be said where among others they are a heading.
            Assert.Equal(report.Headings.Where(h => h.Text != "一、概述"), read.Headings);
            Assert.Equal(Flat(report.OtherMatters), Flat(read.OtherMatters));
        }, samples: 30);
    }

    [Fact]
    public void A_wrong_figure_of_the_report_makes_no_reading_wrong()
    {
        Gen.Select(Usual, Gen.Int[0, int.MaxValue - 1]).Holds((report, seed) =>
        {
            report = WithWrongFigures(report, new Random(seed));
            CellComparison cells = Compare(report, LayoutOptions.Default);
            Assert.True(cells.IsHonest, cells.ToString());
        }, samples: 200);
    }

    [Fact]
    public void Figures_that_do_not_add_up_and_blank_cells_that_vanish_make_no_reading_wrong()
    {
        Gen<AnnualReport> reports =
            Gen.OneOf(ReportGenerator.Arbitrary, ReportGenerator.ArbitraryWithBlanks, ReportGenerator.ConsistentWithBlanks);
        Gen.Select(reports, LayoutGenerator.Options).Holds((report, options) =>
        {
            CellComparison cells = Compare(report, options);
            Assert.True(cells.IsHonest, $"{options}\n{cells}");
        }, samples: 150);
    }

    [Fact]
    public void Damage_makes_no_reading_wrong()
    {
        // Of shifted figures each row still has as many as it has columns.
        Gen<DamageKind> kinds = Gen.OneOf([.. Enum.GetValues<DamageKind>().Except([DamageKind.ShiftedFigures]).Select(Gen.Const)]);
        Gen.Select(Usual, kinds, Gen.Int[0, int.MaxValue - 1]).Holds((report, kind, seed) =>
        {
            if (DamageInjector.Damage(report, Layout, LayoutOptions.Default, kind, new Random(seed)) is not { } document) return;
            // Two figures of three digits are three figures of one to any reader.
            if (kind == DamageKind.DroppedFigure && document.Places.All(p => p.Table?.Number == 2)) return;
            ParseResult read = ReportParser.Parse(document.Text);
            CellComparison cells = CellComparison.Compare(report, read);
            // Of what begins within a table it is said that it is no report.
            if (!read.IsReport) Assert.True(cells.Wrong.IsEmpty);
            else Assert.True(cells.IsHonest, $"{document.Description}\n{cells}");
        }, samples: 200);
    }

    [Fact]
    public void The_mark_of_the_next_label_is_no_figure()
    {
        AnnualReport report = ReportParser.Parse(Rows).Report;
        Assert.Equal(0, report["t3.denied.stateSecrets.total"]);
        Assert.Equal(0, report["t3.denied.otherLaws.total"]);
        Assert.Equal(1, report["t3.denied.threeSecuritiesOneStability.total"]);
    }

    [Fact]
    public void A_row_that_no_column_confirms_is_said()
    {
        ParseResult read = ReportParser.Parse(Rows);
        Assert.Null(read.Report["t3.granted.total"]);
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t3.granted" && d.Severity == DiagnosticSeverity.Error);
    }

    private static CellComparison Compare(AnnualReport report, LayoutOptions options) =>
        CellComparison.Compare(report, ReportParser.Parse(Layout.Write(report, options)));

    private static string? Flat(NarrativeSection? section) => section?.Text.Replace("\n", "", StringComparison.Ordinal);

    private static AnnualReport WithWrongFigures(AnnualReport report, Random random)
    {
        ReportCellsBuilder cells = report.Cells.ToBuilder();
        for (int count = random.Next(1, 4); count > 0; count--)
        {
            CellDefinition cell = ReportFormat.Current.Cells[random.Next(ReportFormat.Current.Cells.Length)];
            if (cell.Kind == CellKind.Amount) continue;
            decimal figure = cells[cell] ?? 0;
            cells[cell] = random.Next(3) switch { 0 => figure + 1, 1 => Math.Max(0, figure - 1), _ => random.Next(200) };
        }

        return report with { Cells = cells.ToCells() };
    }
}
