using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>Measures the most telling targets in a short time and fails where one is far worse than its baseline.</summary>
internal static class QuickGuard
{
    private const double Factor = 3;
    private const int Attempts = 3;

    /// <summary>Compares with the baseline.</summary>
    /// <returns>1 where a target is worse than a third of its baseline in every attempt, else 0.</returns>
    public static int Run()
    {
        Console.WriteLine(Machine.Description);
        Console.WriteLine();
        Console.WriteLine("| path | measure | baseline | value | |");
        Console.WriteLine("|---|---|---|---|---|");
        int worse = 0;
        foreach (Target target in TargetList.All.Where(t => t.IsQuick))
        {
            double baseline = Baseline.Of(target) ?? throw new InvalidOperationException($"There is no baseline for '{Baseline.KeyOf(target)}'.");
            Limit limit = target.Limit with { Value = baseline };
            TargetRow row = target.Run(Effort.Quick);
            for (int attempt = 1; attempt < Attempts && !Holds(row, limit); attempt++) row = target.Run(Effort.Full);
            bool holds = Holds(row, limit);
            if (!holds) worse++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {target.Path} | {target.Measure} | {baseline:0.00#} | {row.Value:0.00#} | {(holds ? "holds" : $"worse by more than a factor of {Factor}: {row.Note}")} |"));
        }

        Console.WriteLine();
        Console.WriteLine(worse == 0 ? $"all within a factor of {Factor} of the baseline" : $"{worse} worse than the baseline by more than a factor of {Factor}");
        return worse == 0 ? 0 : 1;
    }

    // Other work on the machine spoils medians or least times, hardly both and hardly three times in a row; a real loss shows in both, every time.
    private static bool Holds(TargetRow row, Limit limit) => limit.IsMetBy(row.Value, Factor) || limit.IsMetBy(row.ValueAtBest, Factor);

    /// <summary>Prints the lines of <see cref="Baseline"/>.</summary>
    public static int PrintBaseline()
    {
        foreach (Target target in TargetList.All.Where(t => t.IsQuick))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        [\"{Baseline.KeyOf(target)}\"] = {target.Run(Effort.Full).Value:0.00#},"));
        return 0;
    }
}
