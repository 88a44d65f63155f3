namespace GovInfoReport.Parsing.Tests;

/// <summary>Doubts about the cells of one row, one class each.</summary>
public class RowDoubtsTests
{
    private static readonly TableDefinition Requests = ReportFormat.Current.GetTable(3);

    [Theory]
    [InlineData("1 | 2 | 0 | 0 | 0 | 0 | 0 | 12", 0, 12)]
    [InlineData("5 | 7 | 0 | 0 | 0 | 0 | 1 | 2", 6, 12)]
    [InlineData("1 | 2 | 0 | 0 | 0 | 0 | 0 | 9", -1, -1)]
    [InlineData("1 | 0 | 1 | 0 | 0 | 0 | 0 | 11", -1, -1)]
    public void Two_neighbours_are_one_figure_where_one_way_of_joining_fits_the_sum(string row, int first, long joined)
    {
        Assert.Equal(first, SplitFigure.Find(row.Replace('|', ' '), RowText.Cells(row), out long together));
        Assert.Equal(joined, together);
        // Not where a bar parts them.
        Assert.Equal(-1, SplitFigure.Find(row, RowText.Cells(row), out _));
    }

    [Theory]
    [InlineData("1 | 0 | 0 | 0 | 0 | 0 | 1 | 2", 7)]
    [InlineData("1 | 0 | 0 | 0 | 0 | 0 | 1 | 3", 8)]
    [InlineData("1 | 0 | 0 | 0 | 0 | 0 | 4 | 2", 8)]
    public void The_number_of_the_next_rows_item_mark_is_taken_off_behind_a_sum_that_fits(string row, int cells) =>
        Assert.Equal(cells, StrayItemMark.TakeOff(RowText.Cells(row), Requests.Rows.First(r => r.Mark == "1."), nextLine: 0).Length);

    [Theory]
    [InlineData("9 | 1 | 2 | 0 | 0 | 0 | 3 | 12", null, 6)]
    [InlineData("9 | 3 | 1 | 2 | 0 | 0 | 0 | 12", null, 1)]
    [InlineData("9 | 1 | 2 | 0 | 0 | 0 | 4 | 12", null, -1)]
    [InlineData("9 | 3 | 0 | 0 | 0 | 0 | 3 | 12", true, 6)]
    [InlineData("9 | 3 | 0 | 0 | 0 | 0 | 3 | 12", false, 1)]
    public void A_subtotal_is_told_by_its_sum_or_by_its_head(string row, bool? headIsLast, int position) =>
        Assert.Equal(position, SubtotalColumn.Find(RowText.Cells(row), headIsLast));

    [Theory]
    [InlineData("| 2 | 2 | | 1 | 1", true)]
    [InlineData("| | | 1 | | 1", true)]
    [InlineData("| 2 | 2 | 0 | 1 | 1", false)]
    public void Blanks_at_the_ends_of_table_4_are_cells_where_groups_are_blank_or_their_sums_fit(string row, bool areCells) =>
        Assert.Equal(areCells, EndBlanksOfGroups.AreBlankCells(RowText.Cells(row), 3));

    [Theory]
    [InlineData("042 | 1 | 0 | 43", "GIR-")]
    [InlineData("042 | 1 | 0 | 44", "GIR1007")]
    [InlineData("042 | 1 | | 43", "GIR1007")]
    public void A_zero_before_a_figure_is_passed_over_where_the_sum_fits(string row, string id)
    {
        RowCell[] cells = RowText.Cells(row);
        ZeroLedFigures.Confirm(cells);
        CellDefinition cell = ReportFormat.Current.GetCell("t3.granted.naturalPerson");
        Assert.Equal(id, CellReading.FindDoubt(cell, cells[0].Figure, mayBeCut: false)?.Id ?? "GIR-");
    }

    [Theory]
    [InlineData("12", "t3.granted.total", null)]
    [InlineData("1 2", "t3.granted.total", "GIR1007")]
    [InlineData("1.5", "t3.granted.total", "GIR1006")]
    [InlineData("3元", "t3.granted.total", "GIR1006")]
    [InlineData("1.5", "t2.fees.amount", null)]
    [InlineData("3元", "t2.fees.amount", "GIR1008")]
    public void A_figure_is_doubted_by_what_its_cell_holds(string text, string cell, string? id) =>
        Assert.Equal(id, CellReading.FindDoubt(ReportFormat.Current.GetCell(cell), FigureReader.Read(text), mayBeCut: false)?.Id);

    [Fact]
    public void A_figure_at_the_end_of_a_text_that_may_be_cut_is_doubted() =>
        Assert.Equal("GIR1007",
            CellReading.FindDoubt(ReportFormat.Current.GetCell("t3.granted.total"), FigureReader.Read("12"), mayBeCut: true)?.Id);

    [Fact]
    public void A_figure_of_running_text_among_separated_cells_is_a_stray()
    {
        RowCell[] cells = [.. RowText.Cells("1 | 2"), .. RowText.Cells("4", BlockKind.Paragraph)];
        Assert.Equal(2, StrayFigures.TakeOut(cells, inGrid: false, columns: 7).Length);
    }
}
