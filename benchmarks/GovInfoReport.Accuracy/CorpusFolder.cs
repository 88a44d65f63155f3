using GovInfoReport.Parsing;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Accuracy;

/// <summary>Reads the documents of a folder and those in it, each with its cells in a file beside it.</summary>
internal static class CorpusFolder
{
    public static Tally Read(DocumentReportParser parser, string folder)
    {
        Tally tally = new();
        int number = 0;
        foreach (string truth in Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string document = truth[..^".csv".Length];
            if (!File.Exists(document)) continue;
            ParseResult result = parser.Parse(File.ReadAllBytes(document));
            CellComparison cells = CellComparison.Compare(TruthFile.Read(truth, result.Report), result);
            string name = Path.GetRelativePath(folder, document);
            tally.Add(Path.GetDirectoryName(name) is { Length: > 0 } inner ? inner : ".", number++, name, cells,
                TruthFile.CountCells(truth));
        }

        return tally;
    }
}
