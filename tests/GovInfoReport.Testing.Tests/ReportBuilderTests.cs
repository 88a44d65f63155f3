using CsCheck;
using GovInfoReport.Validation;

namespace GovInfoReport.Testing.Tests;

public class ReportBuilderTests
{
    private static readonly CellDefinition[] Free = [.. ReportFormat.Current.Cells.Where(IsFree)];

    [Theory]
    [InlineData("临河县人民政府", 2021)]
    [InlineData("临河县教育局", 2024)]
    public void A_report_without_figures_can_be_published(string agency, int year)
    {
        AnnualReport report = ReportBuilder.For(agency, year).Build();
        report.ShouldBeReadyToPublish(failOn: DiagnosticSeverity.Warning);
        Assert.Equal((agency, (int?)year, ReportEdition.Format2021), (report.Agency, report.Year, report.Edition));
    }

    [Fact]
    public void Totals_follow_from_figures()
    {
        AnnualReport report = ReportBuilder.For("临河县", 2024)
            .With("t3.newRequests.naturalPerson", 12)
            .With("t3.newRequests.legalServiceOrganization", 1)
            .With("t3.carriedOver.naturalPerson", 3)
            .With("t3.granted.naturalPerson", 10)
            .With("t4.review.upheld", 2)
            .Build();
        Assert.Equal((13, 10, 5, 6, 2), ((int)report["t3.newRequests.total"]!, (int)report["t3.outcomesTotal.total"]!,
            (int)report["t3.carriedForward.naturalPerson"]!, (int)report["t3.carriedForward.total"]!, (int)report["t4.review.total"]!));
        report.ShouldBeReadyToPublish();
    }

    [Fact]
    public void Reports_of_any_figures_have_sums_that_hold() =>
        Gen.Select(Gen.Int[0, Free.Length - 1], Gen.Int[0, 999]).Array[0, 20].Sample(
        figures =>
        {
            ReportBuilder builder = ReportBuilder.For("临河县", 2024);
            foreach (ColumnDefinition column in ReportFormat.Current.GetTable(3).Columns.SkipLast(1))
                builder.With($"t3.carriedOver.{column.Code}", 20_000);
            foreach ((int cell, int figure) in figures) builder.With(Free[cell].Code, figure);
            ValidationResult checks = ReportValidator.Validate(builder.Build());
            Assert.DoesNotContain(checks.Diagnostics, d => d.Id is "GIR2001" or "GIR2002" or "GIR2003" or "GIR2004");
        },
        iter: 200);

    [Fact]
    public void What_is_stated_stands_whatever_follows_from_it()
    {
        AnnualReport report = ReportBuilder.For("临河县", 2024).With("t3.granted.naturalPerson", 4).With("t3.newRequests.naturalPerson", 4)
            .Stating("t3.granted.total", 5).Stating("t2.fees.amount", null).Build();
        Assert.Equal((5, 4), ((int)report["t3.granted.total"]!, (int)report["t3.outcomesTotal.total"]!));
        Assert.Null(report["t2.fees.amount"]);
    }

    [Fact]
    public void Anything_else_can_be_changed()
    {
        AnnualReport report = ReportBuilder.For("临河县", 2024).Changed(r => r with { Title = "甲" })
            .Changed(r => r with { Title = r.Title + "乙" }).Build();
        Assert.Equal("甲乙", report.Title);
    }

    [Fact]
    public void A_total_is_not_given()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => ReportBuilder.For("临河县", 2024).With("t3.granted.total", 1));
        Assert.Contains("Stating", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ReportBuilder.For("临河县", 2024).With("t3.nothing", 1));
    }

    [Fact]
    public void More_than_there_is_cannot_be_dealt_with()
    {
        ReportBuilder builder = ReportBuilder.For("临河县", 2024).With("t3.granted.naturalPerson", 1);
        Assert.Contains("t3.carriedForward.naturalPerson", Assert.Throws<InvalidOperationException>(() => builder.Build()).Message,
            StringComparison.Ordinal);
    }

    private static bool IsFree(CellDefinition cell) => cell.Row.Code != "t3.carriedOver" && ReportFormat.Current.Relations
        .All(r => r.Totals[^1] != cell);
}
