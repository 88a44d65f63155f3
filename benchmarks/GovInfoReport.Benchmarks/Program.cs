using System.Globalization;
using BenchmarkDotNet.Running;
using GovInfoReport.Benchmarks;

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
    case ["--start"]:
        return StartTable.Run();
    case ["--plots", string directory]:
        return PlotWriter.Write(directory);
    case ["--document", string directory, .. string[] sections]:
        return PerformanceNote.Write(directory, sections);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TargetTable).Assembly).Run(args);
        return 0;
}
