using BenchmarkDotNet.Attributes;
using GovInfoReport.Parsing;

namespace GovInfoReport.Benchmarks;

/// <summary>The same kinds of input from 1 KB to 50 MB: time per character should not grow.</summary>
[MemoryDiagnoser]
public class SizeBenchmarks
{
    private string _text = "";

    // Three bytes of UTF-8 a character: 1 KB to 50 MB.
    [Params(340, 3_400, 34_000, 340_000, 3_400_000, 17_000_000)]
    public int Characters { get; set; }

    [Params("long prose", "many reports", "long page")]
    public string Input { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _text = Input switch
    {
        "long prose" => SizedTexts.LongProse(Characters),
        "many reports" => SizedTexts.ManyReports(Characters),
        _ => SizedTexts.LongPage(Characters),
    };

    [Benchmark(Baseline = true)]
    public int ScalarPass() => Passes.Scalar(_text);

    [Benchmark]
    public ParseResult Parse() => ReportParser.Parse(_text);
}
