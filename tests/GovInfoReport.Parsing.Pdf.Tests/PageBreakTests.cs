namespace GovInfoReport.Parsing.Pdf.Tests;

public sealed class PageBreakTests
{
    [Fact]
    public void ATableGoesOnOnTheNextPage() => Check(
        p => p.Row(120, 20, ["甲", "1.一类", "1", "2"]).Row(100, 20, ["乙", "2.二类", "3", "4"]),
        p => p.Row(780, 20, ["丙", "3.三类", "5", "6"]),
        "[0,0 1x1] 甲", "[0,1 1x1] 1.一类", "[0,2 1x1] 1", "[0,3 1x1] 2",
        "[1,0 1x1] 乙", "[1,1 1x1] 2.二类", "[1,2 1x1] 3", "[1,3 1x1] 4",
        "[2,0 1x1] 丙", "[2,1 1x1] 3.三类", "[2,2 1x1] 5", "[2,3 1x1] 6");

    [Fact]
    public void TheLastRowMayHaveNoLineBelow() => Check(
        p => p.Row(120, 20, ["甲", "1.一类", "1", "2"]).Row(100, 20, ["乙", "2.二类", "3", "4"], isOpenBelow: true),
        p => p.Row(780, 20, ["丙", "3.三类", "5", "6"]),
        "[0,0 1x1] 甲", "[0,1 1x1] 1.一类", "[0,2 1x1] 1", "[0,3 1x1] 2",
        "[1,0 1x1] 乙", "[1,1 1x1] 2.二类", "[1,2 1x1] 3", "[1,3 1x1] 4",
        "[2,0 1x1] 丙", "[2,1 1x1] 3.三类", "[2,2 1x1] 5", "[2,3 1x1] 6");

    [Fact]
    public void ALabelThatSpansRowsOnBothPagesIsOneCell() => Check(
        p => p.RowUnderGroup(120, 20, "（一）组", "1.一类", "1", "2").Row(100, 20, [null, "2.二类", "3", "4"]),
        p => p.Row(780, 20, ["", "3.三类", "5", "6"]),
        "[0,0 3x1] （一）组", "[0,1 1x1] 1.一类", "[0,2 1x1] 1", "[0,3 1x1] 2",
        "[1,1 1x1] 2.二类", "[1,2 1x1] 3", "[1,3 1x1] 4",
        "[2,1 1x1] 3.三类", "[2,2 1x1] 5", "[2,3 1x1] 6");

    [Fact]
    public void ALabelSetVerticallyMayBeCut() => Check(
        p => p.RowUnderGroup(120, 40, "三、本年", "1.一类", "1", "2").Row(80, 40, [null, "2.二类", "3", "4"], isOpenBelow: true),
        p => p.RowUnderGroup(780, 20, "度办理", "3.三类", "5", "6").Row(760, 20, [null, "4.四类", "7", "8"]),
        "[0,0 4x1] 三、本年度办理", "[0,1 1x1] 1.一类", "[0,2 1x1] 1", "[0,3 1x1] 2",
        "[1,1 1x1] 2.二类", "[1,2 1x1] 3", "[1,3 1x1] 4",
        "[2,1 1x1] 3.三类", "[2,2 1x1] 5", "[2,3 1x1] 6",
        "[3,1 1x1] 4.四类", "[3,2 1x1] 7", "[3,3 1x1] 8");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ARowThatIsCutIsOneRow(bool isOpen) => Check(
        p => p.Row(120, 20, ["甲", "1.一类", "1", "2"]).Row(100, 20, ["乙", "2.申请人逾期未按要求缴纳费用的其", "3", "4"], isOpenBelow: isOpen),
        p => p.Row(780, 20, ["", "他申请", "", ""], isOpenAbove: isOpen).Row(760, 20, ["丙", "3.三类", "5", "6"]),
        "[0,0 1x1] 甲", "[0,1 1x1] 1.一类", "[0,2 1x1] 1", "[0,3 1x1] 2",
        "[1,0 1x1] 乙", "[1,1 1x1] 2.申请人逾期未按要求缴纳费用的其他申请", "[1,2 1x1] 3", "[1,3 1x1] 4",
        "[2,0 1x1] 丙", "[2,1 1x1] 3.三类", "[2,2 1x1] 5", "[2,3 1x1] 6");

    [Fact]
    public void TheFiguresOfACutRowMayStandBelow() => Check(
        p => p.Row(120, 20, ["甲", "1.一类", "1", "2"]).Row(100, 20, ["乙", "2.申请人逾期未按要求缴纳费用的其", "", ""]),
        p => p.Row(780, 20, ["", "他申请", "3", "4"]).Row(760, 20, ["丙", "3.三类", "5", "6"]),
        "[0,0 1x1] 甲", "[0,1 1x1] 1.一类", "[0,2 1x1] 1", "[0,3 1x1] 2",
        "[1,0 1x1] 乙", "[1,1 1x1] 2.申请人逾期未按要求缴纳费用的其他申请", "[1,2 1x1] 3", "[1,3 1x1] 4",
        "[2,0 1x1] 丙", "[2,1 1x1] 3.三类", "[2,2 1x1] 5", "[2,3 1x1] 6");

    [Fact]
    public void DigitsBelowAFigureThatFillsItsCellAreTheRestOfItAndNeverARowOfTheirOwn() => Check(
        p => p.Row(120, 20, ["甲", "1.一类", "1", "2"]).Row(100, 20, ["乙", "2.二类", "12345678", "4"]),
        p => p.Row(780, 20, ["", "", "90", ""]).Row(760, 20, ["丙", "3.三类", "5", "6"]),
        "[0,0 1x1] 甲", "[0,1 1x1] 1.一类", "[0,2 1x1] 1", "[0,3 1x1] 2",
        "[1,0 1x1] 乙", "[1,1 1x1] 2.二类", "[1,2 1x1] 12345678\\n90", "[1,3 1x1] 4",
        "[2,0 1x1] 丙", "[2,1 1x1] 3.三类", "[2,2 1x1] 5", "[2,3 1x1] 6");

    [Fact]
    public void ANoteAfterAFigureMayBeCut() => Check(
        p => p.Row(120, 20, ["甲", "1.一类", "1", "2"]).Row(100, 20, ["乙", "2.二类", "22（其中", "4"]),
        p => p.Row(780, 20, ["", "", "修订1件）", ""]).Row(760, 20, ["丙", "3.三类", "5", "6"]),
        "[0,0 1x1] 甲", "[0,1 1x1] 1.一类", "[0,2 1x1] 1", "[0,3 1x1] 2",
        "[1,0 1x1] 乙", "[1,1 1x1] 2.二类", "[1,2 1x1] 22（其中修订1件）", "[1,3 1x1] 4",
        "[2,0 1x1] 丙", "[2,1 1x1] 3.三类", "[2,2 1x1] 5", "[2,3 1x1] 6");

    [Fact]
    public void FiguresBelowHeadsAreNoRestOfThem() => Check(
        p => p.Row(120, 20, ["甲", "1.一类", "结果维持", "结果纠正"]),
        p => p.Row(780, 20, ["1", "2", "3", "4"]),
        "[0,0 1x1] 甲", "[0,1 1x1] 1.一类", "[0,2 1x1] 结果维持", "[0,3 1x1] 结果纠正",
        "[1,0 1x1] 1", "[1,1 1x1] 2", "[1,2 1x1] 3", "[1,3 1x1] 4");

    [Fact]
    public void BlankFiguresAreNoSignOfACut() => Check(
        p => p.Row(120, 20, ["甲", "1.一类", "1", "2"]).Row(100, 20, ["乙", "行政处罚", "3", "4"]),
        p => p.Row(780, 20, ["丙", "行政强制", "", ""]),
        "[0,0 1x1] 甲", "[0,1 1x1] 1.一类", "[0,2 1x1] 1", "[0,3 1x1] 2",
        "[1,0 1x1] 乙", "[1,1 1x1] 行政处罚", "[1,2 1x1] 3", "[1,3 1x1] 4",
        "[2,0 1x1] 丙", "[2,1 1x1] 行政强制", "[2,2 1x1]", "[2,3 1x1]");

    [Fact]
    public void ABlankFigureIsNeverFilledFromThePageBefore() => Check(
        p => p.Row(120, 20, ["甲", "1.一类", "1", "2"]).Row(100, 20, ["乙", "2.二类", "3", "4"], isOpenBelow: true),
        p => p.Row(780, 20, ["丙", "3.三类", "", "6"], isOpenAbove: true),
        "[0,0 1x1] 甲", "[0,1 1x1] 1.一类", "[0,2 1x1] 1", "[0,3 1x1] 2",
        "[1,0 1x1] 乙", "[1,1 1x1] 2.二类", "[1,2 1x1] 3", "[1,3 1x1] 4",
        "[2,0 1x1] 丙", "[2,1 1x1] 3.三类", "[2,2 1x1]", "[2,3 1x1] 6");

    [Fact]
    public void HeadsOfSeveralRowsThatRepeatAreLeftOut() => Check(
        p => p.Row(160, 20, ["类", "内容", "甲方", "乙方"]).Row(140, 20, ["", "", "自然人", "总计"]).RowUnderGroup(120, 20, "（一）组", "1.一类", "1", "2")
        .Row(100, 20, [null, "2.二类", "3", "4"]),
        p => p.Row(780, 20, ["类", "内容", "甲方", "乙方"]).Row(760, 20, ["", "", "自然人", "总计"]).Row(740, 20, ["", "3.三类", "5", "6"]),
        "[0,0 1x1] 类", "[0,1 1x1] 内容", "[0,2 1x1] 甲方", "[0,3 1x1] 乙方",
        "[1,0 1x1]", "[1,1 1x1]", "[1,2 1x1] 自然人", "[1,3 1x1] 总计",
        "[2,0 3x1] （一）组", "[2,1 1x1] 1.一类", "[2,2 1x1] 1", "[2,3 1x1] 2",
        "[3,1 1x1] 2.二类", "[3,2 1x1] 3", "[3,3 1x1] 4",
        "[4,1 1x1] 3.三类", "[4,2 1x1] 5", "[4,3 1x1] 6");

    [Fact]
    public void AHeadOfOneRowThatRepeatsStaysAndTheLabelIsSaidAgain() => Check(
        p => p.Row(140, 20, ["类", "内容", "甲方", "乙方"]).RowUnderGroup(120, 20, "（一）组", "1.一类", "1", "2")
        .Row(100, 20, [null, "2.二类", "3", "4"]),
        p => p.Row(780, 20, ["类", "内容", "甲方", "乙方"]).Row(760, 20, ["", "3.三类", "5", "6"]),
        "[0,0 1x1] 类", "[0,1 1x1] 内容", "[0,2 1x1] 甲方", "[0,3 1x1] 乙方",
        "[1,0 2x1] （一）组", "[1,1 1x1] 1.一类", "[1,2 1x1] 1", "[1,3 1x1] 2",
        "[2,1 1x1] 2.二类", "[2,2 1x1] 3", "[2,3 1x1] 4",
        "[3,0 1x1] 类", "[3,1 1x1] 内容", "[3,2 1x1] 甲方", "[3,3 1x1] 乙方",
        "[4,0 1x1] （一）组", "[4,1 1x1] 3.三类", "[4,2 1x1] 5", "[4,3 1x1] 6");

    [Fact]
    public void ATableOfOtherColumnsIsAnotherTable()
    {
        Reading reading = Reading.Of(new TestPdf()
            .Page(p => p.Row(120, 20, ["甲", "1.一类", "1", "2"]).Text(280, 40, 12, "- 1 -"))
            .Page(p => p.Rectangle(60, 700, 100, 20).Rectangle(160, 700, 210, 20).Text(70, 706, 9, "丙").Text(170, 706, 9, "5")));
        Assert.Equal(2, reading.Lines.Count(l => l == "table"));
    }

    [Theory]
    [InlineData("续表", 1)]
    [InlineData("（续上表）", 1)]
    [InlineData("继续教育表", 2)]
    [InlineData("四、复议情况", 2)]
    public void AMarkOfContinuationDoesNotKeepThePartsApart(string line, int tables)
    {
        Reading reading = Reading.Of(new TestPdf()
            .Page(p => p.Row(140, 20, ["甲", "1.一类", "1", "2"]))
            .Page(p => p.Text(60, 790, 12, line).Row(780, 20, ["丙", "3.三类", "5", "6"])));
        Assert.Equal(tables, reading.Lines.Count(l => l == "table"));
        Assert.Equal(tables - 1, reading.Paragraphs.Count());
    }

    [Fact]
    public void TextBetweenTwoTablesKeepsThemApart()
    {
        Reading reading = Reading.Of(new TestPdf()
            .Page(p => p.Row(140, 20, ["甲", "1.一类", "1", "2"]).Text(60, 105, 12, "三、另一个表"))
            .Page(p => p.Row(780, 20, ["丙", "3.三类", "5", "6"])));
        Assert.Equal(["table", "end", "paragraph 三、另一个表", "table", "end"], reading.Lines.Where(l => l[0] != '['));
    }

    // The page number stands between the two parts on paper, and must not keep them apart.
    private static void Check(Action<TestPage> first, Action<TestPage> second, params string[] cells)
    {
        Reading reading = Reading.Of(new TestPdf()
            .Page(p => first(p.Text(280, 30, 10, "- 1 -")))
            .Page(p => second(p.Text(280, 30, 10, "- 2 -"))));
        Assert.Equal(["table", .. cells, "end"], reading.Lines);
    }
}
