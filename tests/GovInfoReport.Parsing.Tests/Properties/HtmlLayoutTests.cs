using System.Text;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Writes random reports as web pages of every kind, reads them, and compares all 200 cells: pages leave no doubt.</summary>
public class HtmlLayoutTests
{
    private const int Samples = 100;

    private static readonly Gen<AnnualReport> Reports = Gen.OneOf(ReportGenerator.Consistent, ReportGenerator.ArbitraryWithBlanks);

    public static TheoryData<string> Layouts => [.. HtmlLayout.All.Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void All_cells_of_a_page_are_exact(string name) =>
        Gen.Select(Reports, LayoutGenerator.Options)
        .Holds((report, options) => AssertExact(report, ReportParser.Parse(Layout(name).Write(report, options))), samples: 300);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void All_cells_are_exact_in_either_encoding_whatever_the_page_declares(string name)
    {
        Encoding guoBiao = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        Gen.Select(Reports, LayoutGenerator.Options, Gen.Bool, Gen.OneOf<string?>(null, "utf-8", "gb2312", "GBK", "nonsense"))
            .Holds((report, options, utf8, declared) =>
        {
            byte[] bytes = Layout(name).WriteBytes(report, options, utf8 ? new UTF8Encoding(false) : guoBiao, declared);
            AssertExact(report, ReportParser.Parse(bytes));
        }, samples: Samples);
    }

    [Theory]
    [InlineData("utf-8", "gb2312", true)]
    [InlineData("GB18030", "utf-8", true)]
    [InlineData("utf-8", "utf-8", false)]
    [InlineData("GB18030", "gb2312", false)]
    public void A_charset_that_does_not_fit_is_reported(string encoding, string declared, bool reported)
    {
        Encoding used = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] bytes = new PlainPage().WriteBytes(TestDocuments.Report, LayoutOptions.Default, used, declared);
        Assert.Equal(reported, ReportParser.Parse(bytes).Diagnostics.Any(d => d.Id == "GIR0006"));
    }

    private static HtmlLayout Layout(string name) => HtmlLayout.All.Single(l => l.Name == name);

    private static void AssertExact(AnnualReport report, ParseResult read)
    {
        CellComparison cells = CellComparison.Compare(report, read);
        Assert.True(cells.IsExact, cells.ToString());
        Assert.DoesNotContain(read.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }
}
