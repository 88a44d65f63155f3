namespace GovInfoReport.Parsing.Pdf.Tests;

public sealed class FixtureTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    [Theory]
    [InlineData("libreoffice-writer")]
    [InlineData("chromium-vertical")]
    [InlineData("chromium-type3")]
    public void EveryCellOfTheTablesComesOut(string name)
    {
        Reading reading = Read(name);
        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, name + ".cells.tsv")), Cells(reading));
        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [InlineData("libreoffice-writer")]
    [InlineData("chromium-vertical")]
    [InlineData("chromium-type3")]
    public void EveryBlockHasItsPlace(string name)
    {
        Reading reading = Read(name);
        for (int i = 0; i < reading.Blocks.Count; i++)
        {
            if (reading.Blocks[i].Kind == BlockKind.Metadata) continue;
            PageBox box = Assert.NotNull(reading.Positions[i].Box);
            Assert.True(box is { Left: >= 0, Bottom: >= 0 } && box.Right > box.Left && box.Top > box.Bottom && box.Right < 620
                && box.Top < 850, box.ToString());
            Assert.InRange(reading.Positions[i].Page, 1, 6);
        }
    }

    [Fact]
    public Task RunningTextOfLibreOffice() => Verifier.Verify(string.Join('\n', Read("libreoffice-writer").Lines.Where(l => l[0] != '[')));

    [Fact]
    public Task RunningTextOfChromium() => Verifier.Verify(string.Join('\n', Read("chromium-vertical").Lines.Where(l => l[0] != '[')));

    private static Reading Read(string name) => Reading.Of(File.ReadAllBytes(Path.Combine(Folder, name + ".pdf")));

    private static IEnumerable<string> Cells(Reading reading)
    {
        int table = -1;
        for (int i = 0; i < reading.Blocks.Count; i++)
        {
            Block block = reading.Blocks[i];
            if (block.Kind == BlockKind.TableStart) table++;
            if (block.Kind != BlockKind.Cell) continue;
            string text = string.Concat(reading.Texts[i].Where(c => !char.IsWhiteSpace(c)));
            yield return $"{table}\t{block.Row}\t{block.Column}\t{block.RowSpan}\t{block.ColumnSpan}\t{text}";
        }
    }
}
