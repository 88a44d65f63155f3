using System.Globalization;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>A line above a table that says that its figures are another's takes them back; one that does not, does no harm.</summary>
public class TableCaptionsTests
{
    private static readonly ReportGeneratorOptions Options =
        ReportGeneratorOptions.Default with { LargeFigures = false, VariedText = false };

    private static readonly AnnualReport[] Reports =
        [.. new uint[] { 3, 4 }.Select(seed => ReportGenerator.Reports(Options).Sample(seed))];

    private static readonly string[] Layouts =
        ["MarkdownTables", "TrailingBarRowALine", "TabRows", "SpaceRows", "CellALine", "LoneBarOpensRow", "Page"];

    // {0} is the report's year, {1} the year before.
    private static readonly string[] Foreign =
    [
        "表：{1}年度数据", "{1}年情况", "上年数据", "上年度情况", "（去年数据）", "样表", "（样表，仅供参考）", "示例", "填写说明", "填写示例：", "作废", "（此表作废）", "旧表", "修改前",
        "更正前的数据", "附：石桥镇数据", "其中：教育局", "附表2 石桥镇政府信息公开情况统计表", "其中：石桥镇", "以下为{1}年数据。", "下表为上年数据，供参考。", "{1}年度", "（{1}年1月1日至12月31日）",
        "{1}年主动公开政府信息情况", "{0}年上半年情况", "历年数据",
    ];

    private static readonly string[] Own =
    [
        "单位：件", "（单位：件，万元）", "表：{0}年度数据", "{0}年情况", "{0}年度政府信息公开情况统计表", "填报日期：{2}年1月15日", "按样表填写", "修改后",
        "表2", "本年数据", "（{0}年1月1日至{0}年12月31日）", "依据国办公开办函〔2021〕30号", "《中华人民共和国政府信息公开条例》（2019年修订）", "{0}年与{1}年对比", "2021年版格式",
        "具体数据如下表", "政府信息公开情况", "数据来源：{1}年台账", "第二十条有关情况",
    ];

    // In text without borders a line that may be a head leaves rows with blank cells in doubt.
    private static readonly string[] Mentions = ["与上年相比略有下降", "上年数据见附件", "与去年同期持平", "去年结转2件"];

    private static readonly string[] Notes = ["以上为{1}年数据。", "注：上表作废", "（以上数据为填写示例）"];

    public static TheoryData<int, string> Tables()
    {
        TheoryData<int, string> cases = [];
        foreach (int table in (int[])[2, 3, 4])
        {
            foreach (string layout in Layouts) cases.Add(table, layout);
        }

        return cases;
    }

    // 2022 behind a label is a figure, not a year.
    [Theory]
    [InlineData("| ")]
    [InlineData("\n")]
    [InlineData("\t")]
    public void A_figure_that_may_be_a_year_is_no_caption(string separator)
    {
        string[] rows =
        [
            "信息内容,本年制发件数,本年废止件数,现行有效件数", "规章,0,0,0", "行政规范性文件,1,2,2014", "信息内容,本年处理决定数量", "行政许可,2016", "信息内容,本年处理决定数量", "行政处罚,5",
            "行政强制,2015", "信息内容,本年收费金额（单位：万元）", "行政事业性收费,0",
        ];
        string text = "云溪县水务局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n"
            + string.Concat(rows.Select(r => r.Replace(",", separator, StringComparison.Ordinal) + "\n"));
        ProactiveDisclosure read = ReportParser.Parse(text).Report.ProactiveDisclosure;
        Assert.Equal((2014, 2016, 2015), (read.NormativeDocuments.InForce, read.Licensing, read.CompulsoryMeasures));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_of_another_is_not_taken(int table, string layout)
    {
        List<string> wrong = [];
        foreach (string form in Foreign)
        {
            string caption = Caption(form);
            ParseResult read = Read(layout, table, (caption, Reports[0]));
            if (Cells(read, table).Any(c => c is not null)) wrong.Add(caption + ": taken");
            bool isSaid = read.Diagnostics.Any(d => d.Id == "GIR1062" && d.Place.Code == $"t{table}");
            if (!isSaid) wrong.Add(caption + ": not said");
            if (!OthersAreExact(read, table)) wrong.Add(caption + ": others");
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }

    [Theory]
    [InlineData("{1}年度数据", false)]
    [InlineData("样表", false)]
    [InlineData("单位：件", true)]
    [InlineData("{0}年度数据", true)]
    public void A_caption_within_a_line_is_one(string caption, bool isOwn)
    {
        string line = $"云溪县教育局{Caption("{0}")}年政府信息公开工作年度报告\n二、主动公开政府信息情况 {Caption(caption)} 第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数 "
            + "规章 1 0 3 行政规范性文件 4 2 9 第二十条第（五）项 信息内容 本年处理决定数量 行政许可 53\n";
        ParseResult read = ReportParser.Parse(line);
        Assert.Equal(isOwn ? 4 : null, read.Report.ProactiveDisclosure.NormativeDocuments.Issued);
        Assert.Equal(isOwn ? 53 : null, read.Report.ProactiveDisclosure.Licensing);
        Assert.Equal(!isOwn, read.Diagnostics.Any(d => d.Id == "GIR1062"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_note_below_a_table_speaks_of_it(int table, string layout)
    {
        string text = SectionTables.Text(layout, Reports[0]);
        int end = SectionTables.PlaceOf(text, table).End;
        foreach (string note in Notes)
        {
            ParseResult read = ReportParser.Parse(string.Concat(text.AsSpan(0, end), Captioned(layout, Caption(note)), text.AsSpan(end)));
            Assert.True(Cells(read, table).All(c => c is null), note + string.Join(' ', read.Diagnostics));
            Assert.True(OthersAreExact(read, table));
            Assert.Contains(read.Diagnostics, d => d.Id == "GIR1062" && d.Place.Code == $"t{table}");
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Another_line_does_no_harm(int table, string layout)
    {
        List<string> wrong = [];
        bool hasBorders = layout is "Page" or "MarkdownTables" or "TrailingBarRowALine";
        foreach (string form in (string[])[.. Own, .. hasBorders ? Mentions : []])
        {
            string caption = Caption(form);
            ParseResult read = Read(layout, table, (caption, Reports[0]));
            if (!Reports[0].Cells.Equals(read.Report.Cells)) wrong.Add(caption);
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_other_table_is_taken(int table, string layout)
    {
        List<string> wrong = [];
        foreach (string form in Foreign)
        {
            string caption = Caption(form);
            ParseResult before = Read(layout, table, (caption, Reports[1]), (Caption("{0}年数据"), Reports[0]));
            if (!Reports[0].Cells.Equals(before.Report.Cells)) wrong.Add(caption + ": before");
            ParseResult after = Read(layout, table, ("", Reports[0]), (caption, Reports[1]));
            if (!Reports[0].Cells.Equals(after.Report.Cells)) wrong.Add(caption + ": after");
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
    }

    private static string Caption(string form) =>
        string.Format(CultureInfo.InvariantCulture, form, Reports[0].Year!.Value, Reports[0].Year!.Value - 1, Reports[0].Year!.Value + 1);

    private static IEnumerable<decimal?> Cells(ParseResult read, int table) =>
        ReportFormat.Current.GetTable(table).Cells.Select(c => read.Report.Cells[c]);

    private static bool OthersAreExact(ParseResult read, int table) =>
        ReportFormat.AllCells.Where(c => c.Row.Table.Number != table).All(c => read.Report.Cells[c] == Reports[0].Cells[c]);

    private static ParseResult Read(string layout, int table, params (string Caption, AnnualReport Report)[] copies) =>
        ReportParser.Parse(SectionTables.Replace(layout, Reports[0], table, string.Concat(
            copies.Select(c => Captioned(layout, c.Caption) + SectionTables.Of(layout, c.Report, table)))));

    private static string Captioned(string layout, string caption) => caption.Length == 0 ? "" : layout switch
    {
        "Page" => $"<p>{caption}</p>\n",
        "MarkdownTables" => caption + "\n\n",
        _ => caption + "\n",
    };
}
