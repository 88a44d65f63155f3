using BenchmarkDotNet.Attributes;
using GovInfoReport.Parsing;

namespace GovInfoReport.Benchmarks;

/// <summary>Hostile input in two sizes: eight times the characters should take eight times as long.</summary>
[MemoryDiagnoser]
public class HostileBenchmarks
{
    private string _text = "";

    [ParamsSource(nameof(Inputs))]
    public HostileInput Input { get; set; } = HostileInput.All[0];

    [Params(64_000, 512_000)]
    public int Characters { get; set; }

    public static IEnumerable<HostileInput> Inputs => HostileInput.All;

    [GlobalSetup]
    public void Setup() => _text = Input.OfLength(Characters);

    [Benchmark]
    public ParseResult Parse() => ReportParser.Parse(_text);
}
