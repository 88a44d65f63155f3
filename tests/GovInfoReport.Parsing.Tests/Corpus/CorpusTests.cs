using GovInfoReport.TestSupport;
using Xunit.Abstractions;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Reads the documents of the folder that <c>GOVINFOREPORT_CORPUS</c> names, each with its figures in a file beside it (<c>NAME.csv</c>:
/// <c>cell,value</c>). Such documents are not part of this repository.
/// </summary>
public class CorpusTests(ITestOutputHelper output)
{
    private const string Variable = "GOVINFOREPORT_CORPUS";

    // The folders whose documents are read without a wrong or silent cell. "silent" holds what is still to be mended.
    private static readonly string[] Folders = ["", "fragments", "real", "fields", "looks", "shapes", "2019"];

    [Fact]
    public void No_figure_of_the_corpus_is_wrong_or_lost_in_silence()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder)
        {
            output.WriteLine($"Nothing was tested: {Variable} does not name a folder of documents.");
            return;
        }

        List<string> faults = [];
        int read = 0;
        foreach (string truth in Folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(folder, f), "*.csv"))
            .Order(StringComparer.Ordinal))
        {
            string document = truth[..^".csv".Length];
            // PDF is read by a package of its own.
            if (!File.Exists(document) || document.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)) continue;
            read++;
            ParseResult result = ReportParser.ParseFile(document);
            CellComparison cells = CellComparison.Compare(TruthFile.Read(truth, result.Report), result);
            output.WriteLine($"{Path.GetRelativePath(folder, document)}: {cells}");
            bool mustBeExact = Path.GetRelativePath(folder, document) is ['s', >= '0' and <= '9', ..];
            if (!cells.IsHonest || (mustBeExact && !cells.IsExact)) faults.Add($"{Path.GetRelativePath(folder, document)}: {cells}");
        }

        output.WriteLine($"{read} documents were read.");
        Assert.True(read > 0, $"{folder} holds no document with its figures beside it.");
        Assert.Empty(faults);
    }
}
