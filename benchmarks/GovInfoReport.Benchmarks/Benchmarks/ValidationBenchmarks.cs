using BenchmarkDotNet.Attributes;
using GovInfoReport.Validation;

namespace GovInfoReport.Benchmarks;

/// <summary>All rules over a report whose sums hold, beside the scalar pass over its text.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    [Benchmark(Baseline = true)]
    public int ScalarPass() => Passes.Scalar(Sample.Text);

    [Benchmark]
    public ValidationResult Validate() => ReportValidator.Validate(Sample.Report);
}
