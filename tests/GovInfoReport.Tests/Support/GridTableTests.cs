using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class GridTableTests
{
    [Fact]
    public void Cells_cover_every_place_of_a_drawn_table_once() =>
    Gen.Select(ReportGenerator.Consistent, LayoutGenerator.Options).Holds((report, options) =>
        Assert.All(Tables(report, options), table =>
        {
            bool[][] above = table.CoveredFromAbove();
            Assert.All(table.Rows, (row, i) =>
            {
                IEnumerable<int> taken = row.SelectMany(c => Enumerable.Range(c.Column, c.ColumnSpan))
                    .Concat(Enumerable.Range(0, table.Columns).Where(column => above[i][column]));
                Assert.Equal(Enumerable.Range(0, table.Columns), taken.Order());
                Assert.Equal(table.Columns, table.TakenColumns(i));
                Assert.True(row.All(c => i + c.RowSpan <= table.Rows.Length));
            });
        }), samples: 20);

    [Fact]
    public void Groups_span_the_rows_of_their_definition()
    {
        GridTable requests = Tables(new AnnualReport(), LayoutOptions.Default).Single(t => t.Table.Number == 3);
        Assert.Equal(22, requests.Rows.SelectMany(r => r).Single(c => c.Text == "三、本年度办理结果").RowSpan);
        Assert.All(requests.Table.Groups,
            group => Assert.Equal(group.Rows.Length, requests.Rows.SelectMany(r => r).Single(c => c.Text == group.Label).RowSpan));
        Assert.Equal((28, 10), (requests.Rows.Length, requests.Columns));
    }

    [Fact]
    public void Figures_are_written_as_the_options_ask()
    {
        AnnualReport report = new() { ProactiveDisclosure = new() { Regulations = new() { Issued = 1234 }, Fees = 4068.2m } };
        LayoutOptions plain = LayoutOptions.Default;
        Assert.Equal("1234", First(report, plain));
        Assert.Equal("1,234", First(report, plain with { Thousands = true }));
        Assert.Equal("１２３４", First(report, plain with { WideDigits = true }));
        Assert.Equal("1234件", First(report, plain with { Units = true }));
        Assert.Equal("1234（其中修订617件）", First(report, plain with { Notes = true }));
        Assert.Equal(" 1234", First(report, plain with { PaddedFigures = true }));
        Assert.Equal("无", First(new AnnualReport(), plain with { BlankMark = "无" }));
        Assert.Equal("4,068.2万元",
            Figures(report, plain with { Thousands = true, Units = true }).Single(c => c.Cell!.Kind == CellKind.Amount).Text);
    }

    private static string First(AnnualReport report, LayoutOptions options) => Figures(report, options).First().Text;

    private static IEnumerable<GridCell> Figures(AnnualReport report, LayoutOptions options) =>
        Tables(report, options).SelectMany(t => t.Rows).SelectMany(r => r).Where(c => c.Cell is not null);

    private static IEnumerable<GridTable> Tables(AnnualReport report, LayoutOptions options) =>
        ReportDraft.Of(report, options).Sections.Select(s => s.Table).OfType<GridTable>();
}
