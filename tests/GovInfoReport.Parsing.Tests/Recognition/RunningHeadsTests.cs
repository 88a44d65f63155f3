using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

/// <summary>What pages carry beside their text is no part of the sections.</summary>
public class RunningHeadsTests
{
    private const string Title = "云溪县水务局2023年政府信息公开工作年度报告";
    private const string Overview = "2023年稳步推进。\n（一）主动公开情况。比上年\n增长三条。";

    // {0} is the number of the page.
    [Theory]
    [InlineData("第 {0} 页 共 8 页")]
    [InlineData("共8页 第{0}页")]
    [InlineData("第{0}页/共8页")]
    [InlineData("— {0} —")]
    [InlineData("Page {0} of 8")]
    [InlineData("- {0} -\n云溪县水务局")]
    [InlineData("政府信息公开年报\n- {0} -\n云溪县水务局")]
    [InlineData("- {0} -\n" + Title)]
    [InlineData(Title)]
    [InlineData("{0}\n\f云溪县水务局年度报告")]
    [InlineData("{0}\f")]
    [InlineData("\f{0}")]
    [InlineData("云溪县水务局　　　第{0}页")]
    public void They_stand_in_no_section(string form)
    {
        string[] lines = Overview.Split('\n');
        string text = $"{Title}\n一、总体情况\n{lines[0]}\n{Of(1)}\n{lines[1]}\n{Of(2)}\n{lines[2]}\n"
            + $"五、存在的主要问题及改进情况\n人手不足。\n{Of(3)}\n六、其他需要报告的事项\n没有别的事。\n{Of(4)}\n";
        AnnualReport read = ReportParser.Parse(text).Report;
        Assert.Equal(Overview, read.Overview!.Text);
        Assert.Equal("人手不足。", read.Problems!.Text);
        Assert.Equal("没有别的事。", read.OtherMatters!.Text);

        string Of(int page) => string.Format(CultureInfo.InvariantCulture, form, page);
    }

    [Theory]
    [InlineData("无")]
    [InlineData("（一）公开力度不够")]
    [InlineData("第三页")]
    [InlineData("3")]
    public void Lines_of_the_text_that_come_again_stay(string line)
    {
        string text = $"{Title}\n一、总体情况\n{line}\n稳步推进。\n五、存在的主要问题及改进情况\n{line}\n六、其他需要报告的事项\n{line}\n没有别的事。\n";
        AnnualReport read = ReportParser.Parse(text).Report;
        Assert.Equal($"{line}\n稳步推进。", read.Overview!.Text);
        Assert.Equal(line, read.Problems!.Text);
        Assert.Equal($"{line}\n没有别的事。", read.OtherMatters!.Text);
    }
}
