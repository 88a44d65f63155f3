using BenchmarkDotNet.Attributes;
using GovInfoReport.Validation;

namespace GovInfoReport.Benchmarks;

/// <summary>All rules over a report whose sums hold, beside the scalar pass over its text.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    [GlobalSetup]
    public void Setup() => ParserChecks.MustEqual("validation", ReportValidator.Validate(Sample.Report).Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) ? "an error in a report whose sums hold" : null);

    [Benchmark(Baseline = true)]
    public int ScalarPass() => Passes.Scalar(Sample.Text);

    [Benchmark]
    public ValidationResult Validate() => ReportValidator.Validate(Sample.Report);
}
