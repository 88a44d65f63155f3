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
                Label label = LabelCatalog.Find(LabelText.Normalize(text));
                Assert.Equal(LabelText.Normalize(text), label.Text);
                // 3.其他 and （七）总计 carry words of a column too; the row's words come first.
                Assert.Equal((true, row.Table, row.Index), (label.IsRow, label.Table, label.Index));
            }
        }
    }

    [Theory]
    [InlineData("其他", true)]
    [InlineData("行政复议", true)]
    [InlineData("规章", false)]
    [InlineData("总计", false)]
    public void Few_labels_may_begin_the_heading_of_a_section(string text, bool may) =>
    Assert.Equal(may, LabelCatalog.Find(text).MayBeginHeading);

    [Theory]
    [InlineData("三不予公开", "Group")]
    [InlineData("商业企业", "Head")]
    [InlineData("其他对外管理服务事项", "LegacyRow")]
    [InlineData("本年新制作数量", "LegacyHead")]
    public void What_is_no_row_is_told_from_rows(string words, string role) => Assert.Equal(role, LabelCatalog.Find(words).Role.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("他")]
    [InlineData("今年天气很好")]
    [InlineData("六其他")]
    public void Other_words_are_no_label(string words) => Assert.True(LabelCatalog.Find(words).IsNone);

    [Theory]
    [InlineData("1.属于国家秘密")]
    [InlineData("1、属于国家秘密")]
    [InlineData("(三)不予公开")]
    [InlineData("（二）部分公开（区分处理的,只计这一情形,不计其他情形）")]
    [InlineData("3.危及\"三安全一稳定\"")]
    public void A_label_is_found_as_written(string text)
    {
        Label? label = LabelCatalog.FindAsWritten(text);
        Assert.NotNull(label);
        Assert.Equal(LabelText.Normalize(text), label.Text);
    }

    [Fact]
    public void What_is_found_as_written_is_found_by_its_words_too()
    {
        foreach (string text in ReportFormat.Current.Tables
            .SelectMany(t => t.Rows.SelectMany(r => (string[])[r.Label, r.Name, .. r.Aliases]).Concat(t.Columns.Select(c => c.Label))
                .Concat(t.Groups.Select(g => g.Label))))
            Assert.Same(LabelCatalog.Find(LabelText.Normalize(text)), LabelCatalog.FindAsWritten(text));
    }

    [Fact]
    public void Labels_of_rows_in_sequence_hold_no_head()
    {
        string[] rows = [.. ReportFormat.Current.Tables.Take(2)
            .SelectMany(t => t.Rows.SelectMany(r => (string[])[r.Label, r.Name, .. r.Aliases]).Concat(t.Groups.Select(g => g.Label)))
            .Select(LabelText.Normalize)];
        string[] heads = [.. LabelCatalog.DisclosureHeads.Select(h => h.Text), "审结", "维持", "小计"];
        foreach (string first in rows)
        {
            foreach (string second in rows) Assert.DoesNotContain(heads, head => (first + second).Contains(head, StringComparison.Ordinal));
        }
    }
}
