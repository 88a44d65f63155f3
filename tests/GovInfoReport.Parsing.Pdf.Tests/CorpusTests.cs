using Xunit.Abstractions;

namespace GovInfoReport.Parsing.Pdf.Tests;

/// <summary>
/// Reads the real reports of the folder that the variable GOVINFOREPORT_CORPUS names, and compares all figures with the lists beside them.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void EveryFigureOfTheCorpusStandsInATableInOrder()
    {
        string? folder = Environment.GetEnvironmentVariable("GOVINFOREPORT_CORPUS");
        if (folder is null)
        {
            output.WriteLine("GOVINFOREPORT_CORPUS is not set; no real report was read.");
            return;
        }

        foreach (string file in Directory.EnumerateFiles(folder, "*.pdf"))
        {
            Reading reading = Reading.Of(File.ReadAllBytes(file));
            Assert.Empty(reading.Diagnostics);
            // One row for all of （六）其他处理 is of the format of 2019.
            IEnumerable<string[]> cells = File.ReadLines(file + ".csv").Skip(1).Select(l => l.Split(','));
            string[] expected = [.. cells.Where(c => ReportFormat.Current.TryGetCell(c[0], out _) && c[1].Length > 0).Select(c => c[1])];
            Assert.Equal(expected, Figures(reading));
            output.WriteLine($"{Path.GetFileName(file)}: {expected.Length} figures");
        }
    }

    // All figures in cells, but those of a row that the format has not: one row for all of （六）其他处理.
    private static List<string> Figures(Reading reading)
    {
        List<string> figures = [];
        int beyond = -1;
        for (int i = 0; i < reading.Blocks.Count; i++)
        {
            Block block = reading.Blocks[i];
            if (block.Kind == BlockKind.TableStart) beyond = -1;
            if (block.Kind != BlockKind.Cell) continue;
            if (block.ColumnSpan == 2 && reading.Texts[i] == "（六）其他处理") beyond = block.Row;
            if (block.Row != beyond && reading.Texts[i].Length > 0 && reading.Texts[i].All(c => char.IsAsciiDigit(c) || c == '.'))
                figures.Add(reading.Texts[i]);
        }

        return figures;
    }
}
