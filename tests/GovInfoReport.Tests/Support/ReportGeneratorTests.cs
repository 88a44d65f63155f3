using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class ReportGeneratorTests
{
    [Fact]
    public void Consistent_reports_state_every_cell_and_keep_every_relation() => ReportGenerator.Consistent.Holds(report =>
    {
        Assert.Equal(200, report.Cells.StatedCount);
        Assert.All(ReportFormat.Current.Relations, relation => AssertHolds(report, relation));
        Assert.All(ReportFormat.Current.Cells, cell => Assert.True(report.Cells[cell] >= 0));
    });

    [Fact]
    public void Consistent_reports_with_blanks_keep_every_relation_and_have_blanks()
    {
        int blanks = 0;
        ReportGenerator.ConsistentWithBlanks.Holds(report =>
        {
            blanks += 200 - report.Cells.StatedCount;
            Assert.All(ReportFormat.Current.Relations, relation => AssertHolds(report, relation));
        });
        Assert.True(blanks > 0);
    }

    [Fact]
    public void Arbitrary_reports_break_relations_and_reach_nine_digits()
    {
        int broken = 0, large = 0;
        ReportGenerator.Arbitrary.Holds(report =>
        {
            broken += ReportFormat.Current.Relations.Count(r => Sum(report, r.Addends) != Sum(report, r.Totals));
            large += ReportFormat.Current.Cells.Count(c => report.Cells[c] > 99_999_999);
        });
        Assert.True(broken > 0);
        Assert.True(large > 0);
    }

    [Fact]
    public void Words_vary_and_fit_together() => ReportGenerator.Consistent.Holds(report =>
    {
        Assert.Contains(report.Agency!, report.Title, StringComparison.Ordinal);
        Assert.Equal(report.Year, report.Period!.Value.Start.Year);
        Assert.True(report.Period.Value.IsCalendarYear);
        Assert.Equal(6, report.Headings.Count);
        Assert.Equal(report.Headings[0].Text, report.Overview!.Heading);
    });

    private static void AssertHolds(AnnualReport report, Relation relation) =>
        Assert.True(Sum(report, relation.Addends) == Sum(report, relation.Totals), $"{relation.Kind} at {relation.Place}");

    private static decimal Sum(AnnualReport report, IEnumerable<CellDefinition> cells) => cells.Sum(c => report.Cells[c] ?? 0);
}
