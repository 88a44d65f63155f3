using System.Text.RegularExpressions;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Cli.Tests;

public class ClaimsCommandTests
{
    [Theory]
    [InlineData("en", "requests received", "1. New requests received this year / Total = 563")]
    [InlineData("zh", "收到的申请", "一、本年新收政府信息公开申请数量 / 总计 = 563")]
    public void Claims_are_told_in_words_of_the_language(string language, string measure, string reading)
    {
        ToolRun run = ToolRun.Of("claims", ToolRun.Sample, "--lang", language);
        Assert.Contains(run.OutputLines, l => l.Contains(measure, StringComparison.Ordinal) && l.Contains($"[{reading}]",
            StringComparison.Ordinal));
        Assert.DoesNotMatch(
            @"\bt[234]\.|[a-z]\.[a-z]+[A-Z]|requests\.new", run.Output.Replace(ToolRun.Sample, "", StringComparison.Ordinal));
        Assert.All(run.OutputLines, l => Assert.StartsWith(ToolRun.Sample + ": ", l, StringComparison.Ordinal));
        Assert.Contains("\"requests.new\"", ToolRun.Of("claims", ToolRun.Sample, "--format", "json").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    public void On_a_terminal_claims_stay_within_its_width(int width)
    {
        ToolRun run = ToolRun.With(new ToolRun.Setting { IsShown = true, Width = width }, "claims", ToolRun.Sample);
        Assert.All(run.OutputLines.Where(l => l != ToolRun.Sample), l => Assert.True(DisplayWidth.Of(l) <= width, l));
        Assert.Equal(ToolRun.Sample, run.OutputLines[0]);
    }

    [Fact]
    public void Every_measure_of_the_words_has_a_text()
    {
        string[] measures = [.. File.ReadAllLines(RepositoryFiles.PathOf("src/GovInfoReport.Validation/Claims/claim-words.tsv"))
            .Select(l => l.Split('\t')).Where(l => l[0] is "count" or "none" or "share").Select(l => l[1]).Distinct()];
        Assert.True(measures.Length > 30);
        Assert.All(measures, m => Assert.NotEqual(m, ClaimTexts.OfMeasure(m)));
        foreach (string file in Directory.GetFiles(RepositoryFiles.PathOf("src/GovInfoReport.Validation/Claims"), "*.cs"))
        {
            Assert.All(Regex.Matches(File.ReadAllText(file), "\"((?:requests|review|cases|litigation|growth|prose|share)\\.[a-zA-Z]+)\""),
                m => Assert.NotEqual(m.Groups[1].Value, ClaimTexts.OfMeasure(m.Groups[1].Value)));
        }
    }

    [Fact]
    public void Sums_of_cells_are_told_by_their_labels()
    {
        Assert.Equal("(3) Not disclosed = 4", ClaimTexts.OfReading(new("sum(t3.denied.*.total)", 4)));
        Assert.Equal(
            "1. New requests received this year / organizations = blank", ClaimTexts.OfReading(new("sum(t3.newRequests.org)", null)));
        Assert.Equal("Administrative review / Total - Administrative review / Not yet concluded = 1",
            ClaimTexts.OfReading(new("t4.review.total-t4.review.pending", 1)));
        Assert.Equal("30 + 1 - 1 = 30", ClaimTexts.OfReading(new("30+1-1", 30)));
    }
}
