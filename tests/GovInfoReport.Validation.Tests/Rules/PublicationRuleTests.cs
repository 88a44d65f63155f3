using System.Globalization;

namespace GovInfoReport.Validation.Tests;

public sealed class PublicationRuleTests
{
    [Theory]
    [InlineData("GIR6001")]
    [InlineData("GIR6002")]
    [InlineData("GIR6003")]
    public void A_good_report_passes(string id) => RuleAssert.Passes(id, SampleReports.Good);

    [Theory]
    [InlineData("青河县教育局", "2024-01-31", false)]
    [InlineData("青河县教育局", "2024-02-01", true)]
    [InlineData("南屏镇人民政府", "2024-02-01", true)]
    [InlineData("青河县人民政府", "2024-03-31", false)]
    [InlineData("青河县人民政府", "2024-04-01", true)]
    [InlineData("青河县水务集团", "2024-04-01", true)]
    public void Late_publication_is_reported(string agency, string day, bool late)
    {
        AnnualReport report =
            SampleReports.Good with
            { Agency = agency, PublicationDate = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(late ? ["publicationDate"] : [], RuleAssert.Places("GIR6001", report));
    }

    [Fact]
    public void A_province_may_set_an_earlier_day()
    {
        ValidationProfile profile = ValidationProfile.Default;
        profile = profile with { Deadlines = profile.Deadlines.SetItem(AgencyLevel.Department, new MonthDay(1, 15)) };
        Diagnostic finding =
            RuleAssert.Fails("GIR6001", "publicationDate", SampleReports.Good, ReportValidatorOptions.Default with { Profile = profile });
        Assert.Contains("2024-01-15", finding.GetMessage(new("en")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("怀化市教育局", 2021, "2022-01-28", "2022-01-28")]
    [InlineData("怀化市教育局", 2022, "2023-01-30", "2023-01-31")]
    [InlineData("怀化市沅陵县人民政府", 2021, "2022-02-20", "2022-02-20")]
    [InlineData("怀化市沅陵县教育局", 2021, "2022-01-31", "2022-01-31")]
    [InlineData("怀化市人民政府", 2021, "2022-03-31", "2022-03-31")]
    [InlineData("沅陵县人民政府", 2021, "2022-03-31", "2022-03-31")]
    public void A_city_sets_days_for_its_bodies_and_for_years_that_it_names(string agency, int year, string inTime, string last)
    {
        AnnualReport report = SampleReports.Good with
        {
            Agency = agency,
            Year = year,
            Period = null,
            PublicationDate = DateOnly.Parse(inTime, CultureInfo.InvariantCulture),
        };
        Assert.Empty(RuleAssert.Places("GIR6001", report));
        DateOnly late = DateOnly.Parse(last, CultureInfo.InvariantCulture).AddDays(1);
        Diagnostic finding = RuleAssert.Fails("GIR6001", "publicationDate", report with { PublicationDate = late });
        Assert.Contains(last, finding.GetMessage(new("en")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_says_on_what_the_day_rests()
    {
        ReportValidatorOptions options = ReportValidatorOptions.FromJson("""
            { "version": 1, "profile": { "localDeadlines": [
              { "place": "柳川县", "level": "department", "day": "01-20", "source": "柳川县通知", "from": 2023, "to": 2023 } ] } }
            """);
        AnnualReport report = SampleReports.Good with { Agency = "柳川县教育局", PublicationDate = new DateOnly(2024, 2, 1) };
        Assert.Contains("2024年1月20日（依据：柳川县通知）", Message(report), StringComparison.Ordinal);
        Assert.Contains("（依据：《中华人民共和国政府信息公开条例》）", Message(report with { Agency = "青河县教育局" }), StringComparison.Ordinal);

        string Message(AnnualReport late) => RuleAssert.Fails("GIR6001", "publicationDate", late, options).GetMessage(new("zh-CN"));
    }

    [Fact]
    public void The_file_of_local_days_names_places_years_and_sources()
    {
        Assert.All(ValidationProfile.Default.LocalDeadlines, d =>
        {
            Assert.NotEmpty(d.Source);
            Assert.NotEqual(AgencyLevel.Unknown, d.Level);
            Assert.Equal([d.Place], AgencyName.Parse(d.Place).Divisions);
            // A later day than the regulation's would excuse who is late.
            Assert.True(d.Day.In(2024) <= ValidationProfile.Default.Deadlines[d.Level].In(2024));
        });
        Assert.Equal((2021, null), YearsOf("柳川县\town\ttownship\t2021-\t01-20\t通知"));
        Assert.Equal((2021, 2023), YearsOf("柳川县\town\ttownship\t2021-2023\t01-20\t通知"));
        Assert.Throws<FormatException>(() => YearsOf("柳川县\town\ttownship\t2021\t01-20\t"));

        static (int?, int?) YearsOf(string line) => (LocalDeadlineFile.Read(line).FirstYear, LocalDeadlineFile.Read(line).LastYear);
    }

    [Fact]
    public void A_mobile_number_is_reported_and_masked()
    {
        Diagnostic finding =
            RuleAssert.Fails("GIR6002", "s5", SampleReports.Good with { Problems = new NarrativeSection("五、", "联系人：王某，13912345678。") });
        Assert.Contains("139******78", finding.GetMessage(new("en")), StringComparison.Ordinal);
        Assert.DoesNotContain("13912345678", finding.ToString(new("zh-CN")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("13912345678", 1)]
    [InlineData("王13912345678", 1)]
    [InlineData("0571-86000000", 0)]
    [InlineData("12912345678", 0)]
    [InlineData("139123456789", 0)]
    [InlineData("索引号A13912345678", 0)]
    [InlineData("13912345678、13812345678", 2)]
    [InlineData("1391234567", 0)]
    public void Mobile_numbers_are_told_from_other_numbers(string text, int count) =>
        Assert.Equal(count, RuleAssert.Places("GIR6002", SampleReports.Good with { Problems = new NarrativeSection("五、", text) }).Length);

    [Fact]
    public void A_number_that_stands_twice_is_one_finding_and_one_of_two_names_says_so()
    {
        Diagnostic finding = RuleAssert.Fails("GIR6002", "s5",
            SampleReports.Good with { Problems = new NarrativeSection("五、", "联系人：王明13912345678，李红 13912345678。") });
        Assert.Contains("139******78（同时列于“王明”“李红”名下，请核对）", finding.GetMessage(new("zh-CN")), StringComparison.Ordinal);
        finding = RuleAssert.Fails("GIR6002", "s5",
            SampleReports.Good with { Problems = new NarrativeSection("五、", "联系电话：13912345678，监督电话13912345678，王明13912345678。") });
        Assert.DoesNotContain("名下", finding.GetMessage(new("zh-CN")), StringComparison.Ordinal);
    }

    [Fact]
    public void Customs_publish_by_the_day_of_departments() => RuleAssert.Fails("GIR6001", "publicationDate",
        SampleReports.Good with { Agency = "江东海关", PublicationDate = new DateOnly(2024, 2, 20) });

    [Fact]
    public void The_contact_s_mobile_number_is_reported_once()
    {
        AnnualReport report =
            SampleReports.Good with { Preamble = "电话：13912345678。", Contact = new ContactDetails { Telephone = "13912345678" } };
        RuleAssert.Fails("GIR6002", "preamble", report);
        RuleAssert.Fails("GIR6002", "contact", report with { Preamble = null });
    }

    [Theory]
    [InlineData("身份证号11010519491231002X", 1)]
    [InlineData("身份证号110105194912310021", 0)]
    [InlineData("110105199913310021", 0)]
    public void Identity_numbers_are_told_by_date_and_check_digit(string text, int count) =>
        Assert.Equal(count, RuleAssert.Places("GIR6003", SampleReports.Good with { Problems = new NarrativeSection("五、", text) }).Length);
}
