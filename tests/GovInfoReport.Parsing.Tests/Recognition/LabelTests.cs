namespace GovInfoReport.Parsing.Tests;

public class LabelTests
{
    [Theory]
    [InlineData("1.属于国家秘密", "属于国家秘密")]
    [InlineData("3.危及“三安全一稳定”", "危及三安全一稳定")]
    [InlineData("規　章", "规章")]
    [InlineData("現(xiàn)行有效件數(shù)", "现行有效件数")]
    [InlineData("其它需要报告的事项", "其他需要报告的事项")]
    [InlineData("123 /|-", "")]
    public void Labels_are_compared_by_their_ideographs(string text, string words) => Assert.Equal(words, LabelText.Normalize(text));

    [Fact]
    public void Where_the_room_does_not_suffice_the_end_is_kept()
    {
        Span<char> room = stackalloc char[2];
        Assert.Equal(2, LabelText.Normalize("行政许可", room));
        Assert.Equal("许可", room.ToString());
    }

    [Fact]
    public void Every_label_of_a_row_is_found_with_its_mark_or_without()
    {
        foreach (RowDefinition row in ReportFormat.Current.Tables.SelectMany(t => t.Rows))
        {
            foreach (string text in (string[])[row.Label, row.Name, .. row.Aliases])
            {
                Assert.True(LabelCatalog.TryFind(LabelText.Normalize(text), out Label label), text);
                Assert.Equal(LabelText.Normalize(text), label.Text);
                // 3.其他 and （七）总计 carry words of a column too; the row's words come first.
                Assert.Equal((true, row.Table.Number, row.Index), (label.IsRow, label.Table, label.Index));
            }
        }
    }

    [Theory]
    [InlineData("三不予公开", "Group")]
    [InlineData("商业企业", "Head")]
    [InlineData("其他对外管理服务事项", "LegacyRow")]
    [InlineData("本年新制作数量", "LegacyHead")]
    public void What_is_no_row_is_told_from_rows(string words, string role)
    {
        Assert.True(LabelCatalog.TryFind(words, out Label label));
        Assert.Equal(role, label.Role.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("他")]
    [InlineData("今年天气很好")]
    public void Other_words_are_no_label(string words) => Assert.False(LabelCatalog.TryFind(words, out _));
}
