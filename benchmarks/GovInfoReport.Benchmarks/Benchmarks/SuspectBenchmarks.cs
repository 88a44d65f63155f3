using BenchmarkDotNet.Attributes;
using GovInfoReport.Validation;

namespace GovInfoReport.Benchmarks;

/// <summary>All rules and the search for suspect cells over reports whose sums do not hold.</summary>
[MemoryDiagnoser]
public class SuspectBenchmarks
{
    private AnnualReport _report = new();

    [ParamsSource(nameof(Reports))]
    public string Report { get; set; } = "";

    public static IEnumerable<string> Reports => BrokenReports.All.Select(r => r.Name);

    [GlobalSetup]
    public void Setup()
    {
        _report = BrokenReports.All.Single(r => r.Name == Report).Report;
        ParserChecks.MustEqual("validation", ReportValidator.Validate(_report).Diagnostics.IsEmpty ? "no finding in a report with a slip" : null);
    }

    [Benchmark]
    public ValidationResult Validate() => ReportValidator.Validate(_report);
}
