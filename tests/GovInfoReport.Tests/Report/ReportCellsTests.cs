using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class ReportCellsTests
{
    private static CellDefinition Cell(string code) => FormatEditions.GetCell(code);

    [Fact]
    public void Empty_states_nothing()
    {
        Assert.Equal(0, ReportCells.Empty.StatedCount);
        Assert.All(ReportFormat.AllCells, c => Assert.Null(ReportCells.Empty[c]));
        Assert.Equal(ReportCells.Empty, new ReportCellsBuilder().ToCells());
        Assert.Equal(ReportCells.Empty.GetHashCode(), new ReportCellsBuilder().ToCells().GetHashCode());
    }

    [Fact]
    public void Zero_is_not_blank()
    {
        ReportCells zero = With("t3.granted.total", 0);
        Assert.Equal(0, zero["t3.granted.total"]);
        Assert.NotEqual(ReportCells.Empty, zero);
        Assert.Equal(1, zero.StatedCount);
    }

    [Fact]
    public void A_figure_that_is_cleared_leaves_no_trace()
    {
        ReportCellsBuilder builder = With("t3.granted.total", 7).ToBuilder();
        builder[Cell("t3.granted.total")] = null;
        Assert.Equal(ReportCells.Empty, builder.ToCells());
    }

    [Fact]
    public void Cells_made_do_not_change_with_their_builder()
    {
        ReportCellsBuilder builder = new();
        builder[Cell("t3.granted.total")] = 1;
        ReportCells first = builder.ToCells();
        builder[Cell("t3.granted.total")] = 2;
        builder[Cell("t2.fees.amount")] = 3;
        Assert.Equal(1, first["t3.granted.total"]);
        Assert.Null(first["t2.fees.amount"]);
        Assert.Equal(2, builder.ToCells()["t3.granted.total"]);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    public void Counts_are_whole_numbers_of_64_bits(string figure)
    {
        ReportCellsBuilder builder = new();
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => builder[Cell("t3.granted.total")] = decimal.Parse(figure, null));
        Assert.Contains("t3.granted.total", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(figure, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extreme_figures_are_kept()
    {
        Assert.Equal(long.MaxValue, With("t4.review.total", long.MaxValue)["t4.review.total"]);
        Assert.Equal(-417, With("t4.review.total", -417)["t4.review.total"]);
        Assert.Equal(4068.208m, With("t2.fees.amount", 4068.208m)["t2.fees.amount"]);
    }

    [Fact]
    public void Builder_and_cells_agree() => ReportGenerator.AnyEditionWithBlanks.Holds(report =>
    {
        ReportCellsBuilder builder = report.Cells.ToBuilder();
        Assert.All(ReportFormat.AllCells, c => Assert.Equal(report.Cells[c], builder[c]));
        Assert.Equal(report.Cells, builder.ToCells());
        Assert.Equal(report.Cells.GetHashCode(), builder.ToCells().GetHashCode());
    });

    [Fact]
    public void Packed_cells_are_the_same_cells() => ReportGenerator.AnyEditionWithBlanks.Holds(report =>
    {
        ReportCells packed = report.Cells.Packed();
        Assert.Equal(report.Cells, packed);
        Assert.Equal(packed, report.Cells);
        Assert.Equal(packed, report.Cells.Packed());
        Assert.Equal(report.Cells.GetHashCode(), packed.GetHashCode());
        Assert.Equal(report.Cells.Counts, packed.Counts);
        Assert.Equal(report.Cells.StatedCount, packed.StatedCount);
        Assert.Equal(report.Cells.WithAmounts(default), packed.WithAmounts(default));
        ReportCellsBuilder builder = packed.ToBuilder();
        builder[Cell("t3.granted.total")] = 70_000;
        Assert.Equal(70_000, builder.ToCells()["t3.granted.total"]);
        Assert.Equal(report.Cells["t3.granted.total"], packed["t3.granted.total"]);
    });

    [Theory]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(65_536)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    public void Packed_cells_keep_any_figure(long figure)
    {
        ReportCells cells = With("t3.granted.total", figure);
        Assert.Equal(figure, cells.Packed()["t3.granted.total"]);
        Assert.Equal(cells, cells.Packed());
    }

    [Fact]
    public void Unknown_codes_are_the_callers_mistake() => Assert.Throws<ArgumentException>(() => ReportCells.Empty["t3.none"]);

    private static ReportCells With(string code, decimal figure)
    {
        ReportCellsBuilder builder = new();
        builder[Cell(code)] = figure;
        return builder.ToCells();
    }
}
