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
        string repository = Repository(), sample = Path.Combine(repository, "samples", "linhe-2024.txt");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("govinforeport-start-");
        try
        {
            string bare = BareProject(folder.FullName), tool = Path.Combine(repository, "src", "GovInfoReport.Cli");
            StartRow[] rows =
            [
                new("bare console program", Publish(bare, folder, "bare", "-p:PublishReadyToRun=false"), []),
                new("tool, `parse`", Publish(tool, folder, "tool-jit", "-p:PublishReadyToRun=false"), ["parse", sample]),
                new("tool with machine code beside the portable (as published and packed), `parse`", Publish(tool, folder, "tool-ready"), ["parse", sample]),
                new("the same, `validate`", Path.Combine(folder.FullName, "tool-ready", "govinforeport"), ["validate", sample]),
                new("bare console program, native", Publish(bare, folder, "bare-native", "-p:PublishAot=true"), []),
                new("tool, native, `parse`", Publish(tool, folder, "tool-native", "-p:PublishAot=true"), ["parse", sample]),
                new("the same, `validate`", Path.Combine(folder.FullName, "tool-native", "govinforeport"), ["validate", sample]),
            ];
            for (int round = 0; round < Rounds; round++)
            {
                foreach (StartRow row in rows) row.Milliseconds.Add(Time(row));
            }

            Print(rows);
            return 0;
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

    // The program that came out.
    private static string Publish(string project, DirectoryInfo folder, string name, params string[] properties)
    {
        string output = Path.Combine(folder.FullName, name);
        // Objects of their own, so that the repository's builds stay as they are.
        string[] arguments = ["publish", project, "-c", "Release", "-o", output, "--use-current-runtime", "--self-contained", "false", $"-p:ArtifactsPath={Path.Combine(folder.FullName, "build-" + name)}", .. properties];
        if (properties.Contains("-p:PublishAot=true")) arguments = [.. arguments.Where(a => a is not ("--self-contained" or "false"))];
        ProcessStartInfo start = new("dotnet", arguments) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string log = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{log}");
        return Path.Combine(output, project.EndsWith("Cli", StringComparison.Ordinal) ? "govinforeport" : "bare") + (OperatingSystem.IsWindows() ? ".exe" : "");
    }

    private static string Repository()
    {
        for (DirectoryInfo? directory = new(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "GovInfoReport.sln"))) return directory.FullName;
        }

        throw new InvalidOperationException("The benchmarks do not stand in the repository.");
    }
}
