using System.Diagnostics;

namespace GovInfoReport.Cli.Tests;

/// <summary>What the tool writes, and what it leaves alone.</summary>
public class OutputFilesTests
{
    private static string Text => field ??= File.ReadAllText(ToolRun.Sample);

    [Fact]
    public void What_exists_is_kept_counted_and_told_unless_the_call_forces_it()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/a.txt", Text);
        folder.Write("in/b.txt", Text);
        string kept = folder.Write("out/a.txt.json", "mine");
        ToolRun run = ToolRun.Of("parse", folder["in"], "--to", "json", "-o", folder["out"]);
        Assert.Equal(2, run.Status);
        Assert.Equal("mine", File.ReadAllText(kept));
        Assert.Equal(2024, ReportSerializer.FromJson(File.ReadAllText(folder["out/b.txt.json"])).Year);
        Assert.Contains(run.ErrorLines, l => l == $"{kept}: error: the output exists already and was kept; --force writes over it");
        Assert.Contains(run.ErrorLines, l => l.StartsWith("1 outputs existed already", StringComparison.Ordinal));
        run = ToolRun.Of("parse", folder["in"], "--to", "json", "-o", folder["out"], "--force");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(File.ReadAllText(folder["out/b.txt.json"]), File.ReadAllText(kept));
    }

    [Fact]
    public void A_name_as_long_as_the_file_system_takes_has_an_output_with_the_end_of_the_name_left_out()
    {
        using TemporaryFolder folder = new();
        foreach (int length in new[] { 236, 246, 250, 251 }) folder.Write($"in/{new string('a', length)}.txt", Text);
        folder.Write($"in/{string.Concat(Enumerable.Repeat("报", 83))}.txt", Text);
        ToolRun run = ToolRun.Of("parse", folder["in"], "--to", "json", "-o", folder["out"]);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(5, Directory.GetFiles(folder["out"]).Length);
        Assert.True(File.Exists(folder[$"out/{new string('a', 236)}.txt.json"]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_input_is_never_written_over(bool byLink)
    {
        using TemporaryFolder folder = new();
        string page = ToolRun.Of("parse", ToolRun.Sample, "--to", "html").Output;
        folder.Write("x.html", page);
        folder.Write("x.html.html", "<p>mine");
        string inputs = folder.ToString();
        if (byLink)
        {
            Directory.CreateSymbolicLink(folder.ToString() + "-link", inputs);
            inputs += "-link";
        }

        try
        {
            ToolRun run = ToolRun.Of("parse", inputs, "--to", "html", "--output", folder.ToString(), "--force");
            Assert.Equal(2, run.Status);
            Assert.Equal("<p>mine", File.ReadAllText(folder["x.html.html"]));
            Assert.Equal(page, File.ReadAllText(folder["x.html"]));
            Assert.Contains(run.ErrorLines, l => l.EndsWith("it is one of the files that are read", StringComparison.Ordinal));
        }
        finally
        {
            if (byLink) Directory.Delete(inputs);
        }
    }

    [Fact]
    public void Links_are_not_written_through()
    {
        if (OperatingSystem.IsWindows()) return;
        using TemporaryFolder folder = new();
        folder.Write("in/a.txt", Text);
        folder.Write("in/sub/b.txt", Text);
        string other = folder.Write("elsewhere/file", "mine");
        Directory.CreateDirectory(folder["out"]);
        File.CreateSymbolicLink(folder["out/a.txt.json"], other);
        Directory.CreateSymbolicLink(folder["out/sub"], folder["elsewhere"]);
        ToolRun run = ToolRun.Of("parse", folder["in"], "--to", "json", "-o", folder["out"], "--force");
        Assert.Equal(2, run.Status);
        Assert.Equal("mine", File.ReadAllText(other));
        Assert.Single(Directory.GetFileSystemEntries(folder["elsewhere"]));
        Assert.Equal(2, run.ErrorLines.Count(l => l.Contains("no link is written through", StringComparison.Ordinal)));

        // A link to nothing is no free place either.
        File.Delete(other);
        Assert.Equal(2, ToolRun.Of("parse", folder["in/a.txt"], "--to", "json", "-o", folder["out"]).Status);
        Assert.False(File.Exists(other));
    }

    [Fact]
    public void Names_that_differ_by_case_or_by_the_form_of_their_characters_do_not_meet()
    {
        if (!OperatingSystem.IsLinux()) return;
        using TemporaryFolder folder = new();
        string[] names = ["r\u00E9port.txt", "re\u0301port.txt", "R\u00C9PORT.txt", "other.txt"];
        foreach (string name in names) folder.Write("in/" + name, Text);
        Assert.Equal(0, ToolRun.Of("parse", folder["in"], "--to", "csv", "-o", folder["out"]).Status);
        string[] written = [.. Directory.GetFiles(folder["out"]).Select(p => Path.GetFileName(p).Normalize().ToUpperInvariant())];
        Assert.Equal(4, written.Distinct().Count());
    }

    [Fact]
    public void Leftovers_of_a_killed_run_are_removed_and_those_of_a_run_at_work_stay()
    {
        using TemporaryFolder folder = new();
        string left = folder.Write("out/.govinforeport-0123.tmp", "half"), atWork = folder.Write("out/.govinforeport-4567.tmp", "half");
        using (FileStream locked = new(atWork, FileMode.Open, FileAccess.Write, FileShare.None))
            Assert.Equal(0, ToolRun.Of("parse", ToolRun.Sample, "--to", "json", "-o", folder["out"]).Status);
        Assert.False(File.Exists(left));
        Assert.True(File.Exists(atWork));
    }

    [Fact]
    public void Pipes_sockets_and_links_within_a_folder_are_passed_over_and_told()
    {
        if (!OperatingSystem.IsLinux()) return;
        using TemporaryFolder folder = new();
        folder.Write("a.txt", Text);
        folder.Write("b/.hidden/c.txt", Text);
        using (Process make = Process.Start("mkfifo", folder["pipe.txt"])) make.WaitForExit();
        File.CreateSymbolicLink(folder["device.txt"], "/dev/zero");
        File.CreateSymbolicLink(folder["system.txt"], "/proc/version");
        Directory.CreateSymbolicLink(folder["b/circle"], folder.ToString());
        ToolRun run = ToolRun.Of("parse", folder.ToString(), "--to", "json");
        Assert.Equal(0, run.Status);
        Assert.Single(run.OutputLines);
        Assert.Contains(run.ErrorLines, l => l.StartsWith("3 pipes, sockets, devices", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, l => l.StartsWith("2 folders within", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_is_no_text_is_told()
    {
        if (!OperatingSystem.IsLinux()) return;
        using TemporaryFolder folder = new();
        using (Process make = Process.Start("sh", ["-c", $"cp '{ToolRun.Sample}' \"{folder}/$(printf '\\377').txt\""])) make.WaitForExit();
        ToolRun run = ToolRun.Of("parse", folder.ToString(), "--to", "json");
        Assert.Equal(2, run.Status);
        Assert.Contains("its name is not valid UTF-8", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("UTF-8", ToolRun.Of("parse", folder["none.txt"]).Error, StringComparison.Ordinal);

        // Nor can .NET delete it.
        using Process remove = Process.Start("sh", ["-c", $"rm '{folder}'/*"]);
        remove.WaitForExit();
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_of_the_output_is_told()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("out", "mine");
        ToolRun run = ToolRun.Of("parse", ToolRun.Sample, "--to", "json", "-o", file);
        Assert.Equal(2, run.Status);
        Assert.StartsWith($"{file}: error: the output exists already", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        run = ToolRun.Of("parse", ToolRun.Sample, "--to", "json", "-o", file + "/");
        Assert.EndsWith($"{file} is a file, not a folder", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
        if (!OperatingSystem.IsLinux()) return;
        run = ToolRun.Of("parse", ToolRun.Sample, "--to", "json", "-o", "/proc/x");
        Assert.Equal(2, run.Status);
        Assert.EndsWith("the folder /proc/x cannot be made", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", ".html")]
    [InlineData("text", ".txt")]
    [InlineData("json", ".json")]
    [InlineData("sarif", ".sarif")]
    public void Findings_go_into_a_folder_one_file_for_each_report(string format, string extension)
    {
        using TemporaryFolder folder = new();
        folder.Write("in/a.txt", Text);
        folder.Write("in/sub/b c.txt", Text);
        ToolRun run = ToolRun.Of("validate", folder["in"], "--format", format, "-o", folder["out"]);
        Assert.Equal((1, "", ""), (run.Status, run.Output, run.Error));
        string alone = ToolRun.Of("validate", folder["in/a.txt"], "--format", format).Output;
        string back = "<p class=\"back\"><a href=\"index.html\">← All reports</a></p>\n";
        Assert.Equal(alone, File.ReadAllText(folder[$"out/a.txt{extension}"]).Replace(back, "", StringComparison.Ordinal));
        Assert.True(File.Exists(folder[$"out/sub/b c.txt{extension}"]));
        Assert.Equal(format == "html", File.Exists(folder["out/index.html"]));
        if (format == "html")
            Assert.Contains("href=\"sub/b%20c.txt.html\"", File.ReadAllText(folder["out/index.html"]), StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("validate", folder["in"], "--format", format, "-o", folder["out"]).Status);
    }

    [Fact]
    public void The_directory_of_the_output_is_not_read_where_it_lies_within_the_input()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.txt", Text);
        for (int run = 0; run < 2; run++)
        {
            ToolRun done = ToolRun.Of("parse", folder.ToString(), "--to", "html", "--force", "-o", folder["out"]);
            Assert.Equal(0, done.Status);
            if (run == 1) Assert.StartsWith("The directory of --output", Assert.Single(done.ErrorLines), StringComparison.Ordinal);
            Assert.Single(Directory.GetFileSystemEntries(folder["out"]));
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("257")]
    [InlineData("x")]
    [InlineData("")]
    public void A_number_of_jobs_is_between_1_and_256(string jobs) =>
        Assert.Equal(2, ToolRun.Of("parse", ToolRun.Sample, "--jobs=" + jobs).Status);

    [Fact]
    public void Any_number_of_jobs_gives_the_same_output()
    {
        using TemporaryFolder folder = new();
        for (int i = 0; i < 40; i++) folder.Write($"{i}.txt", Text.Replace("386.52", $"{i}", StringComparison.Ordinal));
        string one = ToolRun.Of("parse", folder.ToString(), "--to", "csv", "--jobs", "1").Output;
        Assert.Equal(one, ToolRun.Of("parse", folder.ToString(), "--to", "csv", "--jobs", "8").Output);
        Assert.Equal((40 * 200) + 2, one.Split('\n').Length);
    }

    [Theory]
    [InlineData("=1+1,x.txt", "\"'=1+1,x.txt\"")]
    [InlineData("+a", "'+a")]
    [InlineData("-a", "'-a")]
    [InlineData("@a", "'@a")]
    [InlineData("＝a", "'＝a")]
    [InlineData("\ta", @"'\u0009a")]
    [InlineData("\ra", @"'\u000Da")]
    [InlineData("a\u202Eb\"c", "\"a\\u202Eb\"\"c\"")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\u3000\u00A0＝1", "'\u3000\u00A0＝1")]
    [InlineData("  ", "  ")]
    [InlineData("\u3164=1", @"\u3164=1")]
    [InlineData("a=b", "a=b")]
    public void Text_in_csv_is_no_formula(string text, string field) => Assert.Equal(field, CsvText.Field(text));
}
