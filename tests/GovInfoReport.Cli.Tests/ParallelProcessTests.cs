using System.Diagnostics;
using System.Text;
using GovInfoReport.TestSupport;
using Xunit.Abstractions;

namespace GovInfoReport.Cli.Tests;

/// <summary>The tool as a filter over lists of files, as docs/datasets.md shows it, run by GNU parallel.</summary>
public class ParallelProcessTests(ITestOutputHelper output)
{
    private const string Filter = "govinforeport parse @- --format json --jobs 1 --quiet";

    [Fact]
    public async Task Processes_over_parts_of_a_list_give_what_one_gives_over_the_whole()
    {
        Assert.Contains($"'{Filter}'", File.ReadAllText(RepositoryFiles.PathOf("docs/datasets.md")), StringComparison.Ordinal);
        if (!Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, "parallel"))))
        {
            output.WriteLine("GNU parallel is missing: what it gives was not compared.");
            return;
        }

        using TemporaryFolder folder = new();
        for (uint i = 0; i < 7; i++)
            folder.Write($"{i}.txt", ReportLayout.All[0].Write(ReportGenerator.Published.Sample(i), LayoutOptions.Default));
        string[] paths = [.. Directory.GetFiles(folder.ToString()).Order(StringComparer.Ordinal)];
        string tool = $"dotnet {Path.Combine(AppContext.BaseDirectory, "govinforeport.dll")}";
        string filter = Filter.Replace("govinforeport", tool, StringComparison.Ordinal);
        ProcessStartInfo start = new("parallel", ["--will-cite", "--pipe", "-N3", "--keep-order", filter])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(string.Join('\n', paths) + "\n");
        process.StandardInput.Close();
        string lines = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(ToolRun.Of(["parse", .. paths, "--format", "json"]).Output, lines);
    }
}
