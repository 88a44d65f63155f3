using BenchmarkDotNet.Attributes;
using GovInfoReport.Parsing;

namespace GovInfoReport.Benchmarks;

/// <summary>A Word document, beside a walk with the Open XML SDK.</summary>
[MemoryDiagnoser]
public class OfficeBenchmarks
{
    [GlobalSetup]
    public void Setup()
    {
        ParserChecks.MustEqual("the parser", ParserChecks.Difference(ReportParser.Parse(Sample.Word)));
        ParserChecks.MustEqual("the Open XML SDK", OpenXmlReader.Read(Sample.Word).Difference());
    }

    [Benchmark(Baseline = true)]
    public object OpenXmlWalk() => OpenXmlReader.Read(Sample.Word);

    [Benchmark]
    public ParseResult Parse() => ReportParser.Parse(Sample.Word);
}
