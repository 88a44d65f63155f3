using System.Text;
using BenchmarkDotNet.Attributes;
using GovInfoReport.Parsing;

namespace GovInfoReport.Benchmarks;

/// <summary>Bytes of text, and Markdown, beside decoding alone.</summary>
[MemoryDiagnoser]
public class ByteBenchmarks
{
    [GlobalSetup]
    public void Setup()
    {
        ParserChecks.MustEqual("UTF-8", ParserChecks.Difference(ReportParser.Parse(Sample.Utf8)));
        ParserChecks.MustEqual("GB18030", ParserChecks.Difference(ReportParser.Parse(Sample.Gb18030)));
        ParserChecks.MustEqual("Markdown", ParserChecks.Difference(ReportParser.Parse(Sample.Markdown)));
    }

    [Benchmark(Baseline = true)]
    public int DecodeUtf8() => Passes.Decode(Sample.Utf8, Encoding.UTF8);

    [Benchmark]
    public ParseResult ParseUtf8() => ReportParser.Parse(Sample.Utf8);

    [Benchmark]
    public int DecodeGb18030() => Passes.Decode(Sample.Gb18030, Sample.GuoBiao);

    [Benchmark]
    public ParseResult ParseGb18030() => ReportParser.Parse(Sample.Gb18030);

    [Benchmark]
    public ParseResult ParseMarkdown() => ReportParser.Parse(Sample.Markdown);
}
