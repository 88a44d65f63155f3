using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Cli.Tests;

/// <summary>The built tool on a pseudo-terminal, where its output takes other ways than through a pipe.</summary>
public partial class PseudoTerminalTests
{
    public static TheoryData<int> Widths => [60, 80, 100];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Validate_shows_all_findings_within_the_width(int width)
    {
        if (!OperatingSystem.IsLinux()) return;
        using TemporaryFolder folder = Reports();
        (int status, string shown) = await OnTerminal(width, "validate", folder.ToString());
        Assert.Equal(1, status);
        AssertFits(shown, folder, width);
        using JsonDocument json = JsonDocument.Parse(ToolRun.Of("validate", folder.ToString(), "--format", "json").Output);
        string text = Dense(shown);
        JsonElement[] findings =
            [.. json.RootElement.GetProperty("files").EnumerateArray().SelectMany(f => f.GetProperty("findings").EnumerateArray())];
        Assert.True(findings.Length > 20);
        Assert.All(findings,
            f => Assert.Contains(Dense($"{f.GetProperty("id")}{f.GetProperty("message")}"), text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Parse_shows_every_report_within_the_width(int width)
    {
        if (!OperatingSystem.IsLinux()) return;
        using TemporaryFolder folder = Reports();
        (int status, string shown) = await OnTerminal(width, "parse", folder.ToString());
        Assert.InRange(status, 0, 1);
        AssertFits(shown, folder, width);
        Assert.All(Directory.GetFiles(folder.ToString()), path => Assert.Contains(path, shown, StringComparison.Ordinal));
        Assert.Equal(Directory.GetFiles(folder.ToString()).Length, Regex.Count(shown, "\nDiagnostics: "));
    }

    private static TemporaryFolder Reports()
    {
        TemporaryFolder folder = new();
        ReportLayout layout = ReportLayout.All[0];
        for (uint i = 0; i < 6; i++)
            folder.Write($"{i}.txt", layout.Write(ReportGenerator.ArbitraryWithBlanks.Sample(i), LayoutOptions.Default));
        folder.Write("blank.txt", layout.Write(new AnnualReport { Title = "空白表", Year = 2024 }, LayoutOptions.Default));

        // One row in the place of the three of 其他处理, blank.
        folder.Write("collapsed.txt",
            CollapsedRow().Replace(File.ReadAllText(ToolRun.Sample), "（六）其他处理 |\n |\n |\n |\n |\n |\n |\n |\n（七）总计"));
        return folder;
    }

    private static async Task<(int Status, string Shown)> OnTerminal(int width, params string[] args)
    {
        string command = string
            .Join(' ', args.Prepend(Path.Combine(AppContext.BaseDirectory, "govinforeport.dll")).Prepend("dotnet").Select(a => $"'{a}'"));
        ProcessStartInfo start =
            new("script", ["-qec", $"stty cols {width.ToString(CultureInfo.InvariantCulture)} rows 50; {command} --lang en", "/dev/null"])
            {
                RedirectStandardOutput = true,
                RedirectStandardInput = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            };
        start.Environment["TERM"] = "xterm-256color";
        using Process process = Process.Start(start)!;
        string shown = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, shown);
    }

    // Paths are never broken.
    private static void AssertFits(string shown, TemporaryFolder folder, int width) => Assert.All(
        Control().Replace(shown, "").Split('\n').SelectMany(l => l.Split('\r'))
        .Where(l => !l.Contains(folder.ToString(), StringComparison.Ordinal)),
        line => Assert.True(DisplayWidth.Of(line) <= width, $"{DisplayWidth.Of(line)} > {width}: {line}"));

    private static string Dense(string text) => string.Concat(Control().Replace(text, "").Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex(@"\e\[[0-9;?]*[A-Za-z]|\e[=>]")]
    private static partial Regex Control();

    [GeneratedRegex(@"（六）其他处理.*?（七）总计", RegexOptions.Singleline)]
    private static partial Regex CollapsedRow();
}
