namespace GovInfoReport.Parsing.Tests;

/// <summary>Which row words name, by where they stand.</summary>
public class RowFinderTests
{
    private static readonly TableDefinition Requests = ReportFormat.Current.GetTable(3);

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量", "t3.newRequests")]
    [InlineData("一、本年新收 | 政府信息公开申请数量", "t3.newRequests")]
    [InlineData("三、本年度办理结果 | （一）予以公开", "t3.granted")]
    [InlineData("（三）不予公开 | 1.属于国家秘密", "t3.denied.stateSecrets")]
    [InlineData("2.没有现成信息需要", "t3.unavailable.requiresCreation")]
    [InlineData("一、本年新收政府信公开申请数量", "t3.newRequests")]
    public void Words_name_a_row_whole_in_pieces_begun_or_damaged(string words, string row) =>
    Assert.Equal(row, Find(words, Requests, -1).Label.Row.Code);

    [Theory]
    [InlineData("其他", 21, "t3.other.miscellaneous")]
    [InlineData("其他", 3, null)]
    [InlineData("总计", 22, "t3.outcomesTotal")]
    [InlineData("总计", -1, null)]
    public void Words_that_are_heads_too_name_a_row_only_where_it_may_come(string words, int lastRow, string? row)
    {
        Label label = Find(words, Requests, lastRow, isBlank: true).Label;
        Assert.Equal(row, label.IsRow ? label.Row.Code : null);
    }

    [Fact]
    public void A_label_opens_its_table()
    {
        FoundRow found = Find("一、本年新收政府信息公开申请数量", null, -1);
        Assert.Equal("一本年新收政府信息公开申请数量 (t3)", found.ToString());
    }

    [Fact]
    public void Heads_of_cases_open_table_4() =>
    Assert.Equal("no row (t4)", Find("结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计", Requests, 24).ToString());

    [Fact]
    public void Words_before_blanks_alone_must_be_a_label_word_for_word() =>
        Assert.True(Find("一、本年新收政府信公开申请数量", Requests, -1, isBlank: true).Label.IsNone);

    private static FoundRow Find(string words, TableDefinition? table, int lastRow, bool isBlank = false)
    {
        ExpectedTable expected = new();
        expected.Enter(table);
        if (lastRow >= 0) expected.Pass(table!.Rows[lastRow]);
        LabelRun run = RowText.Words(words);
        return RowFinder.Find(run, run.LabelOf(run.Count - 1), expected, isBlank, knowsHeads: false, maySearch: true);
    }
}
