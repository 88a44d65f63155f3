namespace GovInfoReport.Parsing.Tests;

/// <summary>Which cells of a row stand in the columns: what is seen in the line of text decides, and what the other rows say.</summary>
public class CellAlignerTests
{
    private const int Columns = 4;

    private static AlignmentEvidence None => new() { HasOtherRows = true };

    [Theory]
    [InlineData("1 | 2 | 3 | 6", 0)]
    [InlineData("| 1 | 2 | 3 | 6", 1)]
    [InlineData("1 | 2 | 3 | 6 | |", 0)]
    public void As_many_figures_as_columns_are_found_among_paddings_on_one_side(string row, int first) =>
        Assert.Equal(first, Align(row, None) is { Fits: true } alignment ? alignment.First : -1);

    [Theory]
    [InlineData("1 | 2 | 3")]
    [InlineData("1 | 2 | 3 | 6 | 9")]
    [InlineData("| 1 | | 3 |")]
    [InlineData("| 1 | | 2 | | 3 |")]
    [InlineData("2 | | 7 | | 3 |")]
    public void A_row_with_too_few_cells_or_too_many_figures_does_not_fit(string row) => Assert.False(Align(row, None).Fits);

    [Theory]
    [InlineData(0, 2, 0)]
    [InlineData(2, 0, 1)]
    public void Where_either_end_may_be_padding_the_other_rows_tell(int before, int after, int first)
    {
        Alignment alignment =
            Align("| 1 | 2 | 3 |", new AlignmentEvidence { HasOtherRows = true, PaddedBefore = before, PaddedAfter = after });
        Assert.Equal((true, first, true), (alignment.Fits, alignment.First, alignment.HasAmbiguousEnd));
    }

    [Fact]
    public void Where_no_other_row_tells_either_end_may_be_padding() => Assert.False(Align("| 1 | 2 | 3 |", None).Fits);

    [Fact]
    public void Padding_on_the_other_side_than_in_other_rows_speaks_for_a_stray_figure()
    {
        AlignmentEvidence evidence = new() { HasOtherRows = true, PaddedAfter = 2 };
        Assert.False(Align("| 1 | 2 | 3 | 7", evidence).Fits);
        Assert.True(Align("| 1 | 2 | 3 | 6", evidence).Fits);
    }

    [Theory]
    [InlineData("| 2 | 3 | 5", true)]
    [InlineData("1 | 2 | 3 |", true)]
    [InlineData("1 | | 3 | 4", false)]
    public void A_blank_at_an_end_is_ambiguous(string row, bool isAmbiguous) => Assert.Equal(isAmbiguous, Align(row, None).HasAmbiguousEnd);

    [Fact]
    public void A_blank_in_the_last_column_of_a_grid_is_a_cell()
    {
        RowCell[] cells = RowText.Cells("1 | 2 | 3 |", BlockKind.Cell);
        Assert.False(CellAligner.Align(cells, Columns, new AlignmentEvidence { InGrid = true, GridWidth = Columns }).HasAmbiguousEnd);
    }

    [Theory]
    [InlineData("| 1 | | 3 | 4", true)]
    [InlineData("1 | | 3 | 4", false)]
    public void In_a_grid_the_columns_of_the_heads_decide(string row, bool fits)
    {
        RowCell[] cells = RowText.Cells(row, BlockKind.Cell);
        AlignmentEvidence evidence = new() { InGrid = true, HeadColumns = [new(1, 1), new(2, 1), new(3, 1), new(4, 1)] };
        Assert.Equal(fits, CellAligner.Align(cells, Columns, evidence).Fits);
    }

    private static Alignment Align(string row, in AlignmentEvidence evidence) => CellAligner.Align(RowText.Cells(row), Columns, evidence);
}
