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
            // Other work on the machine disturbs one measurement, not three of them; a reading that is wrong stays wrong.
            for (int attempt = 1; attempt < Attempts && !limit.IsMetBy(row.Value, Factor); attempt++) row = target.Run(Effort.Full);
            bool holds = limit.IsMetBy(row.Value, Factor);
            if (!holds) worse++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {target.Path} | {target.Measure} | {baseline:0.00#} | {row.Value:0.00#} | {(holds ? "holds" : $"worse by more than a factor of {Factor}: {row.Note}")} |"));
        }

        Console.WriteLine();
        Console.WriteLine(worse == 0 ? $"all within a factor of {Factor} of the baseline" : $"{worse} worse than the baseline by more than a factor of {Factor}");
        return worse == 0 ? 0 : 1;
    }

    /// <summary>Prints the lines of <see cref="Baseline"/>.</summary>
    public static int PrintBaseline()
    {
        foreach (Target target in TargetList.All.Where(t => t.IsQuick))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        [\"{Baseline.KeyOf(target)}\"] = {target.Run(Effort.Full).Value:0.00#},"));
        return 0;
    }
}
