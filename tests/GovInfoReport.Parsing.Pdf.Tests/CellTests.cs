namespace GovInfoReport.Parsing.Pdf.Tests;

public sealed class CellTests
{
    [Fact]
    public void LinesOfACellAreJoined() => Assert.Equal(
        ["[0,0 1x1] 商业企业", "[0,1 1x1] WeChat account 2号", "[1,0 1x1] 22（其中修订16件）", "[1,1 1x1] 0"],
        Reading.Of(TwoByTwo(p => p
            .Text(102, 330, 9, "商业").Text(102, 318, 9, "企业")
            .Text(202, 330, 9, "WeChat").Text(202, 318, 9, "account 2号")
            .Text(102, 290, 9, "22（其中").Text(102, 278, 9, "修订16件）")
            .Text(240, 284, 9, "0"))).Cells);

    [Theory]
    [InlineData("22", "16", "22\\n16")]
    [InlineData("２２", "１６", "２２\\n１６")]
    [InlineData("1,360,", "221", "1,360,221")]
    public void TwoFiguresInOneCellAreNeverGlued(string first, string second, string expected) => Assert.Equal(
        "[0,0 1x1] " + expected,
        Reading.Of(TwoByTwo(p => p.Text(102, 330, 9, first).Text(102, 318, 9, second))).Cells.First());

    [Fact]
    public void ALabelOneCharacterALineIsReadFromTheTop() => Assert.Equal(
        "[0,0 2x1] 三、本年度办理结果",
        Reading.Of(new TestPdf().Page(p => p
            .Rectangle(100, 200, 20, 140).Rectangle(120, 270, 80, 70).Rectangle(120, 200, 80, 70)
            .Column(105, 330, 10, "三、本年度办理结果").Text(130, 300, 9, "1").Text(130, 230, 9, "2"))).Cells.First());

    [Theory]
    [InlineData(90)]
    [InlineData(270)]
    public void ALabelTurnedByAQuarterIsRead(int degrees) => Assert.Equal(
        ["[0,0 2x1] 办理结果A", "[0,1 1x1] 1", "[1,1 1x1] 2"],
        Reading.Of(new TestPdf().Page(p => p
            .Rectangle(100, 200, 20, 140).Rectangle(120, 270, 80, 70).Rectangle(120, 200, 80, 70)
            .Text(degrees == 90 ? 114 : 106, degrees == 90 ? 230 : 310, 10, "办理结果A", degrees).Text(130, 300, 9, "1").Text(130, 230, 9, "2")
            .Text(60, 700, 12, "本页的其余文字都是正的"))).Cells);

    [Fact]
    public void AFigureWiderThanItsCellIsNotCut() => Assert.Equal(
        ["[0,0 1x1] 123456", "[0,1 1x1] 7"],
        Reading.Of(new TestPdf().Page(p => p
            .Rectangle(100, 300, 24, 20).Rectangle(124, 300, 40, 20).Text(99, 306, 9, "123456").Text(150, 306, 9, "7"))).Cells);

    [Fact]
    public void FiguresThatTouchAtTheLineBetweenTheirCellsAreInDoubt()
    {
        Reading reading = Reading.Of(new TestPdf().Page(p => p
            .Rectangle(100, 300, 24, 20).Rectangle(124, 300, 40, 20).Rectangle(164, 300, 40, 20)
            .Text(115, 306, 9, "12").Text(124, 306, 9, "345").Text(190, 306, 9, "7")));
        Assert.Equal(["[0,0 1x1] 12", "[0,1 1x1] 345", "[0,2 1x1] 7"], reading.Cells);
        Assert.Equal(["12 Uncertain", "345 Uncertain"], reading.Marks);
    }

    [Fact]
    public void IdeographsThatFillNarrowCellsStayApart() => Assert.Equal(
        ["[0,0 1x1] 商业", "[0,1 1x1] 科研"],
        Reading.Of(new TestPdf().Page(p => p
            .Rectangle(100, 300, 18, 20).Rectangle(118, 300, 18, 20).Text(100, 306, 9, "商业科研"))).Cells);

    [Fact]
    public void OpenSidesAreClosed() => Assert.Equal(
        ["[0,0 1x1] 甲", "[0,1 1x1] 1", "[1,0 1x1] 乙", "[1,1 1x1] 2"],
        Reading.Of(new TestPdf().Page(p => p
            .Line(100, 340, 300, 340).Line(100, 320, 300, 320).Line(100, 300, 300, 300).Line(200, 300, 200, 340)
            .Text(110, 325, 9, "甲").Text(210, 325, 9, "1").Text(110, 305, 9, "乙").Text(210, 305, 9, "2"))).Cells);

    [Fact]
    public void ShadingDoesNotMakeCells() => Assert.Equal(
        ["[0,0 1x1] 甲", "[0,1 1x1] 1"],
        Reading.Of(new TestPdf().Page(p => p
            .Fill(95, 290, 150, 100).Rectangle(100, 300, 50, 20).Rectangle(150, 300, 50, 20).Text(110, 306, 9, "甲")
            .Text(160, 306, 9, "1"))).Cells);

    [Fact]
    public void ABoxAroundTextIsNoTable() => Assert.Equal(
        ["paragraph 说明文字"],
        Reading.Of(new TestPdf().Page(p => p.Rectangle(100, 300, 200, 20).Text(110, 306, 9, "说明文字"))).Lines);

    [Fact]
    public void ATableInAFrameIsReadAsATable() => Assert.Equal(
        ["paragraph 标题", "table", "[0,0 1x1] 甲", "[0,1 1x1] 1", "end"],
        Reading.Of(new TestPdf().Page(p => p
            .Rectangle(30, 30, 535, 780).Text(200, 700, 12, "标题")
            .Rectangle(100, 300, 50, 20).Rectangle(150, 300, 50, 20).Text(110, 306, 9, "甲").Text(160, 306, 9, "1"))).Lines);

    [Fact]
    public void PositionsArePageLineAndBox()
    {
        Reading reading = Reading.Of(TwoByTwo(p => p.Text(102, 330, 9, "甲")));
        Assert.Equal(new SourcePosition { Page = 1, Line = 1, Box = new PageBox(100, 300, 200, 340) }, reading.Positions[1]);
    }

    [Fact]
    public void LinesAndRowsAreCountedFromTheTopOfThePage()
    {
        Reading reading = Reading.Of(new TestPdf().Page(p => p.Text(100, 700, 9, "第一行").Text(300, 700, 9, "旁边")
            .Rectangle(100, 300, 100, 40).Rectangle(200, 300, 100, 40).Rectangle(100, 260, 100, 40).Rectangle(200, 260, 100, 40)
            .Text(102, 330, 9, "甲").Text(202, 330, 9, "1").Text(102, 290, 9, "乙").Text(202, 290, 9, "2").Text(100, 100, 9, "末行")));
        Assert.Equal(
            [("甲", 2), ("1", 2), ("乙", 3), ("2", 3), ("末行", 4)],
            reading.Texts.Zip(reading.Positions, (text, position) => (text, position.Line)).Where(l => l.text.Length is 1 or 2));
    }

    private static TestPdf TwoByTwo(Action<TestPage> draw) => new TestPdf().Page(p => draw(p
        .Rectangle(100, 300, 100, 40).Rectangle(200, 300, 100, 40).Rectangle(100, 260, 100, 40).Rectangle(200, 260, 100, 40)));
}
