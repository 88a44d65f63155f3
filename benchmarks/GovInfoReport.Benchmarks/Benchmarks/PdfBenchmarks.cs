using BenchmarkDotNet.Attributes;
using GovInfoReport.Parsing;
using GovInfoReport.Parsing.Pdf;

namespace GovInfoReport.Benchmarks;

/// <summary>A PDF of five pages, beside the letters of PdfPig alone.</summary>
[MemoryDiagnoser]
public class PdfBenchmarks
{
    private static readonly ReportParserOptions Options = ReportParserOptions.Default.WithPdf();

    [GlobalSetup]
    public void Setup() => ParserChecks.MustEqual("the parser", ParserChecks.FigureDifference(Parse()));

    [Benchmark(Baseline = true)]
    public int PdfPigLetters() => PdfPigReader.CountLetters(Sample.Pdf);

    [Benchmark]
    public ParseResult Parse() => ReportParser.Parse(Sample.Pdf, options: Options);
}
