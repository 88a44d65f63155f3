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
        AnnualReport report = SampleReports.Good with { Agency = agency, PublicationDate = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(late ? ["publicationDate"] : [], RuleAssert.Places("GIR6001", report));
    }

    [Fact]
    public void A_province_may_set_an_earlier_day()
    {
        ValidationProfile profile = ValidationProfile.Default;
        profile = profile with { Deadlines = profile.Deadlines.SetItem(AgencyLevel.Department, new MonthDay(1, 15)) };
        Diagnostic finding = RuleAssert.Fails("GIR6001", "publicationDate", SampleReports.Good, ReportValidatorOptions.Default with { Profile = profile });
        Assert.Contains("2024-01-15", finding.GetMessage(new("en")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mobile_number_is_reported_and_masked()
    {
        Diagnostic finding = RuleAssert.Fails("GIR6002", "s5", SampleReports.Good with { Problems = new NarrativeSection("五、", "联系人：王某，13912345678。") });
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
    public void The_contact_s_mobile_number_is_reported_once()
    {
        AnnualReport report = SampleReports.Good with { Preamble = "电话：13912345678。", Contact = new ContactDetails { Telephone = "13912345678" } };
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
