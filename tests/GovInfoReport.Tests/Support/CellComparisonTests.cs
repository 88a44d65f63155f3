using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class CellComparisonTests
{
    private static readonly DiagnosticDescriptor Doubt = new("GIR1007", DiagnosticSeverity.Error, new("", ""), new("", ""));

    private static readonly AnnualReport Truth = new() { Requests = new() { NewRequests = new() { Total = 12 } } };

    [Fact]
    public void The_same_cells_are_exact() => Assert.True(CellComparison.Compare(Truth, new(Truth, [])).IsExact);

    [Theory]
    [InlineData("t3.newRequests.total", true)]
    [InlineData("t3.newRequests", true)]
    [InlineData("t3", true)]
    [InlineData("t4", false)]
    [InlineData("t3.newRequests.enterprise", false)]
    [InlineData("s3", false)]
    [InlineData("", false)]
    public void A_missed_cell_is_honest_where_a_diagnostic_names_it_its_row_or_its_table(string place, bool honest)
    {
        Assert.True(Place.TryParse(place, out Place named));
        CellComparison comparison = CellComparison.Compare(Truth, new(new AnnualReport(), [new Diagnostic(Doubt, Location.At(named))]));
        Assert.Equal(honest, comparison.IsHonest);
        Assert.Equal(199, comparison.Exact);
        Assert.Equal(honest ? 1 : 0, comparison.Missed);
    }

    [Fact]
    public void Another_figure_is_wrong_whatever_is_said()
    {
        AnnualReport read = new() { Requests = new() { NewRequests = new() { Total = 21 } } };
        CellComparison comparison = CellComparison.Compare(Truth, new(read, [new Diagnostic(Doubt, Location.At(Place.OfTable(3)))]));
        Assert.False(comparison.IsHonest);
        Assert.Contains("t3.newRequests.total: the document says 12, read 21", comparison.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(CellComparison.Compare(new AnnualReport(), new(read, [])).Wrong);
    }
}
