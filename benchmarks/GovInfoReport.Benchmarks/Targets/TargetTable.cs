using System.Globalization;
using System.Text;

namespace GovInfoReport.Benchmarks;

/// <summary>Measures the targets and prints the table.</summary>
internal static class TargetTable
{
    /// <summary>Measures all targets.</summary>
    /// <returns>1 where one falls short, else 0.</returns>
    public static int Run()
    {
        Console.WriteLine(Machine.Description);
        Console.WriteLine($"sample: {Sample.Text.Length} characters, {Sample.Utf8.Length} bytes of UTF-8; ratios are medians of interleaved rounds in this process");
        Console.WriteLine(Yardstick());
        Console.WriteLine();
        Console.WriteLine("| path | measure | target | value | | times |");
        Console.WriteLine("|---|---|---|---|---|---|");
        int rows = 0, met = 0;
        foreach (Target target in TargetList.All)
        {
            TargetRow row = target.Run(Effort.Full);
            rows++;
            if (row.Meets) met++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {target.Path} | {target.Measure} | {target.Limit} | {row.Value:0.00#} | {(row.Meets ? "meets" : "falls short")} | {row.Note} |"));
        }

        Console.WriteLine();
        Console.WriteLine($"{met} of {rows} targets met");
        return met == rows ? 0 : 1;
    }

    // The cost of decoding in terms of the yardstick tells whether this machine is like the one on which the targets were set.
    private static string Yardstick()
    {
        Contender decode = new("decode", () => Passes.Decode(Sample.Utf8, Encoding.UTF8));
        Timing timing = new InterleavedTimer(Effort.Full).Compare(decode, new("scalar pass", () => Passes.Scalar(Sample.Text)));
        return string.Create(CultureInfo.InvariantCulture, $"yardstick: {timing.Second / Sample.Text.Length:0.00} ns a character; decoding UTF-8 takes {timing.Ratio:0.0} of it (1.4 on the machine on which the targets were set)");
    }
}
