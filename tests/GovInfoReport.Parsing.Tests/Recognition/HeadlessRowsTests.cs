namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Grids that only the places of characters make, as of a PDF without lines: where their heads were not found, sums tell their columns.
/// </summary>
public class HeadlessRowsTests
{
    private const string Heading = "三、收到和处理政府信息公开申请情况";
    private const string New = "一、本年新收政府信息公开申请数量", Carried = "二、上年结转政府信息公开申请数量";

    private const string NewTotal = "t3.newRequests.total";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_row_that_does_not_add_up_is_left_blank(bool takesDigitRows)
    {
        ParseResult read = Read(takesDigitRows, BlockTraits.Aligned, [], [$"{New}|12|3|1|0|0|0|8", $"{Carried}|4|1|0|0|0|0|5"]);
        Assert.Null(read.Report[NewTotal]);
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1005" && d.Place.Code == "t3.newRequests");
        Assert.Equal(5, read.Report["t3.carriedOver.total"]);
    }

    [Theory]
    [InlineData("3|0|0|0|0|0|3")]
    [InlineData("0||0|0|0|0|0")]
    public void Beside_it_a_row_that_adds_up_in_other_orders_is_left_blank(string figures)
    {
        ParseResult read = Read(true, BlockTraits.Aligned, [], [$"{New}|12|3|1|0|0|0|8", $"{Carried}|{figures}"]);
        Assert.Null(read.Report["t3.carriedOver.naturalPerson"]);
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t3.carriedOver");
    }

    [Fact]
    public void In_a_grid_of_the_file_or_below_heads_a_row_that_does_not_add_up_stays()
    {
        string[] rows = [$"{New}|12|3|1|0|0|0|8"];
        Assert.Equal(8, Read(true, BlockTraits.None, [], rows).Report[NewTotal]);
        string[] heads = ["项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计"];
        Assert.Equal(8, Read(true, BlockTraits.Aligned, [], [.. heads, .. rows]).Report[NewTotal]);
    }

    [Theory]
    [InlineData("公益 服务 其他 自然人 总计", null)]
    [InlineData("总计 自然人 公益 服务 其他", null)]
    [InlineData("自然人 公益 服务 其他 总计", 16)]
    [InlineData("法人或 其他 组织", 16)]
    public void Parts_of_heads_on_one_line_tell_their_order(string line, int? expected) =>
        Assert.Equal(expected, Read(true, BlockTraits.Aligned, ["商业 科研 社会 法律", line], [$"{New}|12|3|1|0|0|0|16"]).Report[NewTotal]);

    private static ParseResult Read(bool takesDigitRows, BlockTraits traits, string[] lines, string[] rows)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        foreach (string line in (string[])[Heading, .. lines])
        {
            int start = builder.Length;
            builder.Append(line);
            builder.AddParagraph(start, line.Length, 0, line.Length);
        }

        builder.BeginTable(0, traits);
        for (int row = 0; row < rows.Length; row++)
        {
            ushort column = 0;
            foreach (string cell in rows[row].Split('|'))
            {
                int start = builder.Length;
                builder.Append(cell);
                Block block = new() { Kind = BlockKind.Cell, Start = start, Length = cell.Length, Row = row, RowSpan = 1, ColumnSpan = 1 };
                block.Column = column++;
                builder.Add(block);
            }
        }

        builder.EndTable(0);
        Document document = builder.ToDocument();
        return ReportRecognizer.Recognize(document, ReportParserOptions.Default, [], CancellationToken.None, takesDigitRows);
    }
}
