namespace GovInfoReport.Parsing.Tests;

/// <summary>Digits that nothing sets apart, as the figures that their sum leaves.</summary>
public class GluedFiguresTests
{
    private const int Columns = 7;

    [Theory]
    [InlineData("640020470", "64 0 0 2 0 4 70")]
    [InlineData("21710000218", "217 1 0 0 0 0 218")]
    [InlineData("0000000", "0 0 0 0 0 0 0")]
    [InlineData("200 000121", "20 0 0 0 0 1 21")]
    [InlineData("４00020６", "4 0 0 0 2 0 6")]
    [InlineData("713////74", "71 3 0 0 0 0 74")]
    public void Seven_figures_the_last_the_sum_of_the_others_are_read(string digits, string figures)
    {
        GluedReading reading = Assert.Single(GluedFigures.Read(digits, Columns));
        Assert.Equal(figures, string.Join(' ', reading.Values));
    }

    [Theory]
    [InlineData("640020471")] // No sum holds.
    [InlineData("0600020470")] // No figure has a zero before it.
    [InlineData("6 4002047")] // Too few for seven.
    [InlineData("20000 0121 0")] // A blank sets figures apart.
    public void What_does_not_add_up_is_nothing(string digits) => Assert.Empty(GluedFigures.Read(digits, Columns));

    [Fact]
    public void Two_ways_of_adding_up_are_both_told()
    {
        string[] readings = [.. GluedFigures.Read("110000011", Columns).Select(r => string.Join(' ', r.Values))];
        Assert.Equal(["1 10 0 0 0 0 11", "11 0 0 0 0 0 11"], readings);
    }

    [Fact]
    public void Three_groups_each_with_its_sum_are_read()
    {
        GluedReading reading = Assert.Single(GluedFigures.Read("21317000001324019", columns: 5, groups: 3));
        Assert.Equal("2 1 3 1 7 0 0 0 0 0 13 2 4 0 19", string.Join(' ', reading.Values));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15], reading.Starts);
    }

    [Fact]
    public void Figures_that_blanks_set_apart_need_no_sum()
    {
        Assert.Equal([12, 3, 0, 0, 0, 0, 99], GluedFigures.OfPieces("12 3 0 0 0 0 99").Values);
        Assert.Single(new GluedRow("12 3 0 0 0 0 99", Columns).Readings);
    }

    [Fact]
    public void Many_digits_are_given_up()
    {
        Assert.Empty(GluedFigures.Read(new string('1', 400), Columns));
        Assert.Empty(GluedFigures.Read(new string('0', 5000), columns: 5, groups: 3));
    }

    [Fact]
    public void Known_figures_tell_the_last()
    {
        GluedReading? reading = GluedFigures.Fit("120000013", [12, 0, 0, 0, 0, 0]);
        Assert.Equal("12 0 0 0 0 0 13", string.Join(' ', reading!.Values));
        Assert.Null(GluedFigures.Fit("120000013", [11, 0, 0, 0, 0, 0]));
        Assert.Null(GluedFigures.Fit("1200000", [12, 0, 0, 0, 0, 0]));
        Assert.Null(GluedFigures.Fit("120", [12, 0, 0, 0, 0, 0]));
    }
}
