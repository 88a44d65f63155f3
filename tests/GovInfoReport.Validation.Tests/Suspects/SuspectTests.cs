using System.Globalization;
using CsCheck;

namespace GovInfoReport.Validation.Tests;

public sealed class SuspectTests
{
    [Fact]
    public void One_transposed_figure_is_named_with_the_figure_that_mends_row_and_column()
    {
        Suspect suspect = First(SampleReports.With(("t3.granted.naturalPerson", 21)));
        Assert.Equal(SuspectKind.DigitsTransposed, suspect.Kind);
        Assert.Equal([new CellChange(ReportFormat.Current.GetCell("t3.granted.naturalPerson"), 21, 12)], suspect.Changes.AsEnumerable());
        Assert.Equal("Natural persons of row (1) Disclosed reads 21; 12 would mend the column and the row: two digits are transposed.",
            suspect.Explanation.ToString(CultureInfo.GetCultureInfo("en")));
        Assert.Equal("第三部分：“（一）予以公开”行“自然人”填报 21，疑应为 12，改正后该列总计、该行总计即可相符（两位数字颠倒）。",
            suspect.Explanation.ToString(CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Theory]
    [InlineData("t3.granted.naturalPerson", 13, SuspectKind.DigitChanged)]
    [InlineData("t3.granted.naturalPerson", 1, SuspectKind.DigitsLostOrGained)]
    [InlineData("t3.granted.naturalPerson", 120, SuspectKind.DigitsLostOrGained)]
    [InlineData("t3.granted.naturalPerson", -12, SuspectKind.SignChanged)]
    [InlineData("t3.granted.naturalPerson", 47, SuspectKind.CellChanged)]
    [InlineData("t3.granted.total", 0, SuspectKind.TotalNotFilled)]
    [InlineData("t3.outcomesTotal.total", 72, SuspectKind.DigitsTransposed)]
    [InlineData("t3.carriedForward.naturalPerson", 9, SuspectKind.DigitChanged)]
    public void One_wrong_cell_comes_first_with_what_explains_it(string cell, int wrong, SuspectKind kind)
    {
        Suspect suspect = First(SampleReports.With((cell, wrong)));
        Assert.Equal(kind, suspect.Kind);
        CellChange change = Assert.Single(suspect.Changes);
        Assert.Equal(cell, change.Cell.Code);
        Assert.Equal(SampleReports.Good[cell], change.Mending);
    }

    [Fact]
    public void A_total_of_zero_was_filled_in() =>
        Assert.EndsWith("（总计填 0，疑漏填）。",
            First(SampleReports.With(("t3.granted.total", 0))).Explanation.ToString(CultureInfo.GetCultureInfo("zh-CN")),
            StringComparison.Ordinal);

    [Fact]
    public void A_figure_in_the_wrong_column_is_a_swap()
    {
        Suspect suspect = First(SampleReports
            .With(("t3.unavailable.notHeld.enterprise", 0), ("t3.unavailable.notHeld.researchInstitution", 1)));
        Assert.Equal(SuspectKind.CellsSwapped, suspect.Kind);
        Assert.Equal(["t3.unavailable.notHeld.enterprise", "t3.unavailable.notHeld.researchInstitution"],
            suspect.Changes.Select(c => c.Cell.Code));
    }

    [Fact]
    public void A_row_shifted_by_one_column_is_told()
    {
        Suspect suspect = First(SampleReports
            .With(("t3.granted.naturalPerson", 0), ("t3.granted.enterprise", 12), ("t3.granted.researchInstitution", 3)));
        Assert.Equal(SuspectKind.RowShifted, suspect.Kind);
        Assert.Equal([12L, 3, 0], suspect.Changes.Select(c => c.Mending));
    }

    [Fact]
    public void A_split_figure_is_told()
    {
        Suspect suspect = First(SampleReports
            .With(("t3.granted.naturalPerson", 1), ("t3.granted.enterprise", 2), ("t3.granted.researchInstitution", 3)));
        Assert.Equal(SuspectKind.FigureSplit, suspect.Kind);
    }

    [Fact]
    public void Joined_figures_are_told()
    {
        Suspect suspect = First(SampleReports
            .With(("t3.granted.naturalPerson", 123), ("t3.granted.enterprise", 0), ("t3.granted.otherOrganization", 15),
                ("t3.granted.total", 0)));
        Assert.Equal(SuspectKind.FiguresJoined, suspect.Kind);
    }

    [Fact]
    public void Rows_in_each_other_s_place_are_told()
    {
        ReportCells cells = SampleReports.Good.Cells;
        TableDefinition table = ReportFormat.Current.GetTable(3);
        Suspect suspect = First(SampleReports.With(
        [
            .. table.Rows[1].Cells.Zip(table.Rows[2].Cells, (a, b) => (a.Code, cells[b])),
            .. table.Rows[1].Cells.Zip(table.Rows[2].Cells, (a, b) => (b.Code, cells[a])),
        ]));
        Assert.Equal(SuspectKind.RowsSwapped, suspect.Kind);
    }

    [Fact]
    public void Two_wrong_cells_are_told()
    {
        Suspect suspect = First(SampleReports.With(("t3.granted.naturalPerson", 17), ("t3.unavailable.notHeld.enterprise", 5)));
        Assert.Equal(SuspectKind.SeveralCellsChanged, suspect.Kind);
        Assert.Equal([(12L, "t3.granted.naturalPerson"), (1L, "t3.unavailable.notHeld.enterprise")],
            suspect.Changes.OrderBy(c => c.Cell.Index).Select(c => (c.Mending, c.Cell.Code)));
    }

    [Fact]
    public void Of_many_wrong_cells_each_is_named_that_mends_its_own_sums()
    {
        AnnualReport report =
            SampleReports.With(("t3.granted.naturalPerson", 17), ("t3.unavailable.notHeld.enterprise", 5),
                ("t3.newRequests.researchInstitution", 8));
        SuspectSet set = Assert.Single(ReportValidator.Validate(report).Suspects);
        Assert.Contains(set.Suspects, s => s.Changes is [{ Cell.Code: "t3.granted.naturalPerson", Mending: 12 }]);
        Assert.All(set.Suspects, s => Assert.Equal(2, s.Mended.Length));
    }

    [Fact]
    public void Sets_of_tables_3_and_4_stand_apart()
    {
        ValidationResult result =
            ReportValidator.Validate(SampleReports
                .With(("t3.granted.naturalPerson", 21), ("t4.review.total", 0), ("t4.litigationDirect.upheld", 1)));
        Assert.Equal([2, 1, 1], result.Suspects.Select(s => s.Broken.Length));
        Assert.All(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error), d => Assert.NotEmpty(d.Suggestions));
    }

    [Fact]
    public void Nothing_is_sought_where_all_sums_hold() => Assert.Empty(ReportValidator.Validate(SampleReports.Good).Suspects);

    /// <summary>What is said to mend sums does mend them, and breaks no other.</summary>
    [Fact]
    public void Every_suggestion_does_what_it_says() => Damaged.Sample(
        report =>
        {
            HashSet<Relation> before = [.. ReportFormat.Current.Relations.Where(r => !Holds(report, r))];
            foreach (SuspectSet set in ReportValidator.Validate(report).Suspects)
            {
                foreach (Suspect suspect in set.Suspects)
                {
                    AnnualReport mended = report.With([.. suspect.Changes.Select(c => (c.Cell.Code, (decimal?)c.Mending))]);
                    Assert.All(suspect.Changes, c => Assert.Equal(report.Cells[c.Cell], c.Stated));
                    Assert.All(suspect.Changes, c => Assert.True(c.Mending >= 0 || c.Mending == c.Stated));
                    Assert.All(suspect.Mended,
                        r => Assert.True(Holds(mended, r), suspect.Explanation.ToString(CultureInfo.InvariantCulture)));
                    Assert.All(ReportFormat.Current.Relations.Where(r => !Holds(mended, r)), r => Assert.Contains(r, before));
                }
            }
        },
        seed: "0004nb3k6d52",
        iter: 3000,
        print: r => ReportSerializer.ToJson(r));

    /// <summary>A step is a few additions: so many of them are some hundred microseconds.</summary>
    [Fact]
    public void The_work_on_the_worst_report_is_bounded()
    {
        AnnualReport[] damaged = Damaged.Array[300].Single(_ => true, "0004nb3k6d52");
        AnnualReport[] arbitrary = ReportGenerator.Arbitrary.Array[100].Single(_ => true, "0004nb3k6d52");
        int most = damaged.Concat(arbitrary).Max(report => SuspectFindings.Of(ReportSums.Of(report, [])).Steps);
        Assert.InRange(most, 1, 40_000);
    }

    // Good reports with one to eight cells of tables 3 and 4 changed.
    private static Gen<AnnualReport> Damaged { get; } = Gen.Select(
        ReportGenerator.Consistent,
        Gen.Select(Gen.Int[10, 199], Gen.Long[0, 500]).Array[1, 8],
        (report, changes) => report.With([.. changes.Select(c => (ReportFormat.Current.Cells[c.Item1].Code, (decimal?)c.Item2))]));

    private static bool Holds(AnnualReport report, Relation relation) =>
        relation.Addends.Sum(c => report.Cells[c] ?? 0) == relation.Totals.Sum(c => report.Cells[c] ?? 0);

    private static Suspect First(AnnualReport report) => Assert.Single(ReportValidator.Validate(report).Suspects).Suspects[0];
}
