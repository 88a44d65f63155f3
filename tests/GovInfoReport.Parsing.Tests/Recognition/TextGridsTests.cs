using System.Collections.Immutable;
using System.Globalization;

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

    // Cells that labels span down to do not show: lines have as many cells as heads behind their labels.
    [Theory]
    [InlineData("自然人|法人或其他组织||总计|\n商业企业|科研机构|社会公益组织|法律服务机构|其他|", "3|4|0|1|0|2||10|", "3 4 0 1 0 2 10")]
    [InlineData("自然人|法人或其他组织||总计|\n商业企业|科研机构|社会公益组织|法律服务机构|其他|", "|4|0|1|0|2||7|", "- 4 0 1 0 2 7")]
    [InlineData("法人或其他组织|自然人|总计|\n商业企业|科研构|社会公益组织|法律服务机构|其他|", "4|0|1|0|2|3|10|", "3 4 0 1 0 2 10")]
    [InlineData("法人或其他组织|自然人|总计|备注|\n小计|商业企业|科研机构|社会公益组织|法律服务机构|其他|", "7|4|0|1|0|2|3|10||", "3 4 0 1 0 2 10")]
    [InlineData("自然人|法人或其他组织|上年同期|总计|\n商业企业|科研机构|社会公益组织|法律服务机构|其他|", "3|4||1|0|2|17|10|", "3 4 - 1 0 2 10")]
    public void Lines_with_a_cell_for_each_head_stand_under_them(string heads, string figures, string expected)
    {
        foreach (string separator in Separators)
        {
            if (separator is "," or "│" or "|") continue;
            ParseResult read = ReadLines(separator, "项目|申请人情况|\n" + heads, figures);
            Assert.Equal((separator, expected, expected), (separator, Row(read, 0), Row(read, 24)));
        }
    }

    // A head is missing, and blank cells stand behind: none of the figures is another column's.
    [Theory]
    [InlineData("项目|自然人|商业企业|社会公益组织|法律服务机构|其他|总计||", "3|4|1|0|2|10||")]
    [InlineData("项目|自然人||商业企业|科研机构|社会公益组织|法律服务机构|其他||", "3||4|0|1|0|2||")]
    public void Where_a_head_is_missing_no_line_is_read_in_the_order_of_the_format(string heads, string figures)
    {
        ParseResult read = ReadLines(" | ", heads, figures);
        Assert.Equal(("- - - - - - -", "- - - - - - -"), (Row(read, 0), Row(read, 24)));
        Assert.Contains(read.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    // A line that ends in a blank cell, as no other does, has lost one before it where it does not add up.
    [Fact]
    public void A_blank_at_the_end_of_one_line_may_be_a_cell_that_was_lost()
    {
        ParseResult read = ReadLines("\t", "项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计", "3|4|0|1|0|2|10", "34|0|1|0|2|10||");
        Assert.Equal(("- - - - - - -", "3 4 0 1 0 2 10"), (Row(read, 1), Row(read, 2)));
    }

    private static ParseResult ReadLines(string separator, string heads, string figures, string? second = null)
    {
        ImmutableArray<RowDefinition> rows = ReportFormat.Current.Tables[1].Rows;
        string[] lines = [heads, .. rows.Select((row, i) => $"{row.Label}|{(i == 1 ? second : null) ?? figures}")];
        string text = string.Join('\n', lines) + "\n";
        // A bar closes the last cell of a line, a tab does not.
        if (separator == "\t") text = text.Replace("|\n", "\n", StringComparison.Ordinal);
        text = text.Replace("|", separator, StringComparison.Ordinal);
        return ReportParser.Parse($"{Heading}\n{text}四、政府信息公开行政复议、行政诉讼情况\n");
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
            bool isSaid = got == "- - - - - - -" && read.Diagnostics.Any(d => d.Severity != DiagnosticSeverity.Info);
            Assert.True(got == wanted || (isSaid && wanted.Contains('-', StringComparison.Ordinal)), $"{separator} {row}: {got}\n{text}");
        }
    }

    private static string Row(ParseResult read, int row) => string.Join(' ', ReportFormat.Current.Tables[1].Rows[row].Cells
        .Select(cell => read.Report[cell.Code]?.ToString(CultureInfo.InvariantCulture) ?? "-"));
}
