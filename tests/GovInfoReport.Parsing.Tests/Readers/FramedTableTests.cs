using System.Text;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Tables in text whose rows lines part: what stands between two lines is one row, on however many lines.</summary>
public class FramedTableTests
{
    [Fact]
    public void Lines_of_a_cell_are_joined() => Assert.Equal(
        ["0,0 1x1 一、本年新收", "0,1 1x1 12", "1,0 1x1 （一）予以公开", "1,1 1x1 3"],
        CellsOf("""
            +------+----+
            | 一、 | 12 |
            | 本年 |    |
            | 新收 |    |
            +======+====+
            | （一 | 3  |
            | ）予 |    |
            | 以公 |    |
            | 开   |    |
            +------+----+
            """));

    [Fact]
    public void Cells_may_span_rows_and_columns() => Assert.Equal(
        ["0,0 2x1 结果", "0,1 1x1 予以公开", "0,2 1x1 1", "1,1 1x1 部分公开", "1,2 1x1 2", "2,0 1x2 总计", "2,2 1x1 3"],
        CellsOf("""
            ┌──────┬──────┬───┐
            │ 结果 │ 予以 │ 1 │
            │      │ 公开 │   │
            │      ├──────┼───┤
            │      │ 部分 │ 2 │
            │      │ 公开 │   │
            ├──────┴──────┼───┤
            │ 总计        │ 3 │
            └─────────────┴───┘
            """));

    [Fact]
    public void Columns_may_end_in_lines_alone_that_a_cell_breaks_and_stand_below_a_wide_character() => Assert.Equal(
        ["0,0 1x4 第一项条文", "1,0 4x1 结果", "1,1 1x2 予以公开", "1,3 1x1 1", "2,1 2x1 不予公开", "2,2 1x1 秘密", "2,3 1x1 2", "3,2 1x1 其他",
            "3,3 1x1 3", "4,1 1x2 总计", "4,3 1x1 6"],
        CellsOf("""
            ┌─────────────────────┐
            │ 第一项条文          │
            ├──────┬─────────┬────┤
            │      │予以公开 │ 1  │
            │      ├────┬────┼────┤
            │结    │不予│秘密│ 2  │
            │果    │公  ├────┼────┤
            │      │开  │其他│ 3  │
            │      ├────┴────┼────┤
            │      │总计     │ 6  │
            └──────┴─────────┴────┘
            """));

    [Fact]
    public void Characters_may_be_counted_as_narrow() => Assert.Equal(
        ["0,0 1x1 规章", "0,1 1x1 1", "1,0 1x1 行政规范性文件", "1,1 1x1 2"],
        CellsOf("+---------+---+\n| 规章      | 1 |\n+---------+---+\n| 行政规范性文件 | 2 |\n+---------+---+\n"));

    [Fact]
    public void Quotes_may_be_counted_as_wide() => Assert.Equal(
        ["0,0 1x1 危及“三安全一稳定”", "0,1 1x1 1", "1,0 1x1 规章", "1,1 1x1 2"],
        CellsOf("""
            +----------------------+---+
            | 危及“三安全一稳定” | 1 |
            +----------------------+---+
            | 规章                 | 2 |
            +----------------------+---+
            """));

    [Fact]
    public void Rows_that_no_line_parts_are_no_cells_of_one() =>
        Assert.Empty(FramedTable.FindAll("+----+----+\n| 甲 | 乙 |\n+----+----+\n| 1  | 2  |\n| 3  | 4  |\n+----+----+\n", new WorkMeter()));

    [Theory]
    [InlineData("a + b - c\n")]
    [InlineData("+---+\n")]
    [InlineData("+---+\n| 1 |\n")]
    [InlineData("+---+---+\n| 123456789 |\n+---+---+\n")]
    public void Text_with_signs_is_no_framed_table(string text) => Assert.Empty(FramedTable.FindAll(text, new WorkMeter()));

    [Theory]
    [InlineData("+ ")]
    [InlineData("+-")]
    [InlineData("+\n")]
    [InlineData("+-+\n| + |\n")]
    public void Work_grows_with_the_text_only(string part)
    {
        const int Times = 20_000;
        long once = WorkOf(part, Times), twice = WorkOf(part, 2 * Times);
        Assert.InRange(twice, once, (2 * once) + part.Length);
        Assert.InRange(once, 0, 2L * part.Length * Times);
    }

    private static long WorkOf(string part, int times)
    {
        WorkMeter work = new();
        FramedTable.FindAll(string.Concat(Enumerable.Repeat(part, times)), work);
        return work.Done;
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n<table><tr><td>行政许可<td>7</table>\n")]
    public void A_report_with_narrow_labels_is_read_with_its_lines(string more)
    {
        string rows = string.Concat(
            Row("项目", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"),
            Row("一、本年新收政府信息公开申请数量", "5", "1", "0", "0", "0", "0", "6"), Row("二、上年结转政府信息公开申请数量", "0", "0", "0", "0", "0", "0", "0"),
            Row("（一）予以公开", "4", "1", "0", "0", "0", "0", "5"), Row("1.属于国家秘密", "1", "0", "0", "0", "0", "0", "1"));
        ParseResult read = ReportParser.Parse($"# 临河县2023年政府信息公开工作年度报告\n{more}\n三、收到和处理政府信息公开申请情况\n\n{rows}{Rule}");
        Assert.Equal((5m, 6m), (read.Report["t3.newRequests.naturalPerson"], read.Report["t3.newRequests.total"]));
        Assert.Equal((4m, 1m), (read.Report["t3.granted.naturalPerson"], read.Report["t3.denied.stateSecrets.total"]));
        Assert.True(read.Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error), string.Join('\n', read.Diagnostics));
    }

    [Fact]
    public void A_figure_over_two_lines_is_in_doubt()
    {
        string rows = string.Concat(
            Row("项目", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"),
            Row("一、本年新收政府信息公开申请数量", "12345", "1", "0", "0", "0", "0", "12346"), Row("二、上年结转政府信息公开申请数量", "0", "0", "0", "0", "0", "0", "0"),
            Row("（一）予以公开", "4", "1", "0", "0", "0", "0", "5"));
        ParseResult read = ReportParser.Parse($"三、收到和处理政府信息公开申请情况\n{rows}{Rule}");
        Assert.Null(read.Report["t3.newRequests.naturalPerson"]);
        Assert.Contains(read.Diagnostics, d => d.Place.Code.StartsWith("t3.newRequests", StringComparison.Ordinal));
    }

    private static string Rule => string.Concat(Enumerable.Repeat("+------", 8)) + "+\n";

    // Four columns of characters in each cell: two ideographs, or four digits.
    private static string Row(params string[] cells)
    {
        StringBuilder row = new(Rule);
        string[][] lines =
            [.. cells.Select(c => c.Chunk(char.IsAsciiDigit(c[0]) && c.Length < 8 ? 4 : 2).Select(x => new string(x)).ToArray())];
        for (int line = 0; line < lines.Max(l => l.Length); line++)
        {
            foreach (string[] cell in lines)
            {
                string text = line < cell.Length ? cell[line] : "";
                row.Append("| ").Append(text).Append(' ', 5 - TextWidth.Of(text));
            }

            row.Append("|\n");
        }

        return row.ToString();
    }

    private static string[] CellsOf(string text) =>
    [
        .. FramedTable.FindAll(text, new WorkMeter()).Single().Cells.Select(c =>
        {
            StringBuilder joined = new();
            c.Write(text, joined);
            return $"{c.Row},{c.Column} {c.LastRow - c.Row + 1}x{c.ColumnSpan} {joined}";
        }),
    ];
}
