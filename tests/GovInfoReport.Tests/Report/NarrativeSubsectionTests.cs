using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Tests;

public class NarrativeSubsectionTests
{
    [Fact]
    public void Parts_open_with_a_numeral_in_brackets()
    {
        NarrativeSection section = new("一、总体情况", "开头一段。\n（一）主动公开\n公开信息12条。\n其中3条。\n（二）依申请公开。收到2件（含1件）。\n( 三 ) 监督保障\n");
        Assert.Equal(
            [
                new NarrativeSubsection(1, "（一）主动公开", "公开信息12条。\n其中3条。"),
                new NarrativeSubsection(2, "（二）依申请公开。", "收到2件（含1件）。"),
                new NarrativeSubsection(3, "( 三 ) 监督保障", ""),
            ],
            section.Subsections);
    }

    [Theory]
    [InlineData("")]
    [InlineData("没有小标题。\n一是甲；二是乙。")]
    [InlineData("见（一）和（二）。")]
    [InlineData("（注）说明")]
    [InlineData("（1）公开12条")]
    public void Texts_without_such_lines_have_no_parts(string text) => Assert.Empty(new NarrativeSection("五", text).Subsections);

    [Fact]
    public void Numbers_are_those_that_the_numerals_say() =>
        Assert.Equal([2, 2, 11], new NarrativeSection("一", "（二）甲\n（二）乙\n（十一）丙").Subsections.Select(s => s.Number));

    [Fact]
    public void Generated_parts_are_found_in_order() => ReportGenerator.Consistent.Holds(report =>
    {
        EquatableArray<NarrativeSubsection> parts = report.Overview!.Subsections;
        Assert.Equal(Enumerable.Range(1, parts.Count), parts.Select(p => p.Number));
        Assert.True(parts.Count is 0 or 5);
        Assert.All(parts, part =>
        {
            Assert.Contains(part.Heading, report.Overview.Text, StringComparison.Ordinal);
            Assert.Contains(part.Text, report.Overview.Text, StringComparison.Ordinal);
        });
    });
}
