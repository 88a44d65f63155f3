using GovInfoReport.Parsing;
using GovInfoReport.Parsing.Pdf;

namespace GovInfoReport.Collections.Tests;

/// <summary>
/// The true series of the folder that GOVINFOREPORT_CORPUS names, and its broken reports with the findings that they ask for.
/// </summary>
public class CorpusYearsTests
{
    private static readonly ReportParserOptions AllKinds = ReportParserOptions.Default.WithPdf();

    private static string? Folder =>
        Environment.GetEnvironmentVariable("GOVINFOREPORT_CORPUS") is { Length: > 0 } corpus ? Path.Combine(corpus, "years") : null;

    [Fact]
    public void True_pairs_have_no_error_and_only_one_asks_for_a_look()
    {
        if (Folder is null) return;
        foreach (string folder in Directory.GetDirectories(Folder, "p*"))
        {
            SeriesResult result = ReportSeries.Compare(Read(Directory.GetFiles(folder)));
            Assert.Equal(folder.Contains("hongze", StringComparison.Ordinal) ? ["GIR4007"] : [], result.Diagnostics.Ids());
            Assert.NotEqual(RelationVerdict.Fail, result.Verdict);
        }
    }

    [Fact]
    public void Broken_reports_have_the_finding_that_they_ask_for_and_no_other()
    {
        if (Folder is null) return;
        foreach (string line in File.ReadLines(Path.Combine(Folder, "broken", "expected.tsv")).Skip(1))
        {
            string[] fields = line.Split('\t');
            SeriesResult result = ReportSeries.Compare(Read([Path.Combine(Folder, "p1-suqian", "2023.txt"),
                Path.Combine(Folder, "broken", fields[0] + ".txt")]));
            Assert.Equal([fields[1][..7]], result.Diagnostics.Ids());
        }
    }

    private static IEnumerable<CollectedReport> Read(IEnumerable<string> paths) => paths
        .Where(path => Path.GetExtension(path) != ".csv")
        .Select(path => CollectedReport.Of(ReportParser.ParseFile(path, AllKinds), path));
}
