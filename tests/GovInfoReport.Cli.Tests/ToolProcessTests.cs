using System.Diagnostics;
using GovInfoReport.Parsing;

namespace GovInfoReport.Cli.Tests;

/// <summary>How a run ends: by itself, with a status, without a trace.</summary>
public class ToolProcessTests
{
    [Fact]
    public void What_a_file_s_work_throws_is_a_diagnostic_of_that_file_and_the_others_go_on()
    {
        using TemporaryFolder folder = new();
        foreach (string name in (string[])["a.txt", "b.txt", "c.txt"]) folder.Write(name, "x");
        using StringWriter output = new(), error = new();
        using Terminal terminal = new(output, error, () => Stream.Null);
        List<string> taken = [];
        int status = new Batch(terminal, new InputFiles([folder.ToString()])).Run(
            file => [new ReadFile(file, new ParseResult(new AnnualReport(), []))],
            (file, _) => file.OutputName == "b.txt" ? throw new InvalidOperationException("no\nluck") : (file.OutputName, ""),
            (file, failed) => (file.OutputName, DiagnosticLine.Of(file.Path, Assert.Single(failed.Diagnostics))),
            result =>
            {
                taken.Add(result.Item1 + result.Item2);
                return ExitStatus.Good;
            });
        Assert.Equal(ExitStatus.Good, status);
        Assert.Equal("a.txt", taken[0]);
        Assert.StartsWith(
            $"b.txt{folder["b.txt"]}: error GIR0020: This is a fault of the program, please report it with the file: "
            + $"System.InvalidOperationException: no luck", taken[1], StringComparison.Ordinal);
        Assert.Equal("c.txt", taken[2]);
    }

    [Fact]
    public void What_the_parser_said_of_a_file_stays_when_writing_or_checking_it_throws()
    {
        using TemporaryFolder folder = new();
        using Terminal terminal = new(TextWriter.Null, TextWriter.Null, () => Stream.Null);
        Diagnostic said = new(ReadingDiagnostics.CannotOpen, Location.None, "said");
        ParseResult? failed = null;
        new Batch(terminal, new InputFiles([folder.Write("a.txt", "x")])).Run<ParseResult>(
            file => [new ReadFile(file, new ParseResult(new AnnualReport { Year = 2024 }, [said]))],
            (_, _) => throw new InvalidOperationException(),
            (_, result) => failed = result,
            _ => ExitStatus.Good);
        Assert.Equal(2024, failed!.Report.Year);
        Assert.Equal([said.Id, "GIR0020"], failed.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public async Task Standard_input_that_is_closed_is_told_and_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        (int status, string error) = await Shell("<&-", "parse", "-");
        Assert.Equal(2, status);
        string line = Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("standard input cannot be read", line, StringComparison.Ordinal);
        Assert.Equal(0, (await Shell($"< '{ToolRun.Sample}'", "parse", "-")).Status);
    }

    [Fact]
    public void What_taking_a_result_throws_is_told_and_gives_status_2()
    {
        using TemporaryFolder folder = new();
        foreach (string name in (string[])["a.txt", "b.txt"]) folder.Write(name, "x");
        using StringWriter error = new();
        using Terminal terminal = new(TextWriter.Null, error, () => Stream.Null);
        int count = 0;
        int status = new Batch(terminal, new InputFiles([folder.ToString()])).Run(
            file => [new ReadFile(file, new ParseResult(new AnnualReport(), []))], (file, _) => file.OutputName,
            (file, _) => file.OutputName,
            name => ++count == 1 ? throw new FormatException() : ExitStatus.Good);
        Assert.Equal(ExitStatus.Failed, status);
        Assert.Equal(2, count);
        Assert.StartsWith($"{folder["a.txt"]}: error GIR0020: ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_outside_of_files_ends_the_run_with_a_line()
    {
        using StringWriter error = new();
        using Terminal terminal = new(TextWriter.Null, error, () => Stream.Null);
        Assert.Equal(2, ToolProcess.Run(() => throw new InvalidOperationException("x"), terminal));
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Output_that_cannot_be_written_gives_status_2_and_one_line()
    {
        if (!OperatingSystem.IsLinux()) return;
        (int status, string error) = await Shell("> /dev/full", "parse", ToolRun.Sample, "--to", "json");
        Assert.Equal(2, status);
        Assert.StartsWith("error: standard output cannot be written: ",
            Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        (status, error) = await Shell("> /dev/full", "--help");
        Assert.Equal(2, status);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_reader_that_has_gone_ends_the_run_without_a_word()
    {
        if (!OperatingSystem.IsLinux()) return;
        string[] many = [.. Enumerable.Repeat(ToolRun.Sample, 200)];
        (_, string error) = await Shell("| head -1 > /dev/null", ["parse", "--to", "json", .. many]);
        Assert.Empty(error);
    }

    [Fact]
    public async Task Errors_that_cannot_be_written_do_no_harm()
    {
        if (!OperatingSystem.IsLinux()) return;
        (int status, string error) = await Shell("2> /dev/full", "parse", "/nowhere");
        Assert.Equal((2, ""), (status, error));
        (status, _) = await Shell("2>&-", "parse", ToolRun.Sample);
        Assert.Equal(0, status);
    }

    // As on a full disk: nothing more can be written to a file than 4 KiB. The runtime's own maps of memory are files, too.
    [Fact]
    public async Task A_file_that_cannot_be_written_whole_leaves_nothing_behind()
    {
        if (!OperatingSystem.IsLinux()) return;
        using TemporaryFolder folder = new();
        const string Limit = "trap '' XFSZ; ulimit -f 8; export DOTNET_EnableWriteXorExecute=0;";
        string target = folder["out"];
        (int status, string error) = await Shell("", Limit, ["parse", ToolRun.Sample, "--format", "json", "--quiet", "-o", target]);
        Assert.Equal(2, status);
        Assert.StartsWith(target, error, StringComparison.Ordinal);
        Assert.Contains(": error: the file cannot be written: it would be larger than the system allows", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.ToString(), "*", SearchOption.AllDirectories));
    }

    private static Task<(int Status, string Error)> Shell(string redirection, params string[] args) => Shell(redirection, "", args);

    // The tool in a shell that redirects its streams; gives what it wrote to standard error.
    private static async Task<(int Status, string Error)> Shell(string redirection, string before, string[] args)
    {
        string command = string
            .Join(' ', args.Prepend(Path.Combine(AppContext.BaseDirectory, "govinforeport.dll")).Prepend("dotnet").Select(a => $"'{a}'"));
        ProcessStartInfo start =
            new("sh", ["-c", $"{before} {command} {redirection}"]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["LC_ALL"] = "C";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }
}
