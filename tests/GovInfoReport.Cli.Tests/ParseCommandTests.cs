using System.Text.Json;
using System.Text.RegularExpressions;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Cli.Tests;

public class ParseCommandTests
{
    private static string Text => field ??= File.ReadAllText(ToolRun.Sample);

    [Fact]
    public void Csv_has_a_header_and_the_200_cells_in_order()
    {
        ToolRun run = ToolRun.Of("parse", ToolRun.Sample, "--to", "csv");
        Assert.Equal(0, run.Status);
        Assert.Equal("cell,value", run.OutputLines[0]);
        Assert.Equal(ReportFormat.Current.Cells.Select(c => c.Code), run.OutputLines.Skip(1).Select(l => l.Split(',')[0]));
        Assert.Contains("t2.fees.amount,386.52", run.OutputLines);
        Assert.Contains("t3.granted.enterprise,12", run.OutputLines);
        Assert.Contains("t4.review.total,10", run.OutputLines);
    }

    [Fact]
    public void Several_files_in_csv_have_their_names_first_in_the_order_of_the_call()
    {
        using TemporaryFolder folder = new();
        string[] paths = [.. Enumerable.Range(0, 40)
            .Select(i => folder.Write($"{99 - i}, report.txt", Text.Replace("386.52", $"{i}", StringComparison.Ordinal)))];
        ToolRun run = ToolRun.Of(["parse", "--to=csv", .. paths]);
        Assert.Equal("file,cell,value", run.OutputLines[0]);
        Assert.Equal(paths.Select((path, i) => $"\"{path}\",t2.fees.amount,{i}"),
            run.OutputLines.Where(l => l.Contains("t2.fees", StringComparison.Ordinal)));
        Assert.Equal(1 + (200 * paths.Length), run.OutputLines.Length);
    }

    [Fact]
    public void Directories_are_walked_in_a_stable_order_and_what_is_passed_over_is_counted()
    {
        using TemporaryFolder folder = new();
        foreach (string name in (string[])["b.txt", "a.html", "sub/c.txt", "style.css", "sub/picture.png", ".hidden.txt"])
            folder.Write(name, Text);
        ToolRun run = ToolRun.Of("parse", folder.ToString(), "--to", "csv");
        Assert.Equal(["a.html", "b.txt", Path.Combine("sub", "c.txt")],
            run.OutputLines.Skip(1).Select(l => Path.GetRelativePath(folder.ToString(), l.Split(',')[0])).Distinct());
        Assert.Contains(run.ErrorLines, l =>
            l.StartsWith("Files of the directories that were not read, as their names are not those of reports: 3 (",
                StringComparison.Ordinal));
    }

    [Fact]
    public void Several_files_in_json_are_json_lines()
    {
        using TemporaryFolder folder = new();
        string second = folder.Write("second.txt", Text.Replace("386.52", "7", StringComparison.Ordinal));
        ToolRun run = ToolRun.Of("parse", ToolRun.Sample, second, "--to", "json");
        Assert.Equal(2, run.OutputLines.Length);
        using JsonDocument line = JsonDocument.Parse(run.OutputLines[1]);
        Assert.Equal(second, line.RootElement.GetProperty("file").GetString());
        Assert.Equal(7m, ReportSerializer.FromJson(line.RootElement.GetProperty("report").GetRawText())["t2.fees.amount"]);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("html")]
    public void A_file_that_is_no_report_prints_no_form(string format)
    {
        using TemporaryFolder folder = new();
        ToolRun run = ToolRun.Of("parse", folder.Write("notice.txt", "今天天气很好。"), "--to", format);
        Assert.Equal(1, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains("GIR1019", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_in_json_reads_back()
    {
        ToolRun run = ToolRun.Of("parse", ToolRun.Sample, "--to", "json");
        Assert.Equal("临河县2024年政府信息公开工作年度报告", ReportSerializer.FromJson(run.Output).Title);
    }

    [Theory]
    [InlineData("markdown", "# 临河县2024年政府信息公开工作年度报告")]
    [InlineData("html", "<!DOCTYPE html>")]
    public void Other_formats_are_documents(string format, string start) =>
        Assert.StartsWith(start, ToolRun.Of("parse", ToolRun.Sample, "--to", format).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("markdown", ".md")]
    [InlineData("html", ".html")]
    public void What_the_tool_writes_it_reads_back_to_the_same_figures_and_notes(string format, string extension)
    {
        using TemporaryFolder folder = new();
        string written = folder.Write("report" + extension, ToolRun.Of("parse", ToolRun.Sample, "--to", format).Output);
        AnnualReport first = ReportSerializer.FromJson(ToolRun.Of("parse", ToolRun.Sample, "--to", "json").Output);
        AnnualReport second = ReportSerializer.FromJson(ToolRun.Of("parse", written, "--to", "json").Output);
        Assert.Equal(first.Cells, second.Cells);
        Assert.Equal(first.Notes, second.Notes);
        Assert.Equal((first.Year, first.Period), (second.Year, second.Period));
        Assert.Equal((first.Overview?.Text, first.Problems?.Text), (second.Overview?.Text, second.Problems?.Text));
    }

    [Fact]
    public void Several_files_in_html_are_one_page()
    {
        ToolRun run = ToolRun.Of("parse", ToolRun.Sample, ToolRun.Sample, "--to", "html");
        Assert.Single(run.Output.Split("<!DOCTYPE html>").Skip(1));
        Assert.Contains("report-2-t3.granted.total", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_a_dash()
    {
        ToolRun run = ToolRun.With(new ToolRun.Setting { Input = Text }, "parse", "-", "--to", "csv");
        Assert.Equal(0, run.Status);
        Assert.Contains("t3.newRequests.total,563", run.OutputLines);
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_stop_the_others_and_prints_no_report()
    {
        using TemporaryFolder folder = new();
        ToolRun run = ToolRun.Of("parse", folder["missing.txt"], ToolRun.Sample, "--to", "csv");
        Assert.Equal(2, run.Status);
        Assert.Equal(201, run.OutputLines.Length);
        Assert.StartsWith($"{folder["missing.txt"]}: error GIR0002: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_in_a_report_give_status_1_and_one_line_each()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("short.txt", Text.Replace("486 |\n57 |\n", "486 |\n57x |\n", StringComparison.Ordinal));
        ToolRun run = ToolRun.Of("parse", path, "--to", "csv");
        Assert.Equal(1, run.Status);
        Assert.All(run.ErrorLines, line => Assert.Matches($@"^{Regex.Escape(path)}(\(\d+,\d+\))?: (error|warning|info) GIR1\d\d\d: .+",
            line));
        Assert.Contains(run.ErrorLines, line => line.Contains(": error GIR", StringComparison.Ordinal)
            && line.Contains("[t3.newRequests", StringComparison.Ordinal));
        Assert.Equal(201, run.OutputLines.Length);
    }

    [Fact]
    public void Output_goes_to_a_file_for_each_input_below_the_directory()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/report.txt", Text);
        folder.Write("in/report.html", Text);
        folder.Write("in/sub/report.txt", Text);
        ToolRun run = ToolRun.Of("parse", folder["in"], folder["in/report.txt"], "--to", "json", "--output", folder["out"]);
        Assert.Equal(0, run.Status);
        Assert.Empty(run.Output);
        string[] written = [.. Directory.GetFiles(folder["out"], "*", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(folder["out"], p)).Order(StringComparer.Ordinal)];
        Assert.Equal(["report.html.json", "report.txt-2.json", "report.txt.json", Path.Combine("sub", "report.txt.json")], written);
        Assert.Equal(2024, ReportSerializer.FromJson(File.ReadAllText(folder["out/report.txt.json"])).Year);
    }

    [Fact]
    public void Output_that_cannot_be_written_gives_status_2()
    {
        using TemporaryFolder folder = new();
        folder.Write("taken", "a file where a directory is asked for");
        ToolRun run = ToolRun.Of("parse", ToolRun.Sample, "--to", "json", "-o", folder["taken"] + "/");
        Assert.Equal(2, run.Status);
        Assert.Contains("the file cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_directory_gives_status_2()
    {
        using TemporaryFolder folder = new();
        ToolRun run = ToolRun.Of("parse", folder.ToString());
        Assert.Equal(2, run.Status);
        Assert.Contains("no files", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public Task Summary_in_English() => Verifier.Verify(Summary("en", 140));

    [Fact]
    public Task Summary_in_Chinese_on_80_columns() => Verifier.Verify(Summary("zh", 80));

    [Fact]
    public void Summary_fits_the_width()
    {
        Assert.All(Summary("en", 80).Split('\n').Skip(1), line => Assert.True(DisplayWidth.Of(line) <= 80, line));
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void Colours_are_for_terminals_that_allow_them(bool shown, bool allowed, bool colored)
    {
        ToolRun run = ToolRun.With(new ToolRun.Setting { IsShown = shown, AllowsColor = allowed }, "parse", ToolRun.Sample);
        Assert.Equal(colored, run.Output.Contains('\e'));
    }

    private static string Summary(string language, int width) =>
        ToolRun.With(new ToolRun.Setting { Width = width }, "parse", ToolRun.Sample, "--lang", language).Output
        .Replace(ToolRun.Sample, "linhe-2024.txt", StringComparison.Ordinal);
}
