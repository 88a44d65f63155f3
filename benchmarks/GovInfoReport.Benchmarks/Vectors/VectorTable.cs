using System.Diagnostics;
using System.Globalization;
using GovInfoReport.Parsing;

namespace GovInfoReport.Benchmarks;

/// <summary>Runs the same comparisons with the processor's widest vectors and with narrower ones, each in a process of its own.</summary>
internal static class VectorTable
{
    /// <summary>The argument with which a process prints its own ratios, one a line.</summary>
    public const string Ratios = "--vector-ratios";

    private static readonly (string Name, string? Variable)[] Widths = [("as the processor has them", null), ("without AVX-512", "DOTNET_EnableAVX512"), ("128 bits only", "DOTNET_EnableAVX2")];

    /// <summary>Prints the table.</summary>
    public static int Run()
    {
        string[][] columns = [.. Widths.Select(w => RatiosWith(w.Variable))];
        Console.WriteLine($"{Machine.Description}; times of the scalar pass over the same characters, which uses no vectors");
        Console.WriteLine();
        Console.WriteLine($"| input | {string.Join(" | ", Widths.Select(w => w.Variable is null ? w.Name : $"{w.Name} (`{w.Variable}=0`)"))} |");
        Console.WriteLine("|---|---|---|---|");
        foreach ((Contender input, int row) in Inputs.Select((input, i) => (input.Read, i))) Console.WriteLine($"| {input.Name} | {string.Join(" | ", columns.Select(c => c[row]))} |");
        return 0;
    }

    /// <summary>Prints the ratios of this process.</summary>
    public static int PrintRatios()
    {
        foreach ((Contender read, Contender pass) in Inputs)
            Console.WriteLine(new InterleavedTimer(Effort.Full).Compare(read, pass).Ratio.ToString("0.0", CultureInfo.InvariantCulture));
        return 0;
    }

    private static (Contender Read, Contender Pass)[] Inputs =>
    [
        (new("text", () => ReportParser.Parse(Sample.Text).Diagnostics.Length), Pass(Sample.Text)),
        (new("text, UTF-8 bytes", () => ReportParser.Parse(Sample.Utf8).Diagnostics.Length), Pass(Sample.Text)),
        (new("HTML page", () => ReportParser.Parse(Sample.HtmlPage).Diagnostics.Length), Pass(Sample.HtmlPage)),
        (new("HTML, Word paste", () => ReportParser.Parse(Sample.WordPaste).Diagnostics.Length), Pass(Sample.WordPaste)),
    ];

    private static Contender Pass(string text) => new("scalar pass", () => Passes.Scalar(text));

    private static string[] RatiosWith(string? variable)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, [Ratios]) { RedirectStandardOutput = true };
        if (variable is not null) start.Environment[variable] = "0";
        using Process process = Process.Start(start)!;
        string[] ratios = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();
        return ratios;
    }
}
