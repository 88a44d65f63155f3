using System.Text;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Whatever charset a page declares, it is read.</summary>
public class DeclaredCharsetTests
{
    private static IEnumerable<string> Names =>
        CodePagesEncodingProvider.Instance.GetEncodings().Concat(Encoding.GetEncodings())
            .SelectMany(e => (string[])[e.Name, $"{e.CodePage}"])
            .Concat(["utf-7", "utf-16", "utf-16be", "utf-32", "unicode", "utf8", "x-gbk", "gb2312", "gbk", "big5", "default", "0", "65000"])
            .Concat(["IBM037", "x-user-defined", "iso-2022-kr", "hz-gb-2312", "_", "-"]);

    [Fact]
    public void No_declared_charset_ends_the_reading()
    {
        byte[] body = new byte[4_000];
        new Random(1).NextBytes(body);
        foreach (string name in Names)
        {
            byte[] head = Encoding.ASCII.GetBytes($"<html><meta charset=\"{name}\"><p>");
            Assert.NotNull(ReportParser.Parse((byte[])[.. head, .. body]));
            Assert.NotNull(ReportParser.Parse(head));
        }
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("nobody-knows-it")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("IBM037")]
    public void A_charset_that_cannot_be_used_is_reported(string name)
    {
        ParseResult read = ReportParser.Parse(Encoding.UTF8.GetBytes($"<meta charset={name}><p>一、总体情况<p>甲"));
        Diagnostic diagnostic = Assert.Single(read.Diagnostics, d => d.Id == "GIR0023");
        Assert.Equal([name, "utf-8"], diagnostic.Arguments);
        Assert.Equal("甲", read.Report.Overview?.Text);
    }

    [Theory]
    [InlineData("utf8", "utf-8")]
    [InlineData("x-gbk", "GB18030")]
    [InlineData("gb_2312", "GB18030")]
    public void Names_that_browsers_know_are_known(string declared, string encoding)
    {
        Encoding written = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8;
        byte[] page = written.GetBytes($"<meta charset={declared}><p>一、总体情况<p>甲乙丙丁");
        ParseResult read = ReportParser.Parse(page);
        Assert.Equal("甲乙丙丁", read.Report.Overview?.Text);
        Assert.DoesNotContain(read.Diagnostics, d => d.Id is "GIR0006" or "GIR0023");
    }
}
