using System.Diagnostics;
using System.Globalization;
using GovInfoReport.Collections;

namespace GovInfoReport.Benchmarks;

/// <summary>Puts reports together, compares their years and adds them up, and prints what each takes.</summary>
internal static class CollectionTable
{
    private const int Rounds = 3;
    private const double Megabyte = 1e6;

    private sealed record Times(double Together, double Compared, double OfYears, double OfAll)
    {
        public double All => Together + Compared + OfYears + OfAll;
    }

    /// <summary>Measures a number of reports, named as agencies are and as alike as can be, and ten times as many.</summary>
    public static int Run(int count)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Machine.Description}; in memory, processor seconds, the best of {Rounds} rounds"));
        Console.WriteLine();
        string[] heads = ["reports", "put together by agency", "years compared", "totals of each year", "totals of all", "all of it",
            "memory of the reports"];
        Console.WriteLine($"| {string.Join(" | ", heads)} |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        Measure(count, "", ManyReports.OfCounty);
        Measure(count, ", all names but one character the same", ManyReports.OfOneCharacter);
        Measure(count * 10, "", ManyReports.OfCounty);
        return 0;
    }

    private static void Measure(int count, string names, Func<int, string> nameOf)
    {
        List<CollectedReport> reports = ManyReports.Make(count, nameOf);
        long memory = GC.GetTotalMemory(forceFullCollection: true);
        Times best = Enumerable.Range(0, Rounds).Select(_ => Run(reports)).MinBy(t => t.All)!;
        GC.KeepAlive(reports);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {count:#,0}{names} | {best.Together:0.00} s | {best.Compared:0.00} s | " +
            $"{best.OfYears:0.00} s | {best.OfAll:0.00} s | {best.All:0.00} s | {memory / Megabyte:0} MB |"));
    }

    private static Times Run(List<CollectedReport> reports)
    {
        ReportCollection collection = null!;
        double together = Time(() => collection = ReportCollection.Of(reports));
        double compared = Time(() =>
        {
            foreach (SeriesResult series in collection.Compare()) GC.KeepAlive(series);
        });
        double ofYears = Time(() =>
        {
            foreach (int year in collection.Series[0].Years.Select(y => y.Year)) GC.KeepAlive(ReportTotals.Of(collection, year));
        });
        return new Times(together, compared, ofYears, Time(() => GC.KeepAlive(ReportTotals.Of(reports))));
    }

    // Of the processor: others may use the machine, too.
    private static double Time(Action action)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan start = process.TotalProcessorTime;
        action();
        process.Refresh();
        return (process.TotalProcessorTime - start).TotalSeconds;
    }
}
