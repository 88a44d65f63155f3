using System.Text;
using GovInfoReport.Parsing;

namespace GovInfoReport.Benchmarks;

/// <summary>Measures what the two pictures show, and writes them: time per character over the size of the input, and the contenders side by side.</summary>
internal static class PlotWriter
{
    // Characters; three bytes of UTF-8 each: 3 KB to 50 MB.
    private static readonly int[] Sizes = [1_000, 4_000, 16_000, 64_000, 250_000, 1_000_000, 4_000_000, 17_000_000];

    /// <summary>Writes <c>performance-growth.svg</c> and <c>performance-comparison.svg</c>.</summary>
    public static int Write(string directory)
    {
        Directory.CreateDirectory(directory);
        Save(Path.Combine(directory, "performance-growth.svg"), Growth());
        Save(Path.Combine(directory, "performance-comparison.svg"), Comparison());
        return 0;
    }

    private static LinePlot Growth()
    {
        HostileInput[] hostile = [.. HostileInput.All.Where(i => i.Name is "figures without labels" or "open cells")];
        return new("Time a character over the size of the input", "characters", "nanoseconds a character", Sizes,
        [
            Line("many reports", SizedTexts.ManyReports),
            Line("long prose", SizedTexts.LongProse),
            Line("long page (HTML)", SizedTexts.LongPage),
            .. hostile.Select(i => Line("hostile: " + i.Name, i.OfLength)),
            new("scalar pass", [.. Sizes.Select(size => Time(SizedTexts.ManyReports(size), Passes.Scalar))]),
        ]);
    }

    private static PlotLine Line(string name, Func<int, string> write) =>
        new(name, [.. Sizes.Select(size => Time(write(size), static text => ReportParser.Parse(text).Diagnostics.Length))]);

    // Nanoseconds a character.
    private static double Time(string text, Func<string, int> read)
    {
        double time = new InterleavedTimer(Effort.Quick).Fastest(new("", () => read(text), text.Length));
        Console.Error.Write('.');
        return time;
    }

    private static BarPlot Comparison() => new("One report, microseconds (each step of the scale is ten times as long)", [.. Comparisons.All.Select(g => new BarGroup(g.Name, Bars(g.Contenders)))]);

    // Each contender is timed in turns with ours, so that whatever slows the machine slows both; the ratio makes the bar.
    private static PlotBar[] Bars(Contender[] contenders)
    {
        InterleavedTimer timer = new(Effort.Full);
        Contender ours = contenders.First(IsOurs);
        double microseconds = timer.Fastest(ours) / 1000;
        return
        [
            .. contenders.Select(contender =>
            {
                Console.Error.Write('.');
                return new PlotBar(contender.Name, contender == ours ? microseconds : timer.Compare(contender, ours).Ratio * microseconds, IsOurs(contender));
            }),
        ];
    }

    private static bool IsOurs(Contender contender) => contender.Name.StartsWith(Comparisons.Ours, StringComparison.Ordinal);

    private static void Save(string path, IPlot plot)
    {
        StringBuilder svg = new();
        plot.Write(svg);
        File.WriteAllText(path, svg.ToString());
        Console.WriteLine($"\n{path}");
    }
}
