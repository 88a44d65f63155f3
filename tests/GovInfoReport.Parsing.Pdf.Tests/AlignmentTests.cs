namespace GovInfoReport.Parsing.Pdf.Tests;

/// <summary>Tables without lines: what alignment tells, and what it does not.</summary>
public sealed class AlignmentTests
{
    [Fact]
    public void FiguresBelowOneAnotherMakeATable() => Assert.Equal(
        [
            "table", "[0,0 1x1]", "[0,1 1x1] 信息内容", "[0,2 1x1] 制发", "[0,3 1x1] 废止",
            "[1,0 1x1]", "[1,1 1x1] 规章", "[1,2 1x1] 3", "[1,3 1x1] 5", "[2,0 1x1]", "[2,1 1x1] 规范性文件", "[2,2 1x1] 15", "[2,3 1x1] 1", "end",
        ],
        Reading.Of(new TestPdf().Page(p => p
            .Text(60, 720, 9, "信息内容").Text(200, 720, 9, "制发").Text(280, 720, 9, "废止")
            .Figures(700, "规章", "3", "5").Figures(680, "规范性文件", "15", "1"))).Lines);

    [Fact]
    public void ABlankKeepsItsColumn() => Assert.Equal(
        ["3", "5", "7", "1", "", "9"],
        Rows(p => p.Figures(700, "1.甲类", "3", "5", "7").Figures(680, "2.乙类", "1", null, "9")).SelectMany(r => r[1..]));

    [Fact]
    public void A_head_without_figures_is_a_column_on_the_next_page_too()
    {
        Reading reading = Reading.Of(new TestPdf()
            .Page(p => Heads(p, 720).Figures(700, "1.甲类", "3", null, "7", "10").Figures(680, "2.乙类", "1", null, "9", "12"))
            .Page(p => p.Figures(780, "3.丙类", "2", null, "4", "6").Figures(760, "4.丁类", null, null, "5", "5")));
        string[] cells = [.. reading.Cells.Select(c => c[(c.IndexOf(']', StringComparison.Ordinal) + 1)..].Trim())];
        Assert.Equal(
            [
                "", "", "自然人", "商业企业", "科研机构", "总计", "", "1.甲类", "3", "", "7", "10", "", "2.乙类", "1", "", "9", "12",
                "", "3.丙类", "2", "", "4", "6", "", "4.丁类", "", "", "5", "5",
            ],
            cells);
    }

    [Fact]
    public void A_head_in_pieces_tells_no_columns() => Assert.Equal(
        ["3", "7", "10", "1", "9", "12"],
        Rows(p => Heads(p, 720).Text(440, 720, 9, "总").Text(470, 720, 9, "计")
            .Figures(700, "1.甲类", "3", null, "7", null, "10").Figures(680, "2.乙类", "1", null, "9", null, "12"))
            .SelectMany(r => r[1..]).Where(c => c.Length > 0 && char.IsAsciiDigit(c[0])));

    [Fact]
    public void A_title_over_a_gap_between_heads_is_no_column() => Assert.Equal(
        ["3", "5", "", "1", "9", ""],
        Rows(p => p.Text(225, 735, 9, "第（一）项").Text(190, 720, 9, "制发").Text(275, 720, 9, "废止").Text(350, 720, 9, "有效")
            .Figures(700, "1.甲类", "3", "5").Figures(680, "2.乙类", "1", "9"))
            .SelectMany(r => r[1..]).TakeLast(6));

    [Fact]
    public void Another_table_on_the_next_page_does_not_take_the_columns_of_the_last()
    {
        Reading reading = Reading.Of(new TestPdf()
            .Page(p => Heads(p, 720).Figures(700, "1.甲类", "3", null, "7", "10").Figures(680, "2.乙类", "1", null, "9", "12"))
            .Page(p => p.Text(60, 800, 12, "四、其他情况").Text(200, 790, 9, "甲").Text(360, 790, 9, "乙").Text(440, 790, 9, "丙")
                .Figures(770, "3.丙类", "2", null, "4", "6").Figures(750, "4.丁类", "1", null, "5", "6")));
        string[] cells = [.. reading.Cells.Select(c => c[(c.IndexOf(']', StringComparison.Ordinal) + 1)..].Trim())];
        Assert.Equal(["3.丙类", "2", "4", "6", "", "4.丁类", "1", "5", "6"], cells[^9..]);
    }

    [Fact]
    public void A_numbered_heading_close_above_heads_is_none_of_them()
    {
        Reading reading = Reading.Of(new TestPdf().Page(p => p.Text(190, 745, 9, "二、有关情况").Text(60, 720, 9, "信息内容")
            .Text(200, 730, 9, "制发").Text(200, 720, 9, "件数").Text(280, 720, 9, "废止")
            .Figures(700, "规章", "3", "5").Figures(680, "规范性文件", "15", "1")));
        Assert.DoesNotContain(reading.Cells, c => c.Contains("二、", StringComparison.Ordinal));
        Assert.Contains(reading.Lines, l => l.EndsWith("二、有关情况", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_in_larger_letters_above_heads_are_none_of_them()
    {
        Reading reading = Reading.Of(new TestPdf().Page(p => p.Text(60, 765, 12, "公众号推送若干期。").Text(60, 745, 12, "二、有关情况")
            .Text(60, 720, 9, "信息内容").Text(200, 720, 9, "制发").Text(280, 720, 9, "废止")
            .Figures(700, "规章", "3", "5").Figures(680, "规范性文件", "15", "1")));
        Assert.DoesNotContain(reading.Cells, c => c.Contains("二、", StringComparison.Ordinal) || c.Contains('期', StringComparison.Ordinal));
        Assert.Equal(2, reading.Lines.Count(l => l.EndsWith("二、有关情况", StringComparison.Ordinal)
            || l.EndsWith("若干期。", StringComparison.Ordinal)));
    }

    private static TestPage Heads(TestPage page, double y)
    {
        string[] heads = ["自然人", "商业企业", "科研机构", "总计"];
        for (int i = 0; i < heads.Length; i++) page.Text(190 + (80 * i), y, 9, heads[i]);
        return page;
    }

    [Fact]
    public void APageNumberBetweenDashesIsNoRow() => Assert.Equal(
        ["3", "5", "1", "9"],
        Rows(p => p.Figures(700, "1.甲类", "3", "5").Figures(680, "2.乙类", "1", "9")
            .Text(230, 600, 9, "-").Text(242, 600, 9, "1").Text(254, 600, 9, "-")).SelectMany(r => r[1..]));

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void ALabelOfSeveralLinesBelongsToItsRowFromTheMiddleOrFromTheTop(double rise) => Assert.Equal(
        ["1.甲类", "2.申请人逾期未按收费通知缴纳", "3.丙类"],
        Rows(p => p
            .Figures(700, "1.甲类", "3", "5")
            .Text(60, 678 + rise, 9, "2.申请人逾").Text(60, 667 + rise, 9, "期未按收费").Text(60, 656 + rise, 9, "通知缴纳")
            .Figures(667 + (rise == 0 ? 0 : 22), null, "1", "2")
            .Figures(634, "3.丙类", "8", "9")).Select(r => r[0]));

    [Fact]
    public void ALabelThatMayBelongToEitherOfTwoRowsIsGivenToNone() => Assert.DoesNotContain(
        Reading.Of(new TestPdf().Page(p => p
            .Text(60, 711, 9, "甲类").Figures(700, null, "3", "5").Text(60, 689, 9, "乙类").Figures(678, null, "1", "2"))).Cells,
        c => c.Contains('类', StringComparison.Ordinal));

    [Fact]
    public void The_last_line_of_a_label_set_to_the_foot_of_its_row_is_no_label_of_its_own() => Assert.DoesNotContain(
        Reading.Of(new TestPdf().Page(p => p
            .Figures(700, "1.甲类", "3", "5").Text(60, 689, 9, "办理结果2.乙类申请人逾期").Figures(673, "未缴纳", "1", "2")
            .Figures(657, "3.丙类", "8", "9"))).Cells,
        c => c.Contains("乙类", StringComparison.Ordinal) || c.Contains("未缴纳", StringComparison.Ordinal));

    [Fact]
    public void FiguresThatTheirColumnsCutAreInDoubt() => Assert.Equal(
        ["12345 Uncertain", "23456 Uncertain", "67 Uncertain", "78 Uncertain", "1 Uncertain", "2 Uncertain"],
        Reading.Of(new TestPdf()
            .Page(p => p.Figures(700, "1.甲类", "12345", "23456").Figures(691, null, "67", "78").Figures(670, "2.乙类", "1", "2"))).Marks);

    [Fact]
    public void TheRestOfARowOnTheNextPagePutsItInDoubt()
    {
        Reading reading = Reading.Of(new TestPdf()
            .Page(p => p.Figures(90, "1.甲类", "3", "5").Figures(70, "2.乙类", "12345", "23456"))
            .Page(p => p.Figures(780, null, "67", "78").Figures(760, "3.丙类", "1", "2")));
        Assert.Equal(["12345 Uncertain", "23456 Uncertain"], reading.Marks.Take(2));
        Assert.Equal(["3", "5", "12345", "23456"],
            reading.Cells.Take(8).Select(c => c[(c.IndexOf(']', StringComparison.Ordinal) + 1)..].Trim())
            .Where(c => c.Length > 0 && !c.Contains('类', StringComparison.Ordinal)));
    }

    // The label and the figures of each row.
    private static List<string[]> Rows(Action<TestPage> draw)
    {
        Reading reading = Reading.Of(new TestPdf().Page(p => draw(p)));
        return [.. reading.Blocks.Zip(reading.Texts).Where(b => b.First.Kind == BlockKind.Cell).GroupBy(b => b.First.Row)
            .Select(r => r.Skip(1).Select(c => c.Second).ToArray())];
    }
}
