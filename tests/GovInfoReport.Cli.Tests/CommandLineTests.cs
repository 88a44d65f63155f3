using System.Diagnostics;
using System.Globalization;

namespace GovInfoReport.Cli.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData()]
    [InlineData("read", "x")]
    [InlineData("parse")]
    [InlineData("parse", "x", "--to")]
    [InlineData("parse", "x", "--to", "xml")]
    [InlineData("parse", "x", "--to", "csv", "--to", "json")]
    [InlineData("parse", "x", "--unknown")]
    [InlineData("parse", "x", "--lang", "fr")]
    [InlineData("parse", "-", "-")]
    public void A_wrong_call_gives_status_2_and_says_why(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);
        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.Equal("See 'govinforeport --help'.", run.ErrorLines[1]);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    [InlineData("parse", "-h", "--to", "csv")]
    public void Help_names_the_options(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);
        Assert.Equal(0, run.Status);
        Assert.Contains("--to json|csv|markdown|html", run.Output, StringComparison.Ordinal);
        Assert.Contains("--lang zh|en", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Messages_follow_the_language()
    {
        Assert.Contains("退出状态", ToolRun.Of("--help", "--lang", "zh").Output, StringComparison.Ordinal);
        Assert.Contains("无法打开", ToolRun.Of("parse", "/nowhere", "--lang=zh").Error, StringComparison.Ordinal);
        Assert.Contains("xml", ToolRun.Of("parse", "x", "--to", "xml", "--lang", "zh").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void After_two_dashes_all_are_files()
    {
        ToolRun run = ToolRun.Of("parse", "--to", "csv", "--", "--to");
        Assert.StartsWith("--to: error GIR0002", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("zh_CN.UTF-8", "", "", "zh")]
    [InlineData("", "zh_TW", "en_US", "zh")]
    [InlineData("C", "zh_CN", "zh_CN", "")]
    [InlineData("", "", "zh_CN.GB18030", "zh")]
    [InlineData("", "", "de_DE", "")]
    public void Language_comes_from_the_first_locale_variable_that_is_set(string all, string messages, string lang, string expected)
    {
        CultureInfo culture = Language.Choose([], name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => null });
        Assert.Equal(expected, culture.Name);
        Assert.Equal("zh", Language.Choose(["parse", "--lang", "zh"], _ => "en").Name);
        Assert.Equal("", Language.Choose(["parse", "--lang=en"], _ => "zh").Name);
    }

    // The one test of the built tool as a process: encoding, exit status and start-up as a user meets them.
    [Fact]
    public async Task The_tool_runs_as_a_process_and_writes_utf8_whatever_the_locale()
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "govinforeport.dll"), "parse", ToolRun.Sample, "/nowhere"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "zh_CN.GB18030";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Contains("临河县2024年政府信息公开工作年度报告", output, StringComparison.Ordinal);
        Assert.Contains("无法打开文件", await error, StringComparison.Ordinal);
        Assert.Equal(2, process.ExitCode);
    }
}
