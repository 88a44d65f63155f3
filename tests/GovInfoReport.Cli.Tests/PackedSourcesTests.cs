namespace GovInfoReport.Cli.Tests;

public class PackedSourcesTests
{
    [Fact]
    public void Each_cell_keeps_its_place()
    {
        Places places = new(PlaceOf);
        PackedSources packed = PackedSources.Of(places);
        Assert.All(ReportFormat.AllCells, c => Assert.Equal(places.Find(c)?.Position, packed.Find(c)?.Position));
    }

    [Fact]
    public void A_document_without_places_has_none()
    {
        PackedSources packed = PackedSources.Of(new Places(_ => null));
        Assert.All(ReportFormat.AllCells, c => Assert.Null(packed.Find(c)));
    }

    // Pages, tables of Word files, lines that go back and far on, and cells that the document does not have.
    private static SourcePosition? PlaceOf(CellDefinition cell) => (cell.Index % 7) switch
    {
        0 => null,
        1 => new() { Line = 1_000_000 - cell.Index, Column = cell.Index },
        2 => new() { Line = 3, Column = int.MaxValue },
        3 => new() { Page = 2, Line = cell.Index },
        4 => new() { Table = 2, Row = cell.Index, Column = 300 - cell.Index },
        5 => new() { Paragraph = cell.Index + 1 },
        _ => new() { Line = 12, Column = cell.Index },
    };

    private sealed class Places(Func<CellDefinition, SourcePosition?> placeOf) : ReportSources
    {
        public override CellSource? Find(CellDefinition cell) => placeOf(cell) is { } place ? new CellSource(place, "") : null;

        public override SourcePosition FindHeading(int headingIndex) => SourcePosition.None;
    }
}
