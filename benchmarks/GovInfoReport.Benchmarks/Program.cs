using BenchmarkDotNet.Running;
using GovInfoReport.Benchmarks;

// --targets and --quick are this project's own; everything else is BenchmarkDotNet's.
switch (args)
{
    case ["--targets"]:
        return TargetTable.RunAll();
    case ["--quick"]:
        return TargetTable.RunQuick();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TargetTable).Assembly).Run(args);
        return 0;
}
