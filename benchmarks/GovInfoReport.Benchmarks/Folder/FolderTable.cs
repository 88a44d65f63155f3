using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>Runs the tool over folders of generated files and prints what it takes.</summary>
internal static class FolderTable
{
    private const int Rounds = 5;
    private const int PageSize = 60_000;
    private const int PagesOfAYear = 130_000;
    private const double Megabyte = 1e6;

    private static readonly string[] Commands = ["validate", "parse --to json"];

    /// <summary>Measures a folder of a tenth of the files, one of all of them, and one of pages as large as a year's are on average.</summary>
    public static int Run(int files)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Machine.Description}; the tool as a process, the best of {Rounds} interleaved rounds; two threads that share nothing gain {Machine.TwoThreadGain():0.00} now"));
        Console.WriteLine();
        Console.WriteLine("| folder | command | workers | seconds | files a second | MB a second | processor µs a file | peak memory |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (int count in (int[])[files / 10, files])
        {
            using ReportFolder folder = ReportFolder.OfAllKinds(count);
            foreach (string command in Commands) Measure(folder, "pages and texts", command);
        }

        using ReportFolder pages = ReportFolder.OfPages(files, PageSize);
        double seconds = Measure(pages, "pages", "validate");
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A year of the whole country, {PagesOfAYear:#,0} pages of {PageSize / 1000} KB, takes two workers {seconds / files * PagesOfAYear:0} seconds at that rate. Two threads that share nothing gain {Machine.TwoThreadGain():0.00} now."));
        return 0;
    }

    // The seconds of two workers.
    private static double Measure(ReportFolder folder, string kind, string command)
    {
        string[] arguments = [.. command.Split(' '), folder.Path];
        List<ToolRun> one = [], two = [];
        for (int round = 0; round < Rounds; round++)
        {
            one.Add(ToolRun.Of(1, arguments));
            two.Add(ToolRun.Of(2, arguments));
        }

        Print(1, one);
        Print(2, two);
        return two.Min(r => r.Seconds);

        void Print(int workers, List<ToolRun> runs)
        {
            ToolRun best = runs.MinBy(r => r.Seconds)!;
            string gain = workers == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({one.Min(r => r.Seconds) / best.Seconds:0.00} times one)");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {folder.Files:#,0} {kind}, {folder.Bytes / Megabyte:#,0} MB | {command} | {workers} | {best.Seconds:0.00} | {folder.Files / best.Seconds:#,0}{gain} | {folder.Bytes / Megabyte / best.Seconds:0} | {best.ProcessorSeconds / folder.Files * 1e6:0} | {runs.Max(r => r.PeakBytes) / Megabyte:0} MB |"));
        }
    }
}
