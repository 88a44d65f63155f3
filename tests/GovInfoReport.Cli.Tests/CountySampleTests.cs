using System.Text.RegularExpressions;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Cli.Tests;

/// <summary>What the README shows of the sample county is what the tool prints.</summary>
public partial class CountySampleTests
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples") + Path.DirectorySeparatorChar;

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Commands_of_the_readme_print_what_it_says(string readme)
    {
        MatchCollection blocks = Block().Matches(File.ReadAllText(RepositoryFiles.PathOf(readme)));
        Assert.Equal(2, blocks.Count);
        Assert.All(blocks, block =>
        {
            string command = block.Groups["command"].Value.Replace("samples/", Samples, StringComparison.Ordinal);
            ToolRun run = ToolRun.Of(command.Split(' '));
            Assert.Equal(block.Groups["output"].Value, run.Output.Replace(Samples, "samples/", StringComparison.Ordinal));
            Assert.Equal(1, run.Status);
        });
    }

    [Fact]
    public void No_report_of_the_county_shows_an_error_by_itself() =>
        Assert.Equal(0, ToolRun.Of("validate", Samples + "county", "--fail-on", "warning").Status);

    [GeneratedRegex(
        @"<!-- county -->\n```sh\ngovinforeport (?<command>[^\n]+)\n```\n\n```text\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
