using System.Globalization;

namespace GovInfoReport.Tests;

public class SourcePositionTests
{
    [Fact]
    public void Positions_are_written_in_the_terms_of_their_kind()
    {
        Assert.Equal("12,3", new SourcePosition { Line = 12, Column = 3, Start = 100 }.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("page 3", new SourcePosition { Page = 3 }.ToString(CultureInfo.InvariantCulture));
        SourcePosition onPage = new() { Page = 3, Line = 12, Box = new PageBox(72.4f, 540.2f, 100, 560) };
        Assert.Equal("page 3, line 12", onPage.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("page 3", (onPage with { Line = 0 }).ToString(CultureInfo.InvariantCulture));
        Assert.Equal("table 2,5,3", new SourcePosition { Table = 2, Row = 5, Column = 3 }.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("paragraph 7", new SourcePosition { Paragraph = 7 }.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("", SourcePosition.None.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Positions_are_written_in_Chinese_for_those_who_read_it()
    {
        Assert.Equal("12,3", Chinese(new SourcePosition { Line = 12, Column = 3 }));
        Assert.Equal("第3页第12行", Chinese(new SourcePosition { Page = 3, Line = 12 }));
        Assert.Equal("第3页", Chinese(new SourcePosition { Page = 3 }));
        Assert.Equal("表2第5行第3列", Chinese(new SourcePosition { Table = 2, Row = 5, Column = 3 }));
        Assert.Equal("第7段", Chinese(new SourcePosition { Paragraph = 7 }));

        static string Chinese(SourcePosition position) => position.ToString(LocalizedText.ChineseCulture);
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
        public override CellSource? Find(CellDefinition cell) =>
            cell == known ? new CellSource(new SourcePosition { Line = 9 }, "3") : null;

        public override SourcePosition FindHeading(int headingIndex) => SourcePosition.None;
    }
}
