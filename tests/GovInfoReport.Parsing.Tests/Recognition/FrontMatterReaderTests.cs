namespace GovInfoReport.Parsing.Tests;

public class FrontMatterReaderTests
{
    [Theory]
    [InlineData("云溪县水务局2023年政府信息公开工作年度报告", 2023, "云溪县水务局")]
    [InlineData("2023年度云溪县水务局政府信息公开工作年度报告", 2023, "云溪县水务局")]
    [InlineData("云溪县水务局２０２３年政府信息公开年报", 2023, "云溪县水务局")]
    [InlineData("云溪县水务局政府信息公开工作年度报告", null, "云溪县水务局")]
    public void Titles(string title, int? year, string agency)
    {
        Assert.True(FrontMatterReader.IsTitle(title));
        Assert.Equal(year, FrontMatterReader.FindYear(title));
        Assert.Equal(agency, FrontMatterReader.FindAgency(title));
    }

    [Theory]
    [InlineData("")]
    [InlineData("云溪县水务局工作报告")]
    [InlineData("根据《条例》编制政府信息公开工作年度报告")]
    [InlineData("本报告是政府信息公开工作年度报告，由我局编制。")]
    public void Other_lines_are_no_titles(string line) => Assert.False(FrontMatterReader.IsTitle(line));

    // Where all of a fragment stands on the line of its title.
    [Theory]
    [InlineData(' ')]
    [InlineData('\t')]
    [InlineData('\u3000')]
    [InlineData('\u2003')]
    public void A_row_on_the_line_of_a_title_is_read(char blank) =>
        Assert.Equal(72, ReportParser.Parse("云溪县2023年政府信息公开工作年度报告 行政许可 72".Replace(' ', blank) + "\n").Report.ProactiveDisclosure.Licensing);

    // The head of a page is a line of words like any other: the figures behind it are none of the row before it.
    [Theory]
    [InlineData("规章\n1\n2\n云溪县2023年政府信息公开年度报告\n7\n", "t2.regulations.inForce", "GIR1005")]
    [InlineData("一、本年新收政府信息公开申请数量\n5\n0\n0\n0\n0\n0\n云溪县2023年政府信息公开年度报告\n7\n二、上年结转政府信息公开申请数量\n1\n0\n0\n0\n0\n0\n1\n", "t3.newRequests.total", "GIR1005")]
    public void A_title_between_the_figures_of_a_row_joins_none(string text, string cell, string diagnostic)
    {
        ParseResult parsed = ReportParser.Parse(text);
        Assert.Null(parsed.Report[cell]);
        Assert.Contains(parsed.Diagnostics, d => d.Id == diagnostic);
    }

    [Theory]
    [InlineData("2023年政府信息公开年度报告行政规范性文件\n1\n2\n3\n", "t2.normativeDocuments.inForce", 3)]
    [InlineData("报告期本年新收政府信息公开申请数量\n5\n0\n0\n0\n0\n0\n5\n", "t3.newRequests.total", 5)]
    public void A_label_at_the_end_of_a_title_names_its_row(string text, string cell, int figure) => Assert.Equal(figure, ReportParser.Parse(text).Report[cell]);

    [Theory]
    [InlineData("数据统计期限自2023年1月1日起至2023年12月31日止。")]
    [InlineData("统计时间从2023年1月1日到2023年12月31日。")]
    [InlineData("报告期为2023年1月1日至12月31日。")]
    [InlineData("（2023-01-01—2023-12-31）")]
    public void Periods(string text)
    {
        Assert.True(FrontMatterReader.TryFindPeriod(text, out ReportingPeriod? period));
        Assert.Equal(new ReportingPeriod(new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31)), period);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023年1月1日发布，2024年1月1日修订。")]
    [InlineData("自2023年12月31日起至2023年1月1日止")]
    public void No_periods(string text) => Assert.False(FrontMatterReader.TryFindPeriod(text, out _));

    [Fact]
    public void Contact_details()
    {
        ContactDetails? contact = FrontMatterReader.FindContact("请与我局联系（通讯地址：平安路18号；邮政编码：100018；联系电话：010-12345678；电子邮箱：gk@example.gov.cn）。");
        Assert.Equal(new ContactDetails { Address = "平安路18号", Postcode = "100018", Telephone = "010-12345678", Email = "gk@example.gov.cn" }, contact);
        Assert.Null(FrontMatterReader.FindContact("本报告由我局编制。"));
    }
}
