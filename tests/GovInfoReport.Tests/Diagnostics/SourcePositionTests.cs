namespace GovInfoReport.Tests;

public class SourcePositionTests
{
    [Fact]
    public void Positions_are_written_in_the_terms_of_their_kind()
    {
        Assert.Equal("12,3", new SourcePosition { Line = 12, Column = 3, Start = 100 }.ToString());
        Assert.Equal("page 3", new SourcePosition { Page = 3 }.ToString());
        Assert.Equal("page 3,72,540", new SourcePosition { Page = 3, Box = new PageBox(72.4f, 540.2f, 100, 560) }.ToString());
        Assert.Equal("table 2,5,3", new SourcePosition { Table = 2, Row = 5, Column = 3 }.ToString());
        Assert.Equal("paragraph 7", new SourcePosition { Paragraph = 7 }.ToString());
        Assert.Equal("", SourcePosition.None.ToString());
    }

    [Fact]
    public void None_is_the_position_without_any_of_them()
    {
        Assert.True(SourcePosition.None.IsNone);
        Assert.False(new SourcePosition { Line = 1 }.IsNone);
        Assert.False(new SourcePosition { Page = 1 }.IsNone);
        Assert.False(new SourcePosition { Table = 1 }.IsNone);
        Assert.False(new SourcePosition { Paragraph = 1 }.IsNone);
    }

    [Fact]
    public void Cells_are_located_where_the_report_was_read()
    {
        CellDefinition cell = ReportFormat.Current.GetCell("t2.fees.amount");
        AnnualReport read = new() { Sources = new OneCell(cell), ProactiveDisclosure = new() { Fees = 3 } };
        Assert.Equal(new Location(new SourcePosition { Line = 9 }, Place.Of(cell)), Location.Of(read, cell));
        Assert.Equal(new Operand(cell, 3, new SourcePosition { Line = 9 }), Operand.Of(read, cell));
        Assert.True(Location.Of(new AnnualReport(), cell).Position.IsNone);
        Assert.True(Location.Of(read, ReportFormat.Current.Cells[0]).Position.IsNone);
    }

    private sealed class OneCell(CellDefinition known) : ReportSources
    {
        public override CellSource? Find(CellDefinition cell) => cell == known ? new CellSource(new SourcePosition { Line = 9 }, "3") : null;

        public override SourcePosition FindHeading(int headingIndex) => SourcePosition.None;
    }
}
