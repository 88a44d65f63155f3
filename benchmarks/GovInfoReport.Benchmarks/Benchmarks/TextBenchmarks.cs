using BenchmarkDotNet.Attributes;
using GovInfoReport.Parsing;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Benchmarks;

/// <summary>Text by layout, beside the scalar pass and the vectorised count of line feeds.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private string _text = "";

    [ParamsSource(nameof(Layouts))]
    public string Layout { get; set; } = "";

    public static IEnumerable<string> Layouts => ReportLayout.All.Select(l => l.Name);

    [GlobalSetup]
    public void Setup()
    {
        _text = ReportLayout.All.Single(l => l.Name == Layout).Write(Sample.Report, LayoutOptions.Default);
        ParserChecks.MustEqual(Layout, ParserChecks.Difference(ReportParser.Parse(_text)));
    }

    [Benchmark(Baseline = true)]
    public int ScalarPass() => Passes.Scalar(_text);

    [Benchmark]
    public int VectorisedCount() => Passes.Vectorised(_text);

    [Benchmark]
    public ParseResult Parse() => ReportParser.Parse(_text);
}
