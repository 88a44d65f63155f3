namespace GovInfoReport.Cli.Tests;

/// <summary>What the tool says of itself stays within the terminal.</summary>
public class TerminalWidthTests
{
    public static TheoryData<string, int> Calls
    {
        get
        {
            TheoryData<string, int> calls = [];
            foreach (string call in (string[])
                ["help", "--help", "help validate", "help dataset", "help aggregate", "explain GIR2002 GIR1010"])
            {
                foreach (string language in (string[])["en", "zh"])
                {
                    foreach (int width in (int[])[60, 80, 140]) calls.Add($"{call} --lang {language}", width);
                }
            }

            return calls;
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Help_and_pages_of_findings_stay_within_the_width(string call, int width)
    {
        ToolRun run = ToolRun.With(new ToolRun.Setting { IsShown = true, Width = width }, call.Split(' '));
        Assert.Equal(0, run.Status);
        Assert.All(run.OutputLines, l => Assert.True(DisplayWidth.Of(l) <= width, $"{DisplayWidth.Of(l)}: {l}"));
    }

    [Fact]
    public void An_option_and_its_value_stay_on_one_line()
    {
        ToolRun run = ToolRun.With(new ToolRun.Setting { IsShown = true, Width = 60 }, "help", "validate");
        Assert.All(run.OutputLines, l => Assert.Equal(l.Count(c => c == '['), l.Count(c => c == ']')));
        Assert.Contains(run.OutputLines, l => l.Contains("[--format text|json|sarif|html]", StringComparison.Ordinal));
    }

    [Fact]
    public void Code_of_a_page_that_goes_elsewhere_is_not_broken() =>
        Assert.Contains(
            "\n    | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n",
            ToolRun.With(new ToolRun.Setting { Width = 60 }, "explain", "GIR2002").Output, StringComparison.Ordinal);
}
