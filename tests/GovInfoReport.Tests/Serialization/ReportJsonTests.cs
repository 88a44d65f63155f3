using System.Text;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class ReportJsonTests
{
    [Fact]
    public Task Json_of_a_full_report() => Verifier.Verify(ReportSerializer.ToJson(SampleReport.Full), "json");

    [Fact]
    public Task Json_of_an_empty_report() => Verifier.Verify(ReportSerializer.ToJson(new AnnualReport()), "json");

    [Fact]
    public void Reading_back_gives_an_equal_report() => RichReports.All.Holds(report =>
    {
        AnnualReport back = ReportSerializer.FromJson(ReportSerializer.ToJson(report));
        Assert.Equal(report, back);
        Assert.Equal(report, ReportSerializer.FromJson(ReportSerializer.ToJsonUtf8(report)));
    });

    [Fact]
    public void The_same_report_gives_the_same_bytes() => RichReports.All.Holds(report =>
    {
        byte[] first = ReportSerializer.ToJsonUtf8(report);
        Assert.Equal(first, ReportSerializer.ToJsonUtf8(report with { }));
        Assert.Equal(first, ReportSerializer.ToJsonUtf8(ReportSerializer.FromJson(first)));
        Assert.Equal(first, Encoding.UTF8.GetBytes(ReportSerializer.ToJson(report)));
    });

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("7730.000", "7730")]
    [InlineData("0.0", "0")]
    public void Equal_fees_give_the_same_bytes(string left, string right)
    {
        AnnualReport first = new() { ProactiveDisclosure = new() { Fees = decimal.Parse(left, null) } };
        AnnualReport second = new() { ProactiveDisclosure = new() { Fees = decimal.Parse(right, null) } };
        Assert.Equal(first, second);
        Assert.Equal(ReportSerializer.ToJson(second), ReportSerializer.ToJson(first));
        Assert.Equal(ReportSerializer.ToCsv(second), ReportSerializer.ToCsv(first));
    }

    [Fact]
    public void The_serializer_writes_the_canonical_text_and_a_line_end()
    {
        JsonReportSerializer serializer = new();
        using StringWriter writer = new();
        serializer.Write(SampleReport.Full, writer);
        Assert.Equal(ReportSerializer.ToJson(SampleReport.Full) + "\n", writer.ToString());
        Assert.Equal(("json", ".json"), (serializer.Format, serializer.FileExtension));
    }

    [Fact]
    public void Nothing_of_the_machine_is_written()
    {
        string json = ReportSerializer.ToJson(SampleReport.Full);
        Assert.DoesNotContain("\r", json, StringComparison.Ordinal);
        Assert.Contains("“三审三校”", json, StringComparison.Ordinal);
    }
}
