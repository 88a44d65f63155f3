using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class EditionTests
{
    [Fact]
    public void A_report_says_the_edition_of_each_table() => Assert.All(
        ReportGenerator.EveryEdition,
        options => ReportGenerator.Reports(options).Holds(report =>
        {
            Assert.Equal(options.Disclosure.Edition, report.DisclosureEdition);
            Assert.Equal(options.Requests.Edition, report.RequestsEdition);
            Assert.Equal(options.Disclosure == options.Requests ? options.Disclosure.Edition : ReportEdition.Mixed, report.Edition);
            Assert.Equal((options.Disclosure, options.Requests), (report.FormatOf(2), report.FormatOf(3)));
            Assert.Equal(options.Cells, report.ListCells());
        }, samples: 20));

    [Theory]
    [InlineData("t2.regulations.issued", ReportEdition.Format2021, ReportEdition.None)]
    [InlineData("t2.fees.amount", ReportEdition.Format2021, ReportEdition.None)]
    [InlineData("t2.licensing.decisions", ReportEdition.None, ReportEdition.None)]
    [InlineData("t2.otherServices.decisions", ReportEdition.None, ReportEdition.None)]
    [InlineData("t2.licensing.change", ReportEdition.Format2019, ReportEdition.None)]
    [InlineData("t2.procurement.amount", ReportEdition.Format2019, ReportEdition.None)]
    [InlineData("t2.procurement.items", ReportEdition.Format2019, ReportEdition.None)]
    [InlineData("t3.granted.total", ReportEdition.None, ReportEdition.None)]
    [InlineData("t3.other.total", ReportEdition.None, ReportEdition.Format2019)]
    [InlineData("t3.other.feeOverdue.total", ReportEdition.None, ReportEdition.Format2021)]
    [InlineData("t4.review.total", ReportEdition.None, ReportEdition.None)]
    public void Figures_tell_the_edition_where_nothing_else_does(string code, ReportEdition disclosure, ReportEdition requests)
    {
        AnnualReport report = Stating(code);
        Assert.Equal((disclosure, requests), (report.DisclosureEdition, report.RequestsEdition));
        ReportEdition told = disclosure == ReportEdition.None ? requests : disclosure;
        Assert.Equal(told, report.Edition);
        Assert.Equal(told == ReportEdition.Format2019 ? ReportFormat.Former : ReportFormat.Current, report.FormatOf(2));
        Assert.Equal(report.FormatOf(2), report.FormatOf(3));
        Assert.Equal(ReportFormat.Current, report.FormatOf(4));
    }

    [Theory]
    [InlineData(2018, ReportEdition.Format2021)]
    [InlineData(2019, ReportEdition.Format2019)]
    [InlineData(2020, ReportEdition.Format2019)]
    [InlineData(2021, ReportEdition.Format2021)]
    [InlineData(null, ReportEdition.Format2021)]
    public void The_year_tells_the_format_where_no_table_does(int? year, ReportEdition edition)
    {
        AnnualReport report = new() { Year = year };
        Assert.Equal(ReportEdition.None, report.Edition);
        Assert.Equal((edition, edition), (report.FormatOf(2).Edition, report.FormatOf(3).Edition));
    }

    [Fact]
    public void A_row_that_the_edition_of_a_table_lacks_is_listed_where_it_states_a_figure()
    {
        AnnualReport report = Stating("t2.otherServices.decisions") with { DisclosureEdition = ReportEdition.Format2021 };
        Assert.Equal(201, report.ListCells().Count());
        Assert.Equal("t2.otherServices.decisions", report.ListCells().ElementAt(7).Code);
        Assert.Contains("t2.otherServices.decisions,1\n", ReportSerializer.ToCsv(report), StringComparison.Ordinal);
        Assert.Equal(report, ReportSerializer.FromJson(ReportSerializer.ToJson(report)));
    }

    [Fact]
    public void A_table_is_not_mixed_and_no_other_tables_have_a_format()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnnualReport { DisclosureEdition = ReportEdition.Mixed });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnnualReport { RequestsEdition = ReportEdition.Mixed });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnnualReport().FormatOf(5));
    }

    [Fact]
    public void Reports_that_follow_different_editions_differ() => Assert.NotEqual(
        new AnnualReport { RequestsEdition = ReportEdition.Format2019 },
        new AnnualReport { RequestsEdition = ReportEdition.Format2021 });

    private static AnnualReport Stating(string code)
    {
        ReportCellsBuilder cells = new();
        cells[FormatEditions.GetCell(code)] = 1;
        return new AnnualReport { Cells = cells.ToCells() };
    }
}
