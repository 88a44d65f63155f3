using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

/// <summary>合计 beside 总计, as a column or a row of table 3: it is never the total, be that blank or not.</summary>
public class SumBesideTotalTests
{
    private const string Kinds = "商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他";
    private const string Last = "项目\t自然人\t" + Kinds + "\t合计\t总计", First = "项目\t自然人\t合计\t" + Kinds + "\t总计";
    private const string TwoRows = "自然人\t法人或其他组织\t总计\n" + Kinds + "\t合计";

    [Theory]
    [InlineData(Last, "3 1 2 0 4 0 7 10", "3 1 2 0 4 0 10")]
    [InlineData(Last, "3 1 2 0 4 0 7 /", "3 1 2 0 4 0 -")]
    [InlineData(Last, "0 1 2 0 4 0 7 /", "0 1 2 0 4 0 -")]
    [InlineData(First, "3 7 1 2 0 4 0 10", "3 1 2 0 4 0 10")]
    [InlineData(First, "3 7 1 2 0 4 0 /", "3 1 2 0 4 0 -")]
    [InlineData(TwoRows, "3 1 2 0 4 0 7 10", "3 1 2 0 4 0 10")]
    [InlineData(TwoRows, "3 1 2 0 4 0 7 /", "3 1 2 0 4 0 -")]
    public void A_column_beside_the_total_is_left_out(string heads, string figures, string expected)
    {
        foreach (string separator in (string[])["\t", " | "])
        {
            ParseResult read = Read($"{heads}\n（一）予以公开\t{figures.Replace(' ', '\t')}".Replace("\t", separator, StringComparison.Ordinal));
            Assert.Equal(expected, RowOf(read, "t3.granted"));
            bool isSaid = read.Diagnostics.Any(d => d.Place.Code is "t3" or "t3.granted" or "t3.granted.total");
            Assert.True(isSaid || !expected.EndsWith('-'), figures);
        }
    }

    // Where the total is blank and leaves no trace, nothing tells the columns.
    [Theory]
    [InlineData(Last, "3 1 2 0 4 0 7")]
    [InlineData(Last, "0 1 2 0 4 0 7")]
    [InlineData(First, "3 7 1 2 0 4 0")]
    [InlineData(Last, "0 0 0 0 0 0 0")]
    public void A_row_that_lacks_its_total_is_left_blank_and_said(string heads, string figures)
    {
        ParseResult read = Read($"{heads}\n（一）予以公开\t{figures}".Replace('\t', ' '));
        Assert.Equal("- - - - - - -", RowOf(read, "t3.granted"));
        Assert.Contains(read.Diagnostics, d => d.Place.Code.StartsWith("t3.granted", StringComparison.Ordinal));
    }

    // Seven columns of figures by the places of characters, under heads of eight.
    [Fact]
    public void A_column_whose_total_is_blank_throughout_is_not_the_total()
    {
        string[] figures = ["3 1 2 0 4 0 7", "8 1 0 0 0 9 10", "1 0 5 0 0 2 7", "4 2 2 2 2 2 10"];
        IEnumerable<string> rows = figures.Select((f, i) => Line([ReportFormat.Current.GetTable(3).Rows[i].Label, .. f.Split(' ')]));
        ParseResult read = Read(Line(Last.Split('\t')) + "\n" + string.Join('\n', rows));
        foreach (RowDefinition row in ReportFormat.Current.GetTable(3).Rows)
            Assert.Null(read.Report.Cells[row.Cells[^1]]);
        Assert.Contains(read.Diagnostics, d => d.Place.Table?.Number == 3);

        static string Line(string[] cells) => string.Concat(cells.Select((c, i) =>
            c + new string(' ', (i == 0 ? 84 : 16) - TextWidth.Of(c)))).TrimEnd();
    }

    [Theory]
    [InlineData("3 1 2 0 4 0 10", "3 1 2 0 4 0 10")]
    [InlineData("/ / / / / / /", "- - - - - - -")]
    public void A_row_beside_the_total_is_kept_as_another(string total, string expected)
    {
        const string Sum = "合计\t5\t1\t2\t0\t4\t0\t12\n";
        string own = $"（七）总计\t{total.Replace(' ', '\t')}\n";
        foreach (string rows in (string[])[Sum + own, own + Sum])
        {
            ParseResult read = Read($"项目\t自然人\t{Kinds}\t总计\n（一）予以公开\t3\t1\t2\t0\t4\t0\t10\n{rows}四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0");
            Assert.Equal(expected, RowOf(read, "t3.outcomesTotal"));
            Assert.Equal("0 0 0 0 0 0 0", RowOf(read, "t3.carriedForward"));
            Assert.Contains(read.Report.AdditionalRows, r => r.Label == "合计" && r.Values[^1] == "12");
        }
    }

    [Fact]
    public void Alone_it_is_the_total() => Assert.Equal("3 1 2 0 4 0 10", RowOf(Read(
        $"项目\t自然人\t{Kinds}\t合计\n（一）予以公开\t3\t1\t2\t0\t4\t0\t10\n合计\t3\t1\t2\t0\t4\t0\t10\n"), "t3.outcomesTotal"));

    private static ParseResult Read(string table) =>
        ReportParser.Parse($"三、收到和处理政府信息公开申请情况\n{table}\n四、政府信息公开行政复议、行政诉讼情况\n");

    private static string RowOf(ParseResult read, string code) => string.Join(' ', ReportFormat.Current.GetTable(3).Columns.Select(c =>
        read.Report[$"{code}.{c.Code}"]?.ToString(CultureInfo.InvariantCulture) ?? "-"));
}
