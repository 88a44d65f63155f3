namespace GovInfoReport.Collections.Tests;

public class CollectionTests
{
    private static readonly AnnualReport Before = Figures.Report("临河县", 2023).Balanced(("t3.granted.naturalPerson", 4),
        ("t3.carriedForward.naturalPerson", 5));
    private static readonly AnnualReport After = Figures.Report("临河县", 2024).Balanced(("t3.granted.naturalPerson", 9),
        ("t3.carriedOver.naturalPerson", 5));

    [Theory]
    [InlineData("洪泽区人民政府", "淮安市洪泽区人民政府")]
    [InlineData("洪川区人民政府", "淮江市洪川区人民政府")]
    [InlineData("临河县", "临河县人民政府")]
    [InlineData("临河县（教育局）", "临河县教育局")]
    public void One_agency_under_two_ways_of_writing_is_one_series(string first, string second)
    {
        ReportCollection collection = Collect(Before with { Agency = first }, After with { Agency = second });
        Assert.Single(collection.Series);
        Assert.Empty(collection.Diagnostics);
    }

    [Theory]
    [InlineData("临河县人民政府", "临河县人民政府办公室")]
    [InlineData("临河县教育局", "临河县体育局")]
    public void Two_agencies_stay_two(string first, string second) =>
        Assert.Equal(2, Collect(Before with { Agency = first }, After with { Agency = second }).Series.Count);

    [Fact]
    public void Names_that_differ_by_one_character_are_only_suggested()
    {
        ReportCollection collection = Collect(Before with { Agency = "沐阳县" }, After with { Agency = "沭阳县" });
        Assert.Equal(2, collection.Series.Count);
        Assert.Equal(["GIR4008"], collection.Diagnostics.Ids());
    }

    [Fact]
    public void Names_that_differ_by_one_character_are_those_of_two_where_both_report_for_a_year()
    {
        AnnualReport other = Figures.Report("松阳县", 2023).Balanced(("t3.granted.naturalPerson", 7));
        Assert.Empty(Collect(Before with { Agency = "凤阳县" }, After with { Agency = "凤阳县" }, other).Diagnostics);
    }

    [Fact]
    public void A_copy_under_a_misspelt_name_is_suggested()
    {
        AnnualReport report = Figures.Report("沭阳县", 2023, [.. ReportFormat.Current.GetTable(3).Rows[0].Cells.Take(6)
            .Concat(ReportFormat.Current.GetTable(3).Rows[2].Cells).Select((c, i) => (c.Code, (decimal?)(i + 1)))]);
        Assert.Equal(["GIR4008"], Collect(report, report with { Agency = "沐阳县" }).Diagnostics.Ids());
    }

    [Theory]
    [InlineData("教育局", 2024, "教育局", 2024)]
    [InlineData("城关镇", 2023, "城关镇人民政府", 2024)]
    [InlineData("鼓楼区", 2023, "南京市鼓楼区", 2024)]
    public void Names_that_many_places_have_leave_open_whose_year_is_missing(string first, int year, string second, int later)
    {
        ReportCollection collection = ReportCollection.Of(
        [
            CollectedReport.Of(Before with { Agency = first, Year = year, Title = null, Period = null }, "x/1.txt"),
            CollectedReport.Of(After with { Agency = second, Year = later, Title = null, Period = null }, "y/2.txt"),
        ]);
        Assert.Equal(2, collection.Series.Count);
        Diagnostic finding = Assert.Single(collection.Diagnostics);
        Assert.Equal(("GIR4008", 1), (finding.Id, finding.Related.Count));
        Assert.Contains("无法判断是否同一单位", finding.GetMessage(LocalizedText.ChineseCulture), StringComparison.Ordinal);
        Assert.Contains(NotAssessableReason.IdentityUncertain,
            collection.Compare().SelectMany(s => s.Relations).Select(r => r.Reason!.Value));
    }

    [Theory]
    [InlineData("x/1.txt", "x/2.txt", 1)]
    [InlineData("x/1.txt", "y/2.txt", 1)]
    // Who else may be meant: two 财政局 without a place, or two places that go on; whose years are the same is another.
    [InlineData("x/1.txt", "y/2.txt", 0, "财政局", 2022, "z/3.txt")]
    [InlineData("x/1.txt", "x/2.txt", 1, "财政局", 2021, "z/3.txt")]
    [InlineData("x/1.txt", "x/2.txt", 0, "临河县财政局", 2024, "x/3.txt")]
    [InlineData("x/1.txt", "x/2.txt", 1, "临河县财政局", 2023, "x/3.txt")]
    [InlineData("x/1.txt", "x/2.txt", 1, "临河县财政局", 2021, "x/3.txt")]
    public void A_name_without_its_place_is_likely_that_of_the_body_whose_years_it_continues(
        string first, string second, int findings, string? third = null, int year = 0, string? path = null)
    {
        List<CollectedReport> reports =
        [
            CollectedReport.Of(Before with { Agency = "财政局", Title = null }, first),
            CollectedReport.Of(After with { Agency = "清河县财政局", Title = null }, second),
        ];
        if (third is not null) reports.Add(CollectedReport.Of(Before with { Agency = third, Year = year, Title = null }, path));
        ReportCollection collection = ReportCollection.Of(reports);
        Assert.Equal(reports.Count, collection.Series.Count);
        string[] said = [.. collection.Diagnostics.Select(d => d.GetMessage(LocalizedText.ChineseCulture)).Where(m => m.Contains("可能为同一单位",
            StringComparison.Ordinal))];
        Assert.Equal(findings, said.Length);
        Assert.All(said, m => Assert.True(m.Contains(first, StringComparison.Ordinal) && m.Contains(second, StringComparison.Ordinal)));
        SeriesResult later = collection.Compare().Single(s => s.Series.Agency == "清河县财政局");
        Assert.Equal(findings == 1 ? NotAssessableReason.IdentityUncertain : NotAssessableReason.YearMissing, later.Relations[0].Reason);
    }

    [Fact]
    public void Names_that_many_places_have_are_not_asked_about_where_no_year_is_missing()
    {
        ReportCollection collection = ReportCollection.Of(((string[])["x", "y"]).SelectMany(folder => (CollectedReport[])
        [
            CollectedReport.Of(Before with { Agency = "教育局" }, folder + "/2023.txt"),
            CollectedReport.Of(After with { Agency = "教育局" }, folder + "/2024.txt"),
        ]));
        Assert.Equal(2, collection.Series.Count);
        Assert.Empty(collection.Diagnostics);
    }

    [Fact]
    public void A_thousand_bodies_of_one_name_are_one_question()
    {
        ReportCollection collection = ReportCollection.Of(Enumerable.Range(0, 1000)
            .Select(i => CollectedReport.Of(Before with { Agency = "教育局" }, $"{i}/2023.txt")));
        Assert.Equal((1000, 1), (collection.Series.Count, collection.Diagnostics.Length));
    }

    [Fact]
    public void An_alias_of_the_roster_holds_for_its_years()
    {
        Roster roster = Roster.Parse("agency,kind,parent,aliases,from,to\n临河县自然资源局,department,,临河县国土资源局,,2023\n");
        Assert.Single(ReportCollection.Of(Of(Before with { Agency = "临河县国土资源局" }, After with { Agency = "临河县自然资源局" }), roster).Series);
        Assert.Equal(2, ReportCollection.Of(Of(Before with { Agency = "临河县自然资源局" }, After with { Agency = "临河县国土资源局" }),
            roster).Series.Count);
    }

    [Fact]
    public void Years_of_title_and_period_that_contradict_each_other_leave_a_report_out()
    {
        AnnualReport contradictory = After with { Period = new ReportingPeriod(new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31)) };
        ReportCollection collection = Collect(Before, contradictory);
        Assert.Equal(NotAssessableReason.IdentityUncertain, Assert.Single(collection.Unplaced).Reason);
        Assert.Equal(["GIR4011"], collection.Diagnostics.Ids());
    }

    [Fact]
    public void Equal_copies_are_one()
    {
        SeriesResult result = ReportSeries.Compare(Of(Before, After, After));
        Assert.Empty(result.Diagnostics);
        Assert.Single(result.Series.Years[1].Others);
    }

    [Fact]
    public void A_correction_counts_and_the_difference_is_said()
    {
        AnnualReport corrected = After with { Title = After.Title + "（更正）" };
        SeriesResult result = ReportSeries.Compare(Of(Before, corrected, After.With(("t3.carriedOver.total", 7))));
        Assert.Equal(["GIR4009"], result.Diagnostics.Ids());
        Assert.Equal(RelationVerdict.Pass, result.Verdict);
    }

    [Fact]
    public void The_later_copy_counts()
    {
        AnnualReport old = After.With(("t3.carriedOver.total", 7)) with { PublicationDate = new DateOnly(2025, 1, 1) };
        SeriesResult result = ReportSeries.Compare(Of(Before, old, After with { PublicationDate = new DateOnly(2025, 3, 1) }));
        Assert.Equal(["GIR4009"], result.Diagnostics.Ids());
    }

    [Fact]
    public void Copies_of_which_none_is_current_are_both_tried()
    {
        AnnualReport one = After.With(("t3.carriedOver.total", 7)), other = After.With(("t3.carriedOver.total", 8));
        Assert.Equal(["GIR4009"], ReportSeries.Compare(Of(Before, one, After)).Diagnostics.Ids());
        Assert.Equal(NotAssessableReason.CopiesDiffer, ReportSeries.Compare(Of(Before, one, After)).Relations.Single(r => r.Cell.Code
            == "t3.carriedOver.total").Reason);
        Assert.Equal(["GIR4009", "GIR4001"], ReportSeries.Compare(Of(Before, one, other)).Diagnostics.Ids());
    }

    [Fact]
    public void Reports_of_several_agencies_are_no_series() =>
        Assert.Throws<ArgumentException>(() => ReportSeries.Compare([Before, After with { Agency = "清河县" }]));

    private static ReportCollection Collect(params AnnualReport[] reports) => ReportCollection.Of(Of(reports));

    private static IEnumerable<CollectedReport> Of(params AnnualReport[] reports) => reports.Select(r => CollectedReport.Of(r));
}
