using BenchmarkDotNet.Attributes;
using GovInfoReport.Parsing;

namespace GovInfoReport.Benchmarks;

/// <summary>A folder's worth of pages in memory, by one worker and by several.</summary>
[MemoryDiagnoser]
public class WorkerBenchmarks
{
    private const int Pages = 400;

    [Params(1, 2, 4)]
    public int Workers { get; set; }

    [GlobalSetup]
    public void Setup() => ParserChecks.MustEqual("the parser", ParserChecks.FigureDifference(ReportParser.Parse(Sample.HtmlPage)));

    [Benchmark(OperationsPerInvoke = Pages)]
    public void Parse() => Parallel.For(0, Pages, new ParallelOptions { MaxDegreeOfParallelism = Workers }, static _ => ReportParser.Parse(Sample.HtmlPage));
}
