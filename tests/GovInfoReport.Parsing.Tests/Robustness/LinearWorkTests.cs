namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// No input makes the work grow faster than the input. Measured by what is allocated, and by the work that readers and recognition count:
/// both are the same on every machine.
/// </summary>
public class LinearWorkTests
{
    private const int Large = 5_000_000;
    private const int Growth = 4;
    private const int Small = 50_000;
    private const double AllowedGrowth = 5.5;
    // What growing pools may cost; work out of proportion costs thousands.
    private const long PooledBytesPerCharacter = 64;

    public static TheoryData<string> Units =>
        ["|", "| ", " ", "甲 ", "\u3000", " \n", "[ ", "索引号：a [ ", "索引号 ", "\r", "\u2028", "首页 | 年报\n甲\n|\n", "\t", "\n", "\f", "5", "5 ",
            "5\n", "5 |", "一、", "一、\n", "（一）", "甲", "甲\n", "其他 | 0 |\n", "规章 1\n", "2024年", "2024-", "索引号：", "<", "< ", "#", "、六、", "地址",
            "- 4 -\n", "第", "\0", "一、总体情况\n", "| --- | --- |\n", "三、收到和处理政府信息公开申请情况\n",
            "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n", "一、总体情况……1\n", "+ ", "+-+\n", "+-+\n| + |\n", "**甲 ", "样表\n",
            "2022年数据\n规章 1\n", "> 甲\n", "甲,1,2,3\n", "甲│1│2│3\n", "|a|b|\n|--|--|\n| <b>7 ~~a `b [c <!-- | ^1^ |\n"];

    [Theory]
    [MemberData(nameof(Units))]
    public void Repetition(string unit) => AssertLinear(length => Repeat(unit, length));

    [Fact]
    public void Rows_of_a_table_without_end()
    {
        string row = TestDocuments.LineWith(TestDocuments.Text, "（一）予以公开") + "\n";
        string start = TestDocuments.Text[..TestDocuments.Text.IndexOf(row, StringComparison.Ordinal)];
        AssertLinear(length => start + Repeat(row, length));
        Assert.NotEmpty(ReportParser.Parse(start + Repeat(row, 200_000 * row.Length)).Diagnostics);
    }

    [Fact]
    public void Reports_without_end() => AssertLinear(length => Repeat(TestDocuments.Text, length));

    [Fact]
    public void Figures_in_the_table_without_end()
    {
        string start = TestDocuments.Text[..TestDocuments.Text.IndexOf("（一）予以公开", StringComparison.Ordinal)];
        foreach (string unit in (string[])["7 | ", "7\n", "甲 7 |\n", "不予公开\n", "予以公开 | 1 | 2 | 3 |\n"])
            AssertLinear(length => start + Repeat(unit, length));
    }

    [Fact]
    public void Blank_cells_after_a_label_without_end()
    {
        foreach (string unit in (string[])["||\n", "|\n", "||\n|\n", "\t"])
            AssertLinear(length => "三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 |\n" + Repeat(unit, length));
    }

    private static string Repeat(string unit, int length) => string.Create(length, unit, (characters, u) =>
    {
        for (int i = 0; i < characters.Length; i++) characters[i] = u[i % u.Length];
    });

    private static void AssertLinear(Func<int, string> make)
    {
        string small = make(Large / Growth), large = make(Large);
        Allocated(small);
        long before = Allocated(small);
        long after = Allocated(large);
        Assert.True(after <= (before * AllowedGrowth) + (PooledBytesPerCharacter * large.Length),
            $"{before:N0} bytes for {small.Length:N0} characters, {after:N0} for {large.Length:N0}.");
        WorkGrowth.IsLinear(new TextDocumentReader(), length => new DocumentInput { Text = make(length).AsMemory() }, Small);
    }

    private static long Allocated(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = ReportParser.Parse(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
