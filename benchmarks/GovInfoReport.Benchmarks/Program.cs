using System.Globalization;
using BenchmarkDotNet.Running;
using GovInfoReport.Benchmarks;

// --targets, --quick and --folder are this project's own; everything else is BenchmarkDotNet's.
switch (args)
{
    case ["--targets"]:
        return TargetTable.RunAll();
    case ["--quick"]:
        return TargetTable.RunQuick();
    case ["--folder", string files]:
        return FolderTable.Run(int.Parse(files, CultureInfo.InvariantCulture));
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TargetTable).Assembly).Run(args);
        return 0;
}
