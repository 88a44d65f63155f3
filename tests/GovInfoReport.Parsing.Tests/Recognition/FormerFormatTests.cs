namespace GovInfoReport.Parsing.Tests;

/// <summary>Tables of the format of 2019, as reports have them.</summary>
public class FormerFormatTests
{
    private const string Whole = """
        云溪县2020年政府信息公开工作年度报告
        二、主动公开政府信息情况
        第二十条第（一）项 |
        信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
        规章 | 1 | 2 | 3 |
        规范性文件 | 17 | 16 | 841 |
        第二十条第（五）项 |
        信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
        行政许可 | 5230 | +36 | 4743 |
        其他对外管理服务事项 | 812 | -14 | 902 |
        第二十条第（六）项 |
        信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
        行政处罚 | 33 | −4 | 32 |
        行政强制 | 40 | 0 | 25 |
        第二十条第（八）项 |
        信息内容 | 上一年项目数量 | 本年增/减 |
        行政事业性收费 | 24 | 4 |
        第二十条第（九）项 |
        信息内容 | 采购项目数量 | 采购总金额 |
        政府集中采购 | 12 | 240.50万元 |
        """;

    [Fact]
    public void Table_2_is_read()
    {
        FormerDisclosure read = Read(Whole).Report.FormerDisclosure;
        Assert.Equal(new FormerDocumentCounts { NewlyMade = 17, NewlyPublic = 16, PublicTotal = 841 }, read.NormativeDocuments);
        Assert.Equal(new FormerItemCounts { PreviousItems = 5230, Change = 36, Decisions = 4743 }, read.Licensing);
        Assert.Equal(new FormerItemCounts { PreviousItems = 812, Change = -14, Decisions = 902 }, read.OtherServices);
        Assert.Equal(new FormerItemCounts { PreviousItems = 33, Change = -4, Decisions = 32 }, read.Penalties);
        Assert.Equal(new FormerItemCounts { PreviousItems = 40, Change = 0, Decisions = 25 }, read.CompulsoryMeasures);
        Assert.Equal(new FormerFees { PreviousItems = 24, Change = 4 }, read.Fees);
        Assert.Equal(new FormerProcurement { Items = 12, Amount = 240.5m, Unit = "万元" }, read.Procurement);
    }

    [Fact]
    public void Nothing_of_it_is_said_but_what_is_missing()
    {
        ParseResult read = Read(Whole);
        Assert.Equal(ReportEdition.Format2019, read.Report.DisclosureEdition);
        Assert.Empty(read.Report.AdditionalRows);
        Assert.All(read.Diagnostics, d => Assert.Contains(d.Id, (string[])["GIR1001", "GIR1003"]));
    }

    // Heads of 2019 over the documents alone: the other parts are those of 2021.
    [Theory]
    [InlineData("本年处理决定数量")]
    [InlineData("处理决定数量")]
    public void A_head_of_decisions_alone_says_what_stands_below_it(string head)
    {
        string table = $"""
            | 第二十条第（一）项 | | | |
            |---|---|---|---|
            | 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
            | 规章 | 0 | 0 | 0 |
            | 行政规范性文件 | 3 | 1 | 20 |
            | 第二十条第（五）项 | | | |
            | 信息内容 | {head} | | |
            | 行政许可 | 100 | | |
            | 第二十条第（六）项 | | | |
            | 信息内容 | {head} | | |
            | 行政处罚 | 50 | | |
            | 行政强制 | 5 | | |

            """;
        string lines = string.Join('\n', table.Split('\n').Where(l => !l.StartsWith("|---", StringComparison.Ordinal))
            .Select(l => l.Replace("| ", "", StringComparison.Ordinal).Replace(" ", " |\n", StringComparison.Ordinal)));
        foreach (string text in new[] { table, lines })
        {
            ReportCells cells = Read($"云溪县2024年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n{text}").Report.Cells;
            Assert.Equal((100, 50, 5),
                (cells["t2.licensing.decisions"], cells["t2.penalties.decisions"], cells["t2.compulsoryMeasures.decisions"]));
            Assert.Null(cells["t2.licensing.previousItems"]);
            Assert.Equal(20, cells["t2.normativeDocuments.publicTotal"]);
        }
    }

    [Theory]
    [InlineData("采购总金额", "240", null)]
    [InlineData("采购总金额（万元）", "240", "万元")]
    [InlineData("采购总金额（单位：元）", "240", "元")]
    [InlineData("采购总金额", "240元", "元")]
    [InlineData("采购总金额（万元）", "240万元", "万元")]
    [InlineData("采购总金额", "1.2亿元", "亿元")]
    public void The_unit_of_procurement_is_that_of_the_cell_or_its_head(string head, string amount, string? unit)
    {
        string text = Whole.Replace("采购总金额", head, StringComparison.Ordinal).Replace("240.50万元", amount, StringComparison.Ordinal);
        Assert.Equal(unit, Read(text).Report.FormerDisclosure.Procurement.Unit);
    }

    [Fact]
    public void A_unit_that_its_head_contradicts_leaves_the_amount_open()
    {
        ParseResult read = Read(Whole.Replace("采购总金额", "采购总金额（元）", StringComparison.Ordinal));
        Assert.Null(read.Report["t2.procurement.amount"]);
        Assert.Equal(12, read.Report["t2.procurement.items"]);
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1008" && d.Location.Place.Code == "t2.procurement.amount");
    }

    [Theory]
    [InlineData("规章 |", "规章（设区的市级以上人民政府应当提供） |")]
    [InlineData("上一年项目数量", "上一年项目数量（指2019年度的事项数）")]
    [InlineData("本年增/减", "本年增/")]
    [InlineData("本年新制作数量 | 本年新公开数量", "本年新 | 本年新")]
    [InlineData("对外公开总数量", "对外公开总")]
    [InlineData("行政许可 |", "行政许可（事项） |")]
    public void Instructions_and_cut_heads_change_nothing(string text, string written) =>
        Assert.Equal(Read(Whole).Report.Cells, Read(Whole.Replace(text, written, StringComparison.Ordinal)).Report.Cells);

    [Theory]
    [InlineData("行政许可 | 5230 | +36 | 4743 |", "行政许可 | 5230 | 4743 |", "t2.licensing")]
    [InlineData("行政事业性收费 | 24 | 4 |", "行政事业性收费 | 24 | 4 | 7 |", "t2.fees")]
    [InlineData("政府集中采购 | 12 | 240.50万元 |", "政府集中采购 | 240.50万元 |", "t2.procurement")]
    [InlineData("本年新制作数量 | 本年新公开数量 | 对外公开总数量", "对外公开总数量 | 本年新公开数量 | 本年新制作数量", "t2.normativeDocuments")]
    public void A_row_that_does_not_fit_its_heads_is_said(string text, string written, string place)
    {
        ParseResult read = Read(Whole.Replace(text, written, StringComparison.Ordinal));
        RowDefinition row = ReportFormat.Former.GetTable(2).Rows.Single(r => r.Code == place);
        Assert.All(row.Cells, cell => Assert.Null(read.Report.Cells[cell]));
        Assert.Contains(read.Diagnostics, d => d.Location.Place.Code == place);
    }

    [Fact]
    public void Heads_of_which_too_little_is_left_leave_the_row_open()
    {
        string text = Whole.Replace("本年新制作数量 | 本年新公开数量 | 对外公开总数量", "年新 | 年新 | 对外公开", StringComparison.Ordinal);
        ParseResult read = Read(text[..text.IndexOf("第二十条第（五）项", StringComparison.Ordinal)]);
        Assert.Equal(0, read.Report.Cells.StatedCount);
        Assert.Contains(read.Diagnostics, d => d.Location.Place.Code == "t2.regulations");
    }

    [Fact]
    public void Words_of_prose_make_no_table_of_2019()
    {
        ParseResult read = Read("""
            云溪县2023年政府信息公开工作年度报告
            一、总体情况
            全年主动对外公开信息12条，政府采购总金额1200万元，采购项目7个。
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
            规章 | 0 | 0 | 0
            行政规范性文件 | 6 | 1 | 32
            第二十条第（五）项
            信息内容 | 本年处理决定数量
            行政许可 | 517
            三、收到和处理政府信息公开申请情况
            """);
        Assert.Equal(ReportEdition.Format2021, read.Report.DisclosureEdition);
        Assert.Equal(new DocumentCounts { Issued = 6, Repealed = 1, InForce = 32 }, read.Report.ProactiveDisclosure.NormativeDocuments);
        Assert.Equal(517, read.Report.ProactiveDisclosure.Licensing);
    }

    [Fact]
    public void One_row_of_other_outcomes_makes_table_3_one_of_2019()
    {
        string text = TestDocuments.Text;
        foreach (string label in (string[])["1.申请人无正当理由逾期不补正", "2.申请人逾期未按", "3.其他"]) text = TestDocuments.ReplaceLine(text, label, null);
        ParseResult read = Read(text.Replace("（七）总计", "（六）其他处理 | 1 | 2 | 0 | 0 | 0 | 3 | 6 |\n（七）总计", StringComparison.Ordinal));
        ApplicantCounts other = read.Report.Requests.Outcomes.Other.AsOneRow;
        Assert.Equal((1, 2, 3, 6), (other.NaturalPerson, other.Enterprise, other.OtherOrganization, other.Total));
        Assert.Equal((ReportEdition.Format2019, ReportEdition.Mixed), (read.Report.RequestsEdition, read.Report.Edition));
        Assert.DoesNotContain(read.Diagnostics, d => d.Location.Place.Code.StartsWith("t3", StringComparison.Ordinal));
    }

    [Fact]
    public void Beside_its_reasons_the_row_of_other_outcomes_is_kept_apart()
    {
        string text = TestDocuments.Text;
        ParseResult read = Read(text.Replace("（七）总计", "（六）其他处理 | 1 | 2 | 0 | 0 | 0 | 3 | 6 |\n（七）总计", StringComparison.Ordinal));
        Assert.Equal(ReportEdition.Format2021, read.Report.RequestsEdition);
        Assert.Null(read.Report["t3.other.total"]);
        Assert.Equal(["1", "2", "0", "0", "0", "3", "6"], Assert.Single(read.Report.AdditionalRows).Values);
        Assert.Single(read.Diagnostics, d => d.Id == "GIR1011");
    }

    [Fact]
    public void A_row_of_services_left_in_a_table_of_2021_states_its_decisions()
    {
        string line = TestDocuments.LineWith(TestDocuments.Text, "行政许可");
        ParseResult read = Read(TestDocuments.ReplaceLine(TestDocuments.Text, "行政许可", line + "\n其他对外管理服务事项 | 7 |"));
        Assert.Equal(7, read.Report["t2.otherServices.decisions"]);
        Assert.Equal(ReportEdition.Format2021, read.Report.Edition);
        Assert.DoesNotContain(read.Diagnostics, d => d.Location.Place.Code == "t2");
    }

    private static ParseResult Read(string text) => ReportParser.Parse(text);
}
