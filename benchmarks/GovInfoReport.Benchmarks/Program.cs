using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using GovInfoReport.Benchmarks;

try
{
    // What is not one of these is BenchmarkDotNet's.
    switch (args)
    {
        case ["--targets"]:
            return TargetTable.Run();
        case ["--quick"]:
            return QuickGuard.Run();
        case ["--baseline"]:
            return QuickGuard.PrintBaseline();
        case ["--folder", string files]:
            return FolderTable.Run(int.Parse(files, CultureInfo.InvariantCulture));
        case ["--collections", string reports]:
            return CollectionTable.Run(int.Parse(reports, CultureInfo.InvariantCulture));
        case ["--start"]:
            return StartTable.Run();
        case ["--vectors"]:
            return VectorTable.Run();
        case ["--plots", string directory]:
            return PlotWriter.Write(directory);
        case ["--document", string directory, .. string[] sections]:
            return PerformanceNote.Write(directory, sections);
        default:
            // It builds a program for each job, which a busy machine does not do in the two minutes that are the default.
            BenchmarkSwitcher.FromAssembly(typeof(TargetTable).Assembly).Run(args, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10)));
            return 0;
    }
}
catch (MeasurementException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
