using System.Globalization;
using System.Text;

namespace GovInfoReport.Benchmarks;

/// <summary>Measures the targets and prints the table.</summary>
internal static class TargetTable
{
    private const double QuickSlack = 3;

    /// <summary>Measures all targets.</summary>
    /// <returns>1 where one falls short, else 0.</returns>
    public static int RunAll() => Run(TargetList.All, Effort.Full, 1);

    /// <summary>Measures the most telling targets in a short time; only a gross regression counts.</summary>
    /// <returns>1 where one falls short by more than a factor of 3, else 0.</returns>
    public static int RunQuick() => Run(TargetList.All.Where(t => t.IsQuick), Effort.Quick, QuickSlack);

    private static int Run(IEnumerable<Target> targets, Effort effort, double slack)
    {
        Console.WriteLine(Machine.Description);
        Console.WriteLine($"sample: {Sample.Text.Length} characters, {Sample.Utf8.Length} bytes of UTF-8; ratios are medians of interleaved rounds in this process");
        Console.WriteLine(Yardstick(effort));
        Console.WriteLine();
        Console.WriteLine("| path | measure | target | value | | times |");
        Console.WriteLine("|---|---|---|---|---|---|");
        int rows = 0, met = 0, passed = 0;
        foreach (Target target in targets)
        {
            TargetRow row = target.Run(effort);
            rows++;
            if (row.Meets()) met++;
            if (row.Meets(slack)) passed++;
            string verdict = row.Meets() ? "meets" : slack > 1 && row.Meets(slack) ? "falls short, within the guard" : "falls short";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {target.Path} | {target.Measure} | {target.Limit} | {row.Value:0.00#} | {verdict} | {row.Note} |"));
        }

        Console.WriteLine();
        Console.WriteLine($"{met} of {rows} targets met" + (slack > 1 ? $"; {passed} of {rows} within a factor of {slack}" : ""));
        return passed == rows ? 0 : 1;
    }

    // The cost of decoding in terms of the yardstick tells whether this machine is like the one on which the targets were set.
    private static string Yardstick(Effort effort)
    {
        Contender decode = new("decode", () => Passes.Decode(Sample.Utf8, Encoding.UTF8));
        Timing timing = new InterleavedTimer(effort).Compare(decode, new("scalar pass", () => Passes.Scalar(Sample.Text)));
        return string.Create(CultureInfo.InvariantCulture, $"yardstick: {timing.Second / Sample.Text.Length:0.00} ns a character; decoding UTF-8 takes {timing.Ratio:0.0} of it (1.4 on the machine on which the targets were set)");
    }
}
