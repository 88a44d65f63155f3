using BenchmarkDotNet.Attributes;
using GovInfoReport.Parsing;

namespace GovInfoReport.Benchmarks;

/// <summary>The text of the sample, beside what a user would write.</summary>
[MemoryDiagnoser]
public class UserCodeBenchmarks
{
    private readonly RegexReader _static = new(RegexKind.Static), _interpreted = new(RegexKind.Interpreted), _compiled = new(RegexKind.Compiled);
    private readonly SplitReader _ordinal = new(StringComparison.Ordinal), _culture = new(StringComparison.CurrentCulture);

    [GlobalSetup]
    public void Setup()
    {
        ParserChecks.MustEqual("the parser", ParserChecks.Difference(ReportParser.Parse(Sample.Text)));
        foreach (RegexReader reader in (RegexReader[])[_static, _interpreted, _compiled]) ParserChecks.MustEqual("a reader of regular expressions", reader.Read(Sample.Text).DifferenceWithTexts());
        foreach (SplitReader reader in (SplitReader[])[_ordinal, _culture]) ParserChecks.MustEqual("a reader of lines", reader.Read(Sample.Text).Difference());
    }

    [Benchmark(Baseline = true)]
    public ParseResult Parse() => ReportParser.Parse(Sample.Text);

    [Benchmark]
    public object RegexStatic() => _static.Read(Sample.Text);

    [Benchmark]
    public object RegexInterpreted() => _interpreted.Read(Sample.Text);

    [Benchmark]
    public object RegexCompiled() => _compiled.Read(Sample.Text);

    [Benchmark]
    public object SplitOrdinal() => _ordinal.Read(Sample.Text);

    [Benchmark]
    public object SplitCulture() => _culture.Read(Sample.Text);
}
