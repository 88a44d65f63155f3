namespace GovInfoReport.Parsing.Tests;

/// <summary>The fees are in 万元: an amount in another unit is left blank and said, wherever the unit is named.</summary>
public class FeesUnitTests
{
    private const string Title = "某某县教育局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n";

    [Theory]
    [InlineData("单位：元", true)]
    [InlineData("单位：件、元", true)]
    [InlineData("本年收费金额（千元）", true)]
    [InlineData("本年收费金额（单位：百万元）", true)]
    [InlineData("本年收费金额（RMB）", true)]
    [InlineData("注：收费金额以元为单位", true)]
    [InlineData("元", true)]
    [InlineData("380（元）", true)]
    [InlineData("单位：万元", false)]
    [InlineData("单位：件、万元", false)]
    [InlineData("本年收费金额（單位：萬元）", false)]
    [InlineData("收费金额为380元", false)]
    [InlineData("收费金额三百元", false)]
    [InlineData("采购总金额（单位：元）", false)]
    [InlineData("单位：多元主体", false)]
    public void A_text_names_another_unit(string text, bool isOther) => Assert.Equal(isOther, FeesUnit.IsOther(text));

    [Theory]
    [InlineData("", "本年收费金额（单位：万元）", "行政事业性收费", "12", "", 12)]
    [InlineData("单位：元", "本年收费金额", "行政事业性收费", "12", "", null)]
    [InlineData("单位：元", "本年收费金额", "行政事业性收费", "12万元", "", 12)]
    [InlineData("单位：元", "本年收费金额", "行政事业性收费", "0", "", 0)]
    [InlineData("", "本年收费金额（单位：元）", "行政事业性收费", "12", "", null)]
    [InlineData("", "本年收费金额", "行政事业性收费（元）", "12", "", null)]
    [InlineData("", "本年收费金额", "行政事业性收费", "12（元）", "", null)]
    [InlineData("", "本年收费金额", "行政事业性收费", "12", "注：收费金额单位为元。", null)]
    [InlineData("", "本年收费金额", "行政事业性收费", "12", "本年收费金额120000元。", 12)]
    public void The_amount_of_fees(string caption, string head, string label, string figure, string note, int? expected)
    {
        string lines = $"<p>{Title.Replace("\n", "</p><p>")}{caption}</p>";
        string page = $"{lines}<table><tr><td>信息内容<td>{head}<tr><td>{label}<td>{figure}</table><p>{note}</p>";
        string bars = $"{Title}{caption}\n信息内容 | {head} |\n{label} | {figure} |\n{note}\n";
        foreach (string text in new[] { page, bars, bars.Replace(" | ", "\t").Replace(" |", "") })
        {
            ParseResult read = ReportParser.Parse(text);
            Assert.Equal(expected, read.Report["t2.fees.amount"]);
            if (expected is null) Assert.Contains(read.Diagnostics, d => d.Id == "GIR1008" && d.Place.Code == "t2.fees.amount");
        }
    }
}
