using BenchmarkDotNet.Attributes;

namespace GovInfoReport.Benchmarks;

/// <summary>JSON both ways and CSV, beside plain records and the bare reader.</summary>
[MemoryDiagnoser]
public class OutputBenchmarks
{
    private static readonly byte[] Canonical = ReportSerializer.ToJsonUtf8(Sample.Report);

    [GlobalSetup]
    public void Setup()
    {
        ParserChecks.MustEqual("plain records", JsonRecords.Difference(JsonDocuments.Sample));
        ParserChecks.MustEqual("the JSON", ReportSerializer.FromJson(Canonical).Equals(Sample.Report) ? null : "the report that comes back");
        Figures figures = new();
        string[] lines = ReportSerializer.ToCsv(Sample.Report).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach ((string line, CellDefinition cell) in lines.Skip(1).Zip(ReportFormat.Current.Cells)) figures.Put([cell], [line.TrimEnd('\r')[(cell.Code.Length + 1)..]]);
        ParserChecks.MustEqual("the CSV", figures.Difference());
    }

    [Benchmark]
    public int ScanTokens() => JsonDocuments.Scan(JsonDocuments.Sample);

    [Benchmark(Baseline = true)]
    public object DeserializePlainRecords() => JsonRecords.Deserialize(JsonDocuments.Sample);

    [Benchmark]
    public AnnualReport FromJson() => ReportSerializer.FromJson(Canonical);

    [Benchmark]
    public byte[] ToJson() => ReportSerializer.ToJsonUtf8(Sample.Report);

    [Benchmark]
    public string ToCsv() => ReportSerializer.ToCsv(Sample.Report);
}
