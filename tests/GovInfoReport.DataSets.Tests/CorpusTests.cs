using GovInfoReport.Parsing;
using GovInfoReport.Parsing.Pdf;
using GovInfoReport.Validation;

namespace GovInfoReport.DataSets.Tests;

/// <summary>The documents of the folder that GOVINFOREPORT_CORPUS names, in every format.</summary>
public class CorpusTests
{
    private static readonly string[] Extensions = [".txt", ".md", ".html", ".htm", ".docx", ".xlsx", ".pdf"];

    [Fact]
    public async Task A_data_set_over_the_corpus_equals_the_reports_in_each_format()
    {
        if (Environment.GetEnvironmentVariable("GOVINFOREPORT_CORPUS") is not { Length: > 0 } corpus) return;
        ReportParserOptions options = ReportParserOptions.Default.WithPdf();
        DataSetEntry[] entries =
        [
            .. Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories).Where(f => Extensions.Contains(Path.GetExtension(f)))
                .Order(StringComparer.Ordinal).AsParallel().AsOrdered().Select(f => Read(f, options)),
        ];
        Assert.Contains(entries, e => !e.IsUnreadable);
        using DataSetFolder folder = new();
        await folder.WriteAsync(".parquet", s => new ParquetDataSetWriter(s, groupSize: 100), entries);
        await folder.WriteAsync(".csv", s => new CsvDataSetWriter(s), entries);
        await folder.WriteSqliteAsync(entries);
        ReportComparer.Wide(entries, folder.AskWide("'{reports.parquet}'"), t => t);
        ReportComparer.Long(entries, folder.Ask("SELECT file, cell, value, state FROM '{cells.parquet}'"), t => t);
        ReportComparer.Wide(entries, folder.AskWide(DataSetFolder.Csv("reports")), DataSetFolder.CsvValueOf);
        ReportComparer.Wide(entries, folder.AskSqliteWide(), t => t);
    }

    private static DataSetEntry Read(string path, ReportParserOptions options)
    {
        ParseResult parsed = ReportParser.ParseFile(path, options);
        return new DataSetEntry(path, parsed, ReportValidator.Validate(parsed));
    }
}
