namespace GovInfoReport.Parsing.Tests;

/// <summary>Labels that are wrapped, split or damaged.</summary>
public class LabelMatcherTests
{
    private static readonly TableDefinition Requests = ReportFormat.Current.GetTable(3);

    [Fact]
    public void Pieces_together_are_a_label() => Assert.Equal("属于国家秘密", LabelMatcher.FindJoined(RowText.Words("属于国家 | 秘密")).Text);

    [Theory]
    [InlineData("的情况属于国家秘密", "属于国家秘密")]
    [InlineData("属于国家秘密的情况", "")]
    public void Words_end_in_a_label(string words, string label) => Assert.Equal(label, LabelMatcher.FindAtEnd(words, Requests).Text);

    [Theory]
    [InlineData("处理", true)]
    [InlineData("法提供", true)]
    [InlineData("其他", false)]
    public void The_end_of_a_groups_label_is_a_piece_of_it(string words, bool isPiece) =>
        Assert.Equal(isPiece, LabelMatcher.IsPieceOfLabel(words, Requests));

    [Fact]
    public void A_group_behind_a_label_is_taken_off_whole_or_its_second_half()
    {
        Assert.Equal("属于国家秘密", LabelMatcher.TakeOffGroup("属于国家秘密不予公开", out Label group).ToString());
        Assert.Equal("不予公开", group.Text);
        Assert.Equal("不属于国家秘密", LabelMatcher.TakeOffGroup("不属于国家秘密予公开", out _).ToString());
    }

    [Theory]
    [InlineData("要求行政机关确认或重新", "要求行政机关确认或重新出具已获取信息")]
    [InlineData("属于", "")]
    public void A_label_that_goes_on_behind_the_figures_is_told_by_its_beginning(string words, string label) =>
        Assert.Equal(label, LabelMatcher.FindBegun(words, Requests, -1).Text);

    [Theory]
    [InlineData("属于行政执案卷", 9, "属于行政执法案卷")]
    [InlineData("属于行政执案卷", 12, "")]
    public void A_label_that_lost_a_character_is_found_among_the_rows_that_may_come(string words, int afterRow, string label) =>
        Assert.Equal(label, LabelMatcher.FindSimilar(words, Requests, afterRow, window: 8).Text);
}
