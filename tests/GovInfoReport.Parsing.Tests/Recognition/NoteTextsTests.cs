namespace GovInfoReport.Parsing.Tests.Recognition;

/// <summary>Notes below a table that a mark behind a figure points to.</summary>
public class NoteTextsTests
{
    [Theory]
    [InlineData("¹含上年结转3件。", "1", "含上年结转3件。")]
    [InlineData("注：¹含上年结转3件", "1", "含上年结转3件")]
    [InlineData("注1：含上年结转3件", "1", "含上年结转3件")]
    [InlineData("[1] 含上年结转3件", "1", "含上年结转3件")]
    [InlineData("② 含上年结转3件", "2", "含上年结转3件")]
    [InlineData("*含上年结转3件", "*", "含上年结转3件")]
    [InlineData("ii含上年结转3件", "ii", "含上年结转3件")]
    public void The_words_behind_the_mark_are_the_note(string line, string number, string expected)
    {
        Assert.True(NoteTexts.TryRead(line, number, out ReadOnlySpan<char> words));
        Assert.Equal(expected, words.ToString());
    }

    [Theory]
    [InlineData("1.属于国家秘密", "1")]
    [InlineData("²含上年结转3件", "1")]
    [InlineData("注12：含上年结转3件", "1")]
    [InlineData("¹", "1")]
    [InlineData("iii含上年结转3件", "ii")]
    public void Rows_and_other_notes_are_not(string line, string number) => Assert.False(NoteTexts.TryRead(line, number, out _));

    [Fact]
    public void A_mark_behind_a_figure_is_joined_to_the_note_of_its_section()
    {
        const string Table = "二、主动公开政府信息情况\n信息内容 | 本年处理决定数量 |\n行政许可 | 198¹ |\n";
        ParseResult parsed = ReportParser.Parse(Table + "¹含上年结转3件\n三、收到和处理政府信息公开申请情况\n");
        Assert.Equal(198, parsed.Report["t2.licensing.decisions"]);
        Assert.Equal("含上年结转3件", Assert.Single(parsed.Report.Notes).Text);
        parsed = ReportParser.Parse(Table + "三、收到和处理政府信息公开申请情况\n¹含上年结转3件\n");
        Assert.Equal("¹", Assert.Single(parsed.Report.Notes).Text);
    }
}
