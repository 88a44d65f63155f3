using CsCheck;

namespace GovInfoReport.Parsing.Pdf.Tests;

public sealed class GridPropertyTests
{
    [Fact]
    public void AnyTableDrawnWithLinesComesBack() => RandomGrid.Gen.Where(g => g.Cells.Count > 1).Sample(
        grid => Assert.Equal(grid.Expected, Reading.Of(new TestPdf().Page(p => grid.Draw(p, 20, 830))).Lines),
        iter: 400);

    [Fact]
    public void TablesBelowOneAnotherStayApart() => RandomGrid.Gen.Where(g => g.Cells.Count > 1).Array[2].Sample(
        grids =>
        {
            TestPdf file = new TestPdf().Page(p =>
            {
                grids[0].Draw(p, 20, 830);
                grids[1].Draw(p, 30, 800 - grids[0].Rows[^1]);
            });
            // What runs over the lower edge of the page is not on the page.
            if (grids[0].Rows[^1] + grids[1].Rows[^1] > 780) return;
            Assert.Equal([.. grids[0].Expected, .. grids[1].Expected], Reading.Of(file).Lines);
        },
        iter: 100);

    [Fact]
    public void ATableThatAPageBreakDividesBetweenRowsKeepsEveryCell() =>
    Gen.Select(RandomGrid.Gen, RandomGrid.Gen).Where((a, b) => a.Cells.Count > 1 && b.Cells.Count > 1).Sample(
        (first, second) =>
        {
            // Figures alone, so that no text could be taken for one that goes on.
            (RandomGrid above, RandomGrid below) = (first.WithFigures(), second.WithFigures() with { Style = first.Style });
            Reading reading = Reading.Of(new TestPdf().Page(p => above.Draw(p, 20, 830)).Page(p => below.Draw(p, 20, 830)));
            Assert.Equal([.. above.Cells.Select(c => c.Text), .. below.Cells.Select(c => c.Text)],
                reading.Cells.Select(c => c[(c.IndexOf(']', StringComparison.Ordinal) + 2)..]));
            AssertNoOverlap(reading);
        },
        iter: 200);

    private static void AssertNoOverlap(Reading reading)
    {
        HashSet<(int, int)> taken = [];
        foreach (Block block in reading.Blocks)
        {
            if (block.Kind == BlockKind.TableStart) taken.Clear();
            if (block.Kind != BlockKind.Cell) continue;
            for (int row = block.Row; row < block.Row + block.RowSpan; row++)
            {
                for (int column = block.Column; column < block.Column + block.ColumnSpan; column++) Assert.True(taken.Add((row, column)));
            }
        }
    }

    [Fact]
    public void ATableWithATitleOnEachPageIsOneTableForEachPage() => RandomGrid.Gen.Where(g => g.Cells.Count > 1).Sample(
        grid =>
        {
            TestPdf file = new TestPdf()
                .Page(p => grid.Draw(p.Text(20, 832, 8, "表一"), 20, 825))
                .Page(p => grid.Draw(p.Text(20, 822, 8, "表二"), 20, 815));
            Assert.Equal(["paragraph 表一", .. grid.Expected, "paragraph 表二", .. grid.Expected], Reading.Of(file).Lines);
        },
        iter: 100);
}
