using System.Diagnostics;
using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>Publishes the tool in its kinds beside a bare console program, and prints how long each takes from its start to its end with a first report.</summary>
internal static class StartTable
{
    private const int Rounds = 30;
    private const double Megabyte = 1e6;

    private static readonly string[] Debugging = [".pdb", ".xml", ".dbg"];

    /// <summary>Measures; it needs the sources and what native compilation needs (a linker).</summary>
    public static int Run()
    {
        string sample = Path.Combine(Publisher.Repository, "samples", "linhe-2024.txt");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("govinforeport-start-");
        try
        {
            string bare = BareProject(folder.FullName);
            string readyTool = Tool("tool-ready"), nativeTool = Tool("tool-native", Publisher.Native);
            StartRow[] rows =
            [
                new("bare console program", Bare("bare-jit", "-p:PublishReadyToRun=false"), []),
                new("tool, `parse`", Tool("tool-jit", "-p:PublishReadyToRun=false"), ["parse", sample]),
                new("tool with machine code beside the portable (as published and packed), `parse`", readyTool, ["parse", sample]),
                new("the same, `validate`", readyTool, ["validate", sample]),
                new("bare console program, native", Bare("bare-native", Publisher.Native), []),
                new("tool, native, `parse`", nativeTool, ["parse", sample]),
                new("the same, `validate`", nativeTool, ["validate", sample]),
            ];
            for (int round = 0; round < Rounds; round++)
            {
                foreach (StartRow row in rows) row.Milliseconds.Add(Time(row));
            }

            Print(rows);
            return 0;

            string Bare(string name, params string[] properties) => Publisher.Publish(bare, "bare", Path.Combine(folder.FullName, name), properties);
            string Tool(string name, params string[] properties) => Publisher.Publish(Path.Combine(Publisher.Repository, "src", "GovInfoReport.Cli"), "govinforeport", Path.Combine(folder.FullName, name), properties);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(StartRow[] rows)
    {
        Console.WriteLine($"{Machine.Description}; the low quartile of {Rounds} interleaved starts");
        Console.WriteLine();
        Console.WriteLine("| program | milliseconds | of the bare program | files |");
        Console.WriteLine("|---|---|---|---|");
        double bare = LowQuartile(rows[0]);
        foreach (StartRow row in rows)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {row.Name} | {LowQuartile(row):0.0} | {LowQuartile(row) / bare:0.00} | {Size(Path.GetDirectoryName(row.Program)!) / Megabyte:0.0} MB |"));
    }

    private static double LowQuartile(StartRow row) => row.Milliseconds.Order().ElementAt(row.Milliseconds.Count / 4);

    private static double Time(StartRow row)
    {
        ProcessStartInfo start = new(row.Program, row.Arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        long from = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        double milliseconds = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        errors.Wait();
        if (process.ExitCode > 1) throw new InvalidOperationException($"{row.Program} ended with {process.ExitCode}.");
        return milliseconds;
    }

    // What a user gets, without what only helps debugging.
    private static long Size(string directory) =>
        new DirectoryInfo(directory).EnumerateFiles().Where(f => !Debugging.Contains(f.Extension)).Sum(f => f.Length);

    private static string BareProject(string folder)
    {
        string directory = Path.Combine(folder, "source");
        Directory.CreateDirectory(directory);
        File.WriteAllText(Path.Combine(directory, "bare.csproj"), "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(directory, "Program.cs"), "System.Console.WriteLine(\"report\");");
        return directory;
    }
}
