using System.Globalization;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Of several tables of one kind the words above them tell which is the report's; where they do not, none is taken.</summary>
public class TableCopiesTests
{
    private const string Own = "own", Other = "other", None = "none";

    private static readonly ReportGeneratorOptions Options =
        ReportGeneratorOptions.Default with { LargeFigures = false, VariedText = false };

    private static readonly AnnualReport[] Reports =
        [.. new uint[] { 3, 4 }.Select(seed => ReportGenerator.Reports(Options).Sample(seed))];

    private static readonly string[] Layouts = ["MarkdownTables", "TrailingBarRowALine", "TabRows", "Page"];

    public static TheoryData<int, string, string, string, string> Cases()
    {
        TheoryData<int, string, string, string, string> cases = [];
        (string First, string Second, string Counts)[] captions =
        [
            ("", "", None), ("{0}年", "{1}年", Own), ("{1}年度", "{0}年度", Other),
            ("上年情况", "", Other), ("", "{1}年度情况", Own), ("填写示例", "", Other),
            ("{1}年", "{1}年", None), ("", "{0}年", Other), ("{0}年与{1}年对比", "", None),
        ];
        foreach (int table in (int[])[2, 3, 4])
        {
            foreach (string layout in Layouts)
            {
                foreach ((string first, string second, string counts) in captions) cases.Add(table, layout, first, second, counts);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_table_of_the_reports_year_is_read(int table, string layout, string first, string second, string counts)
    {
        int year = Reports[0].Year!.Value;
        string Caption(string form) => string.Format(CultureInfo.InvariantCulture, form, year, year - 1);
        ParseResult read = Read(layout, table, (Caption(first), Reports[0]), (Caption(second), Reports[1]));
        AnnualReport? expected = counts switch { Own => Reports[0], Other => Reports[1], _ => null };
        foreach (TableDefinition any in ReportFormat.Current.Tables)
        {
            AnnualReport? source = any.Number == table ? expected : Reports[0];
            Assert.All(any.Cells, cell => Assert.Equal(source?.Cells[cell], read.Report.Cells[cell]));
        }

        Diagnostic said = Assert.Single(read.Diagnostics, d => d.Id is "GIR1012" or "GIR1045");
        Assert.Equal((counts == None ? "GIR1045" : "GIR1012", $"t{table}"), (said.Id, said.Place.Code));
    }

    // As a sheet has it: figures in each column of their span, and blank cells behind them. A total beside them is not taken.
    [Theory]
    [InlineData("", 3783)]
    [InlineData("8", null)]
    public void Rows_that_are_not_taken_are_those_of_the_table_they_stand_in(string behind, int? licensing)
    {
        ParseResult read = ReportParser.Parse("<h1>临河县2024年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p><table>"
            + $"{WideTable(2024, "1846", "3783", behind)}{WideTable(2023, "0", "16", behind)}</table><p>三、收到和处理政府信息公开申请情况</p>");
        Assert.Equal(licensing, read.Report["t2.licensing.decisions"]);
        Assert.Equal(1846, read.Report["t2.fees.amount"]);
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1012");
    }

    private static string WideTable(int year, string fees, string decisions, string behind)
    {
        return Row($"{year}年") + Row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数") + Row("规章", $"{year % 10}", "0", "0")
            + Row("信息内容", "本年处理决定数量", "本年处理决定数量", "本年处理决定数量")
            + Row("行政许可", decisions, decisions, decisions, behind, behind) + Row("行政处罚", "7", "7", "7", behind, behind)
            + Row("信息内容", "本年收费金额（单位：万元）", "本年收费金额（单位：万元）", "本年收费金额（单位：万元）")
            + Row("行政事业性收费", fees, fees, fees);

        static string Row(params string[] cells) =>
            $"<tr>{string.Concat(cells.Concat(Enumerable.Repeat("", 9 - cells.Length)).Select(c => $"<td>{c}</td>"))}</tr>";
    }

    [Fact]
    public void Of_three_tables_the_one_of_the_reports_year_is_read()
    {
        int year = Reports[0].Year!.Value;
        ParseResult read = Read("MarkdownTables", 3, ($"{year - 2}年", Reports[1]), ($"{year}年", Reports[0]), ($"{year - 1}年", Reports[1]));
        Assert.Equal(Reports[0].Cells, read.Report.Cells);
    }

    [Fact]
    public void A_table_that_comes_again_with_the_same_figures_is_one()
    {
        ParseResult read = Read("Page", 3, ("", Reports[0]), ("", Reports[0]));
        Assert.Equal(Reports[0].Cells, read.Report.Cells);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void Copies_of_one_table_lose_the_rows_that_differ_alone()
    {
        RowDefinition row = ReportFormat.Current.GetTable(3).Rows[2];
        ReportCellsBuilder cells = Reports[0].Cells.ToBuilder();
        cells[row.Cells[0]] += 1;
        cells[row.Cells[^1]] += 1;
        ParseResult read = Read("Page", 3, ("", Reports[0]), ("", Reports[0] with { Cells = cells.ToCells() }));
        Assert.All(ReportFormat.AllCells, cell => Assert.Equal(cell.Row == row ? null : Reports[0].Cells[cell], read.Report.Cells[cell]));
        Assert.Equal(["GIR1013"], read.Diagnostics.Select(d => d.Id));
    }

    [Theory]
    [InlineData("{0}年", "{1}年", 0)]
    [InlineData("{1}年", "{0}年", 1)]
    [InlineData("{1}", "{0}", 1)]
    [InlineData("上年", "本年", 1)]
    [InlineData("甲", "乙", -1)]
    public void A_row_of_table_4_for_each_year(string first, string second, int counts)
    {
        int year = Reports[0].Year!.Value;
        string[] lines = SectionTables.Text("MarkdownTables", Reports[0]).Split('\n');
        string[] others = SectionTables.Text("MarkdownTables", Reports[1]).Split('\n');
        int last = Array.FindIndex(lines, l => l.StartsWith("## 五", StringComparison.Ordinal)) - 2;
        int otherLast = Array.FindIndex(others, l => l.StartsWith("## 五", StringComparison.Ordinal)) - 2;
        int start = Array.FindIndex(lines, l => l.StartsWith("## 四", StringComparison.Ordinal));
        string Row(string form, string row) => $"| {string.Format(CultureInfo.InvariantCulture, form, year, year - 1)} {row}";
        for (int i = start; i < last; i++)
        {
            string cell = lines[i].Contains("---", StringComparison.Ordinal) ? "|---" : "| ";
            if (lines[i] is ['|', ..]) lines[i] = cell + lines[i];
        }

        lines[last] = Row(first, lines[last]) + "\n" + Row(second, others[otherLast]);
        ParseResult read = ReportParser.Parse(string.Join('\n', lines));
        foreach (CellDefinition cell in ReportFormat.Current.GetTable(4).Cells)
            Assert.Equal(counts < 0 ? null : Reports[counts].Cells[cell], read.Report.Cells[cell]);
        Assert.Single(read.Diagnostics, d => d.Id == (counts < 0 ? "GIR1045" : "GIR1012"));
    }

    private static ParseResult Read(string layout, int table, params (string Caption, AnnualReport Report)[] copies) =>
        ReportParser.Parse(SectionTables.Replace(layout, Reports[0], table, string.Concat(
            copies.Select(c => Captioned(layout, c.Caption) + SectionTables.Of(layout, c.Report, table)))));

    private static string Captioned(string layout, string caption) =>
        caption.Length == 0 ? "" : layout == "Page" ? $"<p>{caption}</p>\n" : caption + "\n\n";
}
