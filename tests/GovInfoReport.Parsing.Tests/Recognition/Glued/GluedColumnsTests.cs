namespace GovInfoReport.Parsing.Tests;

/// <summary>Rows of table 3 that nothing sets apart, told by the sums of its columns. Two outcomes stand here for all.</summary>
public class GluedColumnsTests
{
    private const int Columns = 7;

    [Fact]
    public void Rows_that_all_sums_confirm_are_read()
    {
        Assert.Equal(["12 0 0 0 0 0 12", "0 0 0 0 0 0 0", "10 0 0 0 0 0 10", "2 0 0 0 0 0 2", "12 0 0 0 0 0 12", "0 0 0 0 0 0 0"],
            Read("120000012", "0000000", "100000010", "2000002", "120000012", "0000000"));
    }

    [Fact]
    public void A_row_that_can_be_read_in_two_ways_is_told_by_its_columns()
    {
        Assert.Equal("11 0 0 0 0 0 11", Read("160000016", "0000000", "110000011", "5000005", "160000016", "0000000")[2]);
        Assert.Equal("1 10 0 0 0 0 11", Read("6 10000016", "0000000", "110000011", "5000005", "6100000 16", "0000000")[2]);
        Assert.Equal(["", "0 0 0 0 0 0 0", "", "0 0 0 0 0 0 0", "", "0 0 0 0 0 0 0"],
            Read("110000011", "0000000", "110000011", "0000000", "110000011", "0000000"));
    }

    [Fact]
    public void A_row_whose_own_sum_is_wrong_is_told_by_its_columns() =>
        Assert.Equal("12 0 0 0 0 0 13", Read("120000013", "0000000", "100000010", "2000002", "120000012", "0000000")[0]);

    [Fact]
    public void One_wrong_sum_of_one_column_is_the_documents_own()
    {
        // The outcomes of natural persons come to 12, not to 13.
        string[] read = Read("130000013", "0000000", "100000010", "2000002", "130000013", "0000000");
        Assert.Equal("10 0 0 0 0 0 10", read[2]);
        Assert.Equal("13 0 0 0 0 0 13", read[4]);
    }

    [Fact]
    public void Where_two_columns_do_not_add_up_only_rows_of_single_digits_are_read()
    {
        Assert.Equal(["", "0 0 0 0 0 0 0", "", "2 0 0 0 0 0 2", "", "0 0 0 0 0 0 0"],
            Read("120000012", "0000000", "100000010", "2000002", "150030018", "0000000"));
    }

    [Fact]
    public void Where_two_rows_are_missing_only_rows_of_single_digits_are_read() =>
        Assert.Equal(["", "", "", "2 0 0 0 0 0 2", "", ""], Read("120000012", "", "", "2000002", "120000012", ""));

    private static string[] Read(params string[] rows)
    {
        GluedReading?[] chosen = GluedColumns.Choose([.. rows.Select(r => new GluedRow(r, Columns))], Columns);
        return [.. chosen.Select(r => r is null ? "" : string.Join(' ', r.Values))];
    }
}
