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
    [InlineData("--lang", "zh")]
    [InlineData("--unknown", "parse")]
    [InlineData("parse", "x", "--jobs", "0")]
    [InlineData("parse", "x", "--fail-on", "info")]
    [InlineData("parse", "@/nowhere/list")]
    [InlineData("schema", "reports")]
    public void A_wrong_call_gives_status_2_and_says_why(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);
        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
        Assert.Equal(2, run.ErrorLines.Length);
        string last = args.Contains("zh") ? "用法见 govinforeport --help。" : "See 'govinforeport --help'.";
        Assert.Equal(last, run.ErrorLines[1]);
    }

    [Theory]
    [InlineData("validate", "vaildate", "x")]
    [InlineData("--format", "parse", "x", "--fromat", "csv")]
    [InlineData("--force", "parse", "x", "--forc")]
    [InlineData("csv", "parse", "x", "--format", "cvs")]
    [InlineData("rules", "schema", "rule")]
    [InlineData("GIR2002", "explain", "GIR202")]
    [InlineData("--help", "--hlep")]
    public void What_was_meant_is_asked(string meant, params string[] args)
    {
        ToolRun run = ToolRun.Of(args);
        Assert.Equal(2, run.Status);
        Assert.EndsWith($" Did you mean {meant}?", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_asked_where_nothing_is_near() =>
        Assert.DoesNotContain("Did you mean", ToolRun.Of("parse", "x", "--unknown").Error + ToolRun.Of("read", "x").Error,
            StringComparison.Ordinal);

    [Fact]
    public void Options_of_all_commands_may_stand_before_the_command()
    {
        ToolRun run = ToolRun.Of("--lang", "zh", "--jobs=1", "-q", "validate", ToolRun.Sample);
        Assert.Equal(ToolRun.Of("validate", ToolRun.Sample, "--lang", "zh"), run);
        Assert.Equal(1, run.Status);
    }

    [Fact]
    public void The_former_name_of_the_format_is_taken_everywhere()
    {
        Assert.Equal(ToolRun.Of("parse", ToolRun.Sample, "--format", "csv"), ToolRun.Of("parse", ToolRun.Sample, "--to", "csv"));
        Assert.Equal(ToolRun.Of("validate", ToolRun.Sample, "--format", "json"), ToolRun.Of("validate", ToolRun.Sample, "--to", "json"));
        Assert.Equal(2, ToolRun.Of("parse", ToolRun.Sample, "--format", "csv", "--to", "csv").Status);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public void What_fails_the_call_is_chosen(string failOn, int status) =>
        Assert.Equal(status, ToolRun.Of("validate", ToolRun.Sample, "--fail-on", failOn).Status);

    [Fact]
    public void A_warning_fails_only_where_the_call_says_so_and_an_unread_file_always()
    {
        using TemporaryFolder folder = new();
        string text = File.ReadAllText(ToolRun.Sample).Replace("12", "21", StringComparison.Ordinal);
        string rules = folder.Write(
            "rules.json", """{"version":1,"severities":{"GIR2002":"warning","GIR2003":"warning","GIR2001":"warning"}}""");
        string[] call = ["validate", folder.Write("a.txt", text), "--rules", rules, "--fail-on"];
        Assert.Contains(" warning GIR2", ToolRun.Of([.. call, "error"]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" error GIR", ToolRun.Of([.. call, "error"]).Output, StringComparison.Ordinal);
        Assert.Equal((0, 1), (ToolRun.Of([.. call, "error"]).Status, ToolRun.Of([.. call, "warning"]).Status));
        Assert.Equal(2, ToolRun.Of("validate", "/nowhere", "--fail-on", "never").Status);
    }

    [Fact]
    public void Quiet_leaves_errors_alone_on_standard_error()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.txt", File.ReadAllText(ToolRun.Sample).Replace("563", "5x63", StringComparison.Ordinal));
        folder.Write("picture.png", "");
        ToolRun loud = ToolRun.Of("parse", folder.ToString(), "--format", "csv");
        ToolRun quiet = ToolRun.Of("parse", folder.ToString(), "--format", "csv", "--quiet");
        Assert.Contains("were not read", loud.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("were not read", quiet.Error, StringComparison.Ordinal);
        Assert.All(quiet.ErrorLines, line => Assert.Contains(": error ", line, StringComparison.Ordinal));
        Assert.Equal((loud.Status, loud.Output), (quiet.Status, quiet.Output));
    }

    [Fact]
    public void Lists_and_patterns_name_files()
    {
        using TemporaryFolder folder = new();
        string text = File.ReadAllText(ToolRun.Sample);
        string b = folder.Write("sub1/b.txt", text), a = folder.Write("sub2/a.txt", text);
        folder.Write("sub1/.hidden.txt", text);
        string list = folder.Write("list", $"{a}\n\n{b}\n");
        string[] both = ["parse", a, b, "--format", "csv"];
        Assert.Equal(ToolRun.Of(both), ToolRun.Of("parse", "@" + list, "--format", "csv"));
        Assert.Equal(ToolRun.Of(both), ToolRun.With(new ToolRun.Setting { Input = $"{a}\r\n{b}" }, "parse", "@-", "--format", "csv"));
        Assert.Equal(ToolRun.Of("parse", b, a, "--format", "csv"), ToolRun.Of("parse", folder["sub?/*.txt"], "--format", "csv"));

        // The form of the output does not hang on how many files a pattern happens to meet.
        Assert.StartsWith("file,", ToolRun.Of("parse", folder["*1/*"], "--format", "csv").Output, StringComparison.Ordinal);
        Assert.StartsWith(folder["*.none"] + ": error GIR0002", ToolRun.Of("parse", folder["*.none"]).Error, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("parse", folder.Write("1*.txt", text)).Status);
    }

    [Fact]
    public void A_file_takes_what_would_go_to_standard_output()
    {
        using TemporaryFolder folder = new();
        string[][] calls =
        [
            ["validate", ToolRun.Sample, "--format", "sarif"], ["parse", ToolRun.Sample], ["claims", ToolRun.Sample],
            ["compare", ToolRun.Sample, "--to", "json"],
        ];
        foreach (string[] call in calls)
        {
            string path = folder[call[0] + ".out"];
            ToolRun run = ToolRun.Of([.. call, "--output", path]), shown = ToolRun.Of(call);
            Assert.Equal(shown with { Output = "" }, run);
            Assert.Equal(shown.Output, File.ReadAllText(path));
        }

        Assert.Equal(2, ToolRun.Of("claims", ToolRun.Sample, "--output", folder["claims.out"]).Status);
        Assert.Equal(0, ToolRun.Of("claims", ToolRun.Sample, "-o", folder["claims.out"], "--force").Status);
        string input = folder.Write("in.txt", File.ReadAllText(ToolRun.Sample));
        Assert.Equal(2, ToolRun.Of("parse", input, "-o", input, "--force").Status);
        Assert.Equal(File.ReadAllText(ToolRun.Sample), File.ReadAllText(input));
        Assert.Empty(Directory.GetFiles(folder.ToString(), ".govinforeport*"));
        ToolRun.Of("claims", ToolRun.Sample, "-o", folder["new"] + "/");
        Assert.True(File.Exists(folder["new/claims.txt"]));
    }

    [Theory]
    [InlineData("en", "GIR2002: Total of outcomes is wrong")]
    [InlineData("zh", "GIR2002：办理结果总计不符")]
    public void An_id_is_explained(string language, string title)
    {
        ToolRun run = ToolRun.Of("explain", "2002", "gir0001", "--lang", language);
        Assert.Equal((0, title), (run.Status, run.OutputLines[0]));
        Assert.Contains("GIR0001", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("```", run.Output, StringComparison.Ordinal);
        Assert.Contains(title, ToolRun.Of("explain", "--lang", language).OutputLines);
    }

    [Fact]
    public void Every_diagnostic_of_the_documentation_is_explained_in_both_languages()
    {
        string pages = GovInfoReport.TestSupport.RepositoryFiles.PathOf("docs/diagnostics");
        string[] ids = [.. Directory.GetFiles(pages, "GIR*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order()];
        Assert.Equal(ids, ToolRun.Of("explain").OutputLines.Select(l => l[..7]));
        Assert.Equal(ids, ToolRun.Of("explain", "--lang", "zh").OutputLines.Select(l => l[..7]));
    }

    [Theory]
    [InlineData("report")]
    [InlineData("findings")]
    [InlineData("rules")]
    public void Schemas_are_printed(string name)
    {
        using System.Text.Json.JsonDocument schema = System.Text.Json.JsonDocument.Parse(ToolRun.Of("schema", name).Output);
        Assert.True(schema.RootElement.TryGetProperty("$schema", out _));
    }

    [Fact]
    public void Help_is_a_command_too()
    {
        Assert.Equal(ToolRun.Of("--help"), ToolRun.Of("help"));
        Assert.Equal(ToolRun.Of("claims", "--help"), ToolRun.Of("help", "claims"));
        Assert.Equal(2, ToolRun.Of("help", "nothing").Status);
        Assert.Contains("Did you mean validate?", ToolRun.Of("help", "vald").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dataset", " --output FILE.csv|FILE.sqlite|FILE.parquet ")]
    [InlineData("aggregate", " --parent FILE ")]
    public void What_a_call_cannot_do_without_stands_in_the_help_without_brackets(string command, string option)
    {
        string help = ToolRun.Of("help", command).Output;
        Assert.Contains(option, help, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?m)^  (-.*\S {2,})?[a-z]", help);
    }

    [Fact]
    public void Files_that_are_passed_over_are_named()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/report.txt", File.ReadAllText(ToolRun.Sample));
        string other = folder.Write("in/roster.csv", "agency\n");
        Assert.Contains($": 1 ({other})", ToolRun.Of("validate", folder["in"]).Error, StringComparison.Ordinal);
        for (int i = 0; i < 5; i++) folder.Write($"in/s{i}.css", "");
        Assert.Contains("s1.css, …)", ToolRun.Of("validate", folder["in"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_is_not_offered_to_be_written_over()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("report.txt", File.ReadAllText(ToolRun.Sample));
        ToolRun run = ToolRun.Of("parse", path, "-o", path);
        Assert.Equal(2, run.Status);
        Assert.DoesNotContain("--force", run.Error, StringComparison.Ordinal);
        Assert.Contains("it is one of the files that are read", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("pwsh")]
    public void Every_shell_has_a_script(string shell) =>
        Assert.Contains("govinforeport completion words --", ToolRun.Of("completion", shell).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("va", "validate")]
    [InlineData("parse --fo", "--format --force")]
    [InlineData("parse --format c", "csv")]
    [InlineData("parse --format=c", "--format=csv")]
    [InlineData("parse --format = c", "csv")]
    [InlineData("--lang ", "zh en")]
    [InlineData("schema r", "report rules")]
    [InlineData("explain GIR600", "GIR6001 GIR6002 GIR6003")]
    [InlineData("parse a", "")]
    public void A_shell_learns_what_may_follow(string line, string words) =>
        Assert.Equal(words, string.Join(' ', ToolRun.Of(["completion", "words", "--", .. line.Split(' ')]).OutputLines));

    [Fact]
    public void Chinese_messages_have_no_English_words()
    {
        using TemporaryFolder folder = new();
        string kept = folder.Write("kept.txt", "mine"), rules = folder.Write("rules.json", "{"), json = folder.Write("a.json", "{}");
        string[][] calls =
        [
            ["parse", "/nowhere"], ["parse", folder["a/b"]], ["parse", "@/nowhere"],
            ["validate", ToolRun.Sample, "--rules", rules], ["validate", ToolRun.Sample, "--rules", "/nowhere"],
            ["parse", ToolRun.Sample, "-o", kept], ["parse", ToolRun.Sample, "-o", folder["kept.txt/x.csv"]],
            ["compare", ToolRun.Sample, "--roster", "/nowhere"], ["parse", json],
        ];
        foreach (string[] call in calls)
        {
            ToolRun run = ToolRun.Of([.. call, "--lang", "zh"]);
            Assert.Equal(2, run.Status);
            string rest = run.Error.Replace(folder.ToString(), "", StringComparison.Ordinal);
            Assert.DoesNotMatch("[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}|error:|note:", rest);
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    [InlineData("parse", "-h", "--to", "csv")]
    public void Help_names_the_options(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);
        Assert.Equal(0, run.Status);
        Assert.Contains("--format json|csv|markdown|html", run.Output, StringComparison.Ordinal);
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
        CultureInfo culture = Language.Choose([],
            name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => null });
        Assert.Equal(expected, culture.Name);
        Assert.Equal("zh", Language.Choose(["parse", "--lang", "zh"], _ => "en").Name);
        Assert.Equal("", Language.Choose(["parse", "--lang=en"], _ => "zh").Name);
    }

    // The one test of the built tool as a process: encoding, exit status and start-up as a user meets them.
    [Fact]
    public async Task The_tool_runs_as_a_process_and_writes_utf8_whatever_the_locale()
    {
        ProcessStartInfo start = new("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "govinforeport.dll"), "parse", ToolRun.Sample, "/nowhere"])
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
