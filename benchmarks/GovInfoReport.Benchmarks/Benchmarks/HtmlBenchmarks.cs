using BenchmarkDotNet.Attributes;
using GovInfoReport.Parsing;

namespace GovInfoReport.Benchmarks;

/// <summary>A page of a government site and one pasted from Word, beside AngleSharp and HtmlAgilityPack.</summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    private string _html = "";

    [Params("page", "Word paste")]
    public string Input { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _html = Input == "page" ? Sample.HtmlPage : Sample.WordPaste;
        ParserChecks.MustEqual("the parser", ParserChecks.FigureDifference(ReportParser.Parse(_html)));
        ParserChecks.MustEqual("AngleSharp", AngleSharpReader.Read(_html).Difference());
        ParserChecks.MustEqual("HtmlAgilityPack", AgilityPackReader.Read(_html).Difference());
    }

    [Benchmark]
    public int ScalarPass() => Passes.Scalar(_html);

    [Benchmark]
    public ParseResult Parse() => ReportParser.Parse(_html);

    [Benchmark(Baseline = true)]
    public object AngleSharpTree() => AngleSharpReader.Load(_html);

    [Benchmark]
    public object AngleSharpFigures() => AngleSharpReader.Read(_html);

    [Benchmark]
    public object AgilityPackTree() => AgilityPackReader.Load(_html);

    [Benchmark]
    public object AgilityPackFigures() => AgilityPackReader.Read(_html);
}
