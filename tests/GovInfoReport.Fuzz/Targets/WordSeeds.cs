using GovInfoReport.TestSupport;

namespace GovInfoReport.Fuzz;

/// <summary>Whole reports as Word files. A small one of everything that the reader knows is in the folder of seeds.</summary>
internal static class WordSeeds
{
    public static IEnumerable<byte[]> All() =>
    [
        WordDocument.Write(ReportGenerator.Published.Sample(1), LayoutOptions.Default),
        WordDocument.Write(ReportGenerator.ArbitraryWithBlanks.Sample(2), LayoutGenerator.Options.Sample(2)),
    ];
}
