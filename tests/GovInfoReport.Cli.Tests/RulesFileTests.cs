using System.Diagnostics;
using System.Text.RegularExpressions;

namespace GovInfoReport.Cli.Tests;

public class RulesFileTests
{
    private const string Good = """{ "version": 1, "severities": { "GIR2003": "off" } }""";

    public static TheoryData<string, string> BadFiles => new()
    {
        { """{ "version": 1, "\ud800": 1 }""", "half of a character" },
        { """{ "version": 1, "suppressions": [ { "id": "GIR2003", "reason": "\udc00" } ] }""", "half of a character" },
        { "{ \"version\": 1, \"a\ud800\": 1 }", "no property" },
        { string.Concat(Enumerable.Repeat("[", 100_000)), "not JSON" },
        { "{ \"version\": 1, \"x\": " + new string(' ', 1024 * 1024) + "1 }", "larger than 1048576 bytes" },
        { "{ \"version\": 1, \"use\": [" + string.Join(',', Enumerable.Repeat("\"none\"", 50_000)) + "] }", "only the first 100" },
        { "\0\0\0", "not JSON" },
        { "", "The file is empty. The shortest one is { \"version\": 1 }." },
        { "\uFEFF \n", "The file is empty" },
        { """{ "version": 1, "ruleSets": { "all": [] }, "use": ["all", "all"] }""", "There is a rule set \"all\" already" },
        { "{ \"version\": 1, \"version\": 1 }", "stands twice" },
        { "{ \"version\": 1e999 }", "version must be 1" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_file_of_rules_that_cannot_be_used_is_told_in_lines_and_gives_status_2(string json, string message)
    {
        using TemporaryFolder folder = new();
        string rules = folder.Write("rules.json", json);
        ToolRun run = ToolRun.Of("validate", ToolRun.Sample, "--rules", rules);
        Assert.Equal(2, run.Status);
        Assert.StartsWith(rules + ": error: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.True(run.ErrorLines.Length >= 2);
        Assert.All(run.ErrorLines.Skip(1), l => Assert.Matches($@"^{Regex.Escape(rules)}(\(\d+(,\d+)?\))?: error: ", l));
        Assert.Contains(message, string.Join('\n', run.ErrorLines), StringComparison.Ordinal);
        Assert.NotEmpty(run.OutputLines);
    }

    [Theory]
    [InlineData("en", "There is no rule \"GIR9\"", "Did you mean severities?")]
    [InlineData("zh", "没有规则“GIR9”", "是否想写 severities？")]
    public void Each_mistake_is_a_line_with_its_place_and_the_nearest_name(string language, string rule, string question)
    {
        using TemporaryFolder folder = new();
        string rules = folder.Write("rules.json", """
            {
              "version": 1,
              "severites": { },
              "severities": {
                "GIR9": "off"
              },
              "suppressions": [
                { "id": "GIR2003", "reason": "x" },
                { "id": "GIR2003", "reasn": "x", "reason": "y" }
              ]
            }
            """);
        ToolRun run = ToolRun.Of("validate", ToolRun.Sample, "--rules", rules, "--lang", language);
        Assert.Equal(4, run.ErrorLines.Length);
        string error = language == "en" ? "error" : "错误";
        Assert.StartsWith($"{rules}(3): {error}: $.severites: ", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.EndsWith(question, run.ErrorLines[1], StringComparison.Ordinal);
        Assert.StartsWith($"{rules}(5): {error}: $.severities.GIR9: {rule}", run.ErrorLines[2], StringComparison.Ordinal);
        Assert.True(run.ErrorLines[2].Length < rules.Length + 160, run.ErrorLines[2]);
        Assert.StartsWith($"{rules}(9): {error}: $.suppressions[1].reasn: ", run.ErrorLines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_no_pipe_folder_or_device_and_none_is_waited_for()
    {
        if (!OperatingSystem.IsLinux()) return;
        using TemporaryFolder folder = new();
        using (Process make = Process.Start("mkfifo", folder["pipe"])) make.WaitForExit();
        foreach (string rules in (string[])[folder["pipe"], folder.ToString(), "/dev/zero"])
        {
            ToolRun run = ToolRun.Of("validate", ToolRun.Sample, "--rules", rules);
            Assert.Equal(2, run.Status);
            string line = run.ErrorLines[^1];
            Assert.StartsWith(rules + ": error: ", line, StringComparison.Ordinal);
            Assert.EndsWith("it is not a regular file", line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_of_rules_that_was_found_is_named_and_one_that_was_named_is_not()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("deep/report.txt", File.ReadAllText(ToolRun.Sample));
        string rules = folder.Write("govinforeport.rules.json", Good);
        ToolRun found = ToolRun.Of("validate", path);
        Assert.StartsWith(rules + ": note: ", Assert.Single(found.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(1, found.Status);
        Assert.Empty(ToolRun.Of("validate", path, "--rules", rules).ErrorLines);
    }

    [Theory]
    [InlineData("mkfifo", "not a regular file")]
    [InlineData("mkdir", "not a regular file")]
    [InlineData("ln -s /dev/null", "not a regular file")]
    [InlineData("ln -s nowhere", "there is no such file")]
    public void What_stands_in_the_place_of_a_file_of_rules_is_told_and_not_waited_for(string make, string message)
    {
        if (!OperatingSystem.IsLinux()) return;
        using TemporaryFolder folder = new();
        string path = folder.Write("report.txt", File.ReadAllText(ToolRun.Sample)), rules = folder["govinforeport.rules.json"];
        using (Process process = Process.Start("sh", ["-c", $"{make} '{rules}'"])) process.WaitForExit();
        ToolRun run = ToolRun.Of("validate", path);
        Assert.Equal(2, run.Status);
        string line = run.ErrorLines[^1];
        Assert.StartsWith(rules + ": error: ", line, StringComparison.Ordinal);
        Assert.Contains(message, line, StringComparison.Ordinal);
    }
}
