namespace GovInfoReport.Parsing.Pdf.Tests;

public sealed class ProseTests
{
    private const string FullLine = "本机关全面贯彻落实政府信息公开条例要求主动公开各类信息";

    [Fact]
    public void LinesOfAParagraphAreJoinedAndHeadingsStandAlone() => Assert.Equal(
        ["一、总体情况", FullLine[..24] + FullLine[..26] + "共十条。", "（一）主动公开。"],
        Reading.Of(new TestPdf().Page(p => p
            .Text(92, 760, 16, "一、总体情况")
            .Text(92, 732, 16, FullLine[..24])
            .Text(60, 704, 16, FullLine[..26])
            .Text(60, 676, 16, "共十条。")
            .Text(92, 648, 16, "（一）主动公开。"))).Paragraphs);

    [Fact]
    public void JustifiedIdeographsHaveNoBlanksAndLatinWordsKeepTheirs() => Assert.Equal(
        ["邮编：223100，WeChat Official Account 发布120条"],
        Reading.Of(new TestPdf().Page(p => p
            .Text(60, 700, 16, "邮").Text(84, 700, 16, "编").Text(110, 700, 16, "：").Text(130, 700, 16, "223100").Text(186, 700, 16, "，")
            .Text(204, 700, 16, "WeChat Official Account").Text(392, 700, 16, " ").Text(398, 700, 16, "发布").Text(434, 700, 16, "120")
            .Text(462, 700, 16, "条"))).Paragraphs);

    [Fact]
    public void AParagraphGoesOnOnTheNextPage() => Assert.Equal(
        [FullLine[..24] + FullLine[..26] + "共十条。", "二、主动公开"],
        Reading.Of(new TestPdf()
            .Page(p => p.Text(92, 130, 16, FullLine[..24]).Text(60, 102, 16, FullLine[..26]).Text(280, 40, 12, "- 1 -"))
            .Page(p => p.Text(60, 730, 16, "共十条。").Text(92, 702, 16, "二、主动公开").Text(280, 40, 12, "- 2 -"))).Paragraphs);

    [Fact]
    public void ParagraphsOfOneLineEachStayApart() => Assert.Equal(
        ["公众号推送信息八十二期。", "召开调度会五十三次多。"],
        Reading.Of(new TestPdf().Page(p => p.Text(92, 760, 16, "公众号推送信息八十二期。").Text(92, 732, 16, "召开调度会五十三次多。"))).Paragraphs);

    [Fact]
    public void AnythingBelowALineThatIsSetRightStandsAlone() => Assert.Equal(
        [FullLine[..24] + FullLine[..26], "云溪县水务局水土保持中心", "责任编辑：张三丰"],
        Reading.Of(new TestPdf().Page(p => p
            .Text(92, 760, 16, FullLine[..24]).Text(60, 732, 16, FullLine[..26])
            .Text(284, 704, 16, "云溪县水务局水土保持中心").Text(60, 676, 16, "责任编辑：张三丰"))).Paragraphs);

    [Fact]
    public void ATitleThatIsWiderThanThePageIsOneLine() => Assert.Equal(
        ["国家税务总局平安市税务局云溪经济开发区二零二三年年度报告", FullLine[..24] + FullLine[..26]],
        Reading.Of(new TestPdf().Page(p => p
            .Text(68, 760, 20, "国家税务总局平安市税务局云溪经济开发区二").Text(188, 732, 20, "零二三年年度报告")
            .Text(92, 690, 16, FullLine[..24]).Text(60, 662, 16, FullLine[..26]))).Paragraphs);

    [Fact]
    public void WithoutIndentationLinesSetCloseAreOneParagraph() => Assert.Equal(
        [FullLine[..25] + "。" + FullLine[..9] + "。", FullLine[..12] + "。"],
        Reading.Of(new TestPdf().Page(p => p
            .Text(60, 760, 16, FullLine[..25] + "。").Text(60, 740, 16, FullLine[..9] + "。")
            .Text(60, 704, 16, FullLine[..12] + "。"))).Paragraphs);

    // More lines are the heads of a table that goes on.
    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void AsManyLinesAsAPageHeadHasAreLeftOutWherePagesRepeatThem(int lines, bool areRead)
    {
        string[] heads = ["申请人情况", "自然人法人", "商业科研其他", "企业机构总计"];
        TestPdf file = new();
        foreach (string content in (string[])["甲类第一行。", "乙类第二行。"])
        {
            file.Page(p =>
            {
                for (int i = 0; i < lines; i++) p.Text(280, 820 - (20 * i), 10, heads[i]);
                p.Text(92, 600, 16, content);
            });
        }

        Assert.Equal(areRead, Reading.Of(file).Paragraphs.Any(p => p.Contains("商业科研", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("gk@example.gov.cn）。")]
    [InlineData("（次）。")]
    public void WhatCannotBeBrokenLeavesRoomOnTheLineBefore(string piece) => Assert.Equal(
        [FullLine[..24] + FullLine[..26] + FullLine[..23] + piece],
        Reading.Of(new TestPdf().Page(p => p
            .Text(92, 760, 16, FullLine[..24]).Text(60, 732, 16, FullLine[..26]).Text(60, 704, 16, FullLine[..23])
            .Text(60, 676, 16, piece))).Paragraphs);

    [Theory]
    [InlineData("- 3 -")]
    [InlineData("— 3 —")]
    [InlineData("－３－")]
    [InlineData("3")]
    [InlineData("第 3 页")]
    [InlineData("第3页 共5页")]
    [InlineData("3 / 5")]
    [InlineData("Page 3 of 5")]
    public void PageNumbersAreLeftOut(string number) => Assert.Equal(
        ["正文", "正文", "正文"],
        Reading.Of(new TestPdf()
            .Page(p => p.Text(60, 700, 16, "正文").Text(280, 40, 12, number.Replace('3', '1').Replace('３', '１')))
            .Page(p => p.Text(60, 700, 16, "正文").Text(280, 40, 12, number.Replace('3', '2').Replace('３', '２')))
            .Page(p => p.Text(60, 700, 16, "正文").Text(280, 40, 12, number))).Paragraphs);

    [Fact]
    public void ANumberThatIsNoPageNumberStays() => Assert.Equal(
        ["正文", "2047"],
        Reading.Of(new TestPdf().Page(p => p.Text(60, 700, 16, "正文").Text(280, 40, 12, "2047"))).Paragraphs);

    [Fact]
    public void HeadsAndFeetThatRepeatAreLeftOut() => Assert.Equal(
        ["正文1", "正文2", "正文3"],
        Reading.Of(new TestPdf()
            .Page(p => Framed(p, 1))
            .Page(p => Framed(p, 2))
            .Page(p => Framed(p, 3))).Paragraphs);

    [Fact]
    public void GapsBetweenColumnsAreTwoBlanks() => Assert.Equal(
        ["规章  3  5  18"],
        Reading.Of(new TestPdf()
            .Page(p => p.Text(60, 700, 12, "规章").Text(200, 700, 12, "3").Text(280, 700, 12, "5").Text(360, 700, 12, "18"))).Paragraphs);

    [Fact]
    public void TextPrintedOverItselfIsReadOnce() => Assert.Equal(
        ["合计2114"],
        Reading.Of(new TestPdf().Page(p => p.Text(60, 700, 12, "合计2114").Text(60.3, 700, 12, "合计2114"))).Paragraphs);

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void TurnedPagesAreReadAsTheyAreSeen(int degrees)
    {
        // The page is turned to the right by /Rotate; the text is drawn so that it is upright then.
        (double sin, double cos) = Math.SinCos(degrees * Math.PI / 180);
        (double moveX, double moveY) = degrees switch { 90 => (595, 0), 180 => (595, 842), 270 => (0, 842), _ => (0.0, 0.0) };
        Reading reading = Reading.Of(new TestPdf().Page(
            p => Table(p.Add($"{cos:0.###} {sin:0.###} {-sin:0.###} {cos:0.###} {moveX} {moveY} cm")),
            degrees));
        Assert.Equal(["table", "[0,0 1x1] 甲", "[0,1 1x1] 12", "[1,0 1x1] 乙", "[1,1 1x1] 34", "end", "paragraph 说明"], reading.Lines);
        Assert.Equal(new PageBox(100, 320, 200, 340), reading.Positions[1].Box);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void TablesTurnedOnAnUprightPageAreReadAsTheyAreMeant(int degrees)
    {
        (double sin, double cos) = Math.SinCos(degrees * Math.PI / 180);
        (double moveX, double moveY) = degrees switch { 90 => (595, 0), 180 => (595, 842), _ => (0, 842) };
        Reading reading = Reading
            .Of(new TestPdf().Page(p => Table(p.Add($"{cos:0.###} {sin:0.###} {-sin:0.###} {cos:0.###} {moveX} {moveY} cm"))));
        Assert.Equal(["table", "[0,0 1x1] 甲", "[0,1 1x1] 12", "[1,0 1x1] 乙", "[1,1 1x1] 34", "end", "paragraph 说明"], reading.Lines);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void NothingOfATurnedPageIsLost(int degrees) => Assert.Equal(
        ["上边", "中间", "下边"],
        Reading.Of(new TestPdf().Page(p => p.Text(60, 800, 12, "上边").Text(500, 400, 12, "中间").Text(60, 30, 12, "下边"), degrees)).Paragraphs);

    [Theory]
    [InlineData(0, 10, 8, 30, 18)]
    [InlineData(90, 8, 370, 18, 390)]
    [InlineData(180, 370, 732, 390, 742)]
    [InlineData(270, 732, 10, 742, 30)]
    public void WhatIsCroppedAwayIsNotReadAndPlacesCountFromTheCropBoxAsItIsSeen(int degrees, float left, float bottom, float right,
        float top)
    {
        Reading reading = Reading.Of(new TestPdf { PageEntries = "/CropBox [100 50 500 800]" }
            .Page(p => p.Text(20, 600, 12, "页外").Text(110, 60, 10, "页内"), degrees));
        Assert.Equal(["页内"], reading.Paragraphs);
        Assert.Equal(new PageBox(left, bottom, right, top), reading.Positions[0].Box);
    }

    [Fact]
    public void AWatermarkAcrossThePageIsLeftOut() => Assert.Equal(
        ["正文文字"],
        Reading.Of(new TestPdf().Page(p => p.Text(60, 700, 16, "正文文字").Text(100, 600, 60, "样稿", 45))).Paragraphs);

    [Fact]
    public void RadicalsAndCompatibilityFormsBecomePlainIdeographs() => Assert.Equal(
        ["行政规章见金龙"],
        Reading.Of(new TestPdf().Page(p => p.Text(60, 700, 16, "⾏政规章⻅\uF90A⻰"))).Paragraphs);

    [Fact]
    public void TextThatTheFileMarksAsHeadOrWatermarkIsLeftOut() => Assert.Equal(
        ["正文"],
        Reading.Of(new TestPdf().Page(p => p
            .Add($"/Artifact << /Type /Pagination >> BDC").Text(60, 800, 10, "某县公报").Add($"/Span << >> BDC").Text(60, 400, 40, "样稿")
            .Add($"EMC").Add($"EMC")
            .Text(60, 700, 16, "正文"))).Paragraphs);

    [Fact]
    public void TextThatStandsForGlyphsIsRead() => Assert.Equal(
        ["规章fi件"],
        Reading.Of(new TestPdf().Page(p => p
            .Text(60, 700, 16, "规章").Add($"/Span << /ActualText (fi) >> BDC").Text(92, 700, 16, "ab").Add($"EMC")
            .Text(108, 700, 16, "件"))).Paragraphs);

    private static void Framed(TestPage page, int number) => page
        .Text(60, 800, 10, "某县人民政府公报").Text(60, 700, 16, "正文" + number).Text(60, 40, 9, $"打印于2024年1月{number}日");

    private static void Table(TestPage page)
    {
        foreach (double y in (double[])[300, 320, 340]) page.Line(100, y, 400, y);
        foreach (double x in (double[])[100, 200, 400]) page.Line(x, 300, x, 340);
        page.Text(110, 325, 12, "甲").Text(290, 325, 12, "12").Text(110, 305, 12, "乙").Text(290, 305, 12, "34").Text(100, 260, 12, "说明");
    }
}
