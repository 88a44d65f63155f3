namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Lines of text that all have as many cells are a grid: the heads tell its columns, and a blank cell stands in its own.
/// </summary>
public class TextGridsTests
{
    private const string Heading = "三、收到和处理政府信息公开申请情况";

    public static TheoryData<string> Separators => ["|", " | ", "\t", ",", "│"];

    [Theory]
    [MemberData(nameof(Separators))]
    public void Spacers_among_the_columns_are_none_of_them(string separator) => AssertRead(separator,
        "项目|||自然人||商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|",
        "|||3||4|0|1|0|2|10|", "3 4 0 1 0 2 10",
        "|||||4|0|1|0|2|7|", "- 4 0 1 0 2 7");

    [Theory]
    [MemberData(nameof(Separators))]
    public void A_column_that_is_missing_moves_no_figure_under_another_head(string separator) => AssertRead(separator,
        "项目|||自然人|商业企业|社会公益组织|法律服务机构|其他|总计||",
        "|||3|4|1|0|2|10||", "3 4 - 1 0 2 10",
        "|||0|0|0|0|0|0||", "0 0 - 0 0 0 0");

    [Theory]
    [MemberData(nameof(Separators))]
    public void What_a_label_spans_is_no_blank_cell_of_the_first_columns(string separator) => AssertRead(separator,
        "项目|||自然人|商业企业|科研机构|社会公益组织|法律服务机构",
        "|||7|4|1|0|0", "7 4 1 0 0 - -",
        "|||0|0|0|0|0", "0 0 0 0 0 - -");

    [Theory]
    [InlineData("总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他", "10|3|4|0|1|0|2")]
    [InlineData("商业企业|科研机构|社会公益组织|法律服务机构|其他|自然人|总计", "4|0|1|0|2|3|10")]
    [InlineData("自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|占比", "3|4|0|1|0|2|10|4.5%")]
    [InlineData("自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|上年同期|总计", "3|4|0|1|0|2|17|10")]
    [InlineData("自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|备注", "3|4|0|1|0|2|10|")]
    public void Columns_are_told_by_their_heads(string heads, string figures)
    {
        foreach (string separator in Separators)
        {
            AssertRead(separator, "项目|||" + heads, "|||" + figures, "3 4 0 1 0 2 10", "|||" + figures, "3 4 0 1 0 2 10");
        }
    }

    // Behind a label that wraps, and where a cell is lost, lines are read as they were.
    [Theory]
    [InlineData("一、本年新收政府信息公开\n申请数量 | 3 | 4 | 0 | 1 | 0 | 2 | 10", "3 4 0 1 0 2 10")]
    [InlineData("一、本年新收政府信息公开申请数量 | 3 | 4 | 1 | 0 | 2 | 10", "- - - - - - -")]
    public void Lines_without_as_many_cells_are_no_grid(string row, string expected)
    {
        string text = $"{Heading}\n项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计\n{row}\n"
            + "二、上年结转政府信息公开申请数量 | 0 | 1 | 0 | 0 | 0 | 0 | 1\n";
        ParseResult read = ReportParser.Parse(text);
        Assert.Equal((expected, "0 1 0 0 0 0 1"), (Row(read, 0), Row(read, 1)));
    }

    private static void AssertRead(string separator, string heads, string first, string expected, string others, string expectedOfOthers)
    {
        TableDefinition table = ReportFormat.Current.Tables[1];
        string[] lines = [heads, .. table.Rows.Select((row, i) => row.Label + (i == 0 ? first : others))];
        string text = string.Join('\n', lines.Select(line => line.Replace("|", separator, StringComparison.Ordinal)));
        ParseResult read = ReportParser.Parse($"{Heading}\n{text}\n四、政府信息公开行政复议、行政诉讼情况\n");
        for (int row = 0; row < table.Rows.Length; row++)
        {
            string wanted = row == 0 ? expected : expectedOfOthers;
            string got = Row(read, row);
            // What is left blank is said.
            bool isSaid = got == "- - - - - - -"
                && read.Diagnostics.Any(d => d.Severity != DiagnosticSeverity.Info && d.ToString().Contains("[t3", StringComparison.Ordinal));
            Assert.True(got == wanted || (isSaid && wanted.Contains('-', StringComparison.Ordinal)), $"{separator} {row}: {got}\n{text}");
        }
    }

    private static string Row(ParseResult read, int row) => string.Join(' ', ReportFormat.Current.Tables[1].Rows[row].Cells
        .Select(cell => read.Report[cell.Code]?.ToString() ?? "-"));
}
