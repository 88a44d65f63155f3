using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Which headings begin sections, and what is a part of another section.</summary>
public class SectionChooserTests
{
    private const string Title = "云溪县水务局2023年政府信息公开工作年度报告\n";

    [Fact]
    public void Bracketed_headings_behind_section_one_with_other_numbers_are_parts_of_it()
    {
        const string Parts = "（一）主动公开政府信息情况\n全年公开12条。\n（二）收到和处理政府信息公开申请情况\n收到申请3件。\n"
            + "（三）存在的主要问题及改进情况\n人手不足。\n（四）其他需要报告的事项\n没有别的事。";
        ParseResult read = ReportParser.Parse($"{Title}一、总体情况\n{Parts}\n");
        Assert.Equal(Parts, read.Report.Overview!.Text);
        Assert.Null(read.Report.Problems);
        Assert.Null(read.Report.OtherMatters);
        Assert.Equal(["s2", "s3", "s4", "s5", "s6"],
            read.Diagnostics.Where(d => d.Descriptor == RecognitionDiagnostics.SectionMissing).Select(d => d.Place.Code).Order());
    }

    [Fact]
    public void They_do_not_stand_again_where_the_sections_follow()
    {
        string text = TestDocuments.Text.Replace("\n二、主动", "\n（一）主动公开政府信息情况\n全年公开12条。\n二、主动", StringComparison.Ordinal);
        ParseResult read = ReportParser.Parse(text);
        Assert.EndsWith("（一）主动公开政府信息情况\n全年公开12条。", read.Report.Overview!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(read.Diagnostics, d => d.Descriptor == RecognitionDiagnostics.SectionRepeated);
        Assert.True(CellComparison.Compare(TestDocuments.Report, read).IsExact);
    }

    [Fact]
    public void A_bracketed_heading_over_a_table_begins_its_section()
    {
        string text = TestDocuments.Text.Replace("\n二、主动", "\n（一）主动", StringComparison.Ordinal);
        ParseResult read = ReportParser.Parse(text);
        Assert.Equal(TestDocuments.Report.Overview, read.Report.Overview);
        Assert.True(CellComparison.Compare(TestDocuments.Report, read).IsExact);
    }

    [Fact]
    public void Reports_whose_sections_are_all_in_brackets_have_them()
    {
        ParseResult read = ReportParser.Parse(
            $"{Title}（一）总体情况\n稳步推进。\n（五）存在的主要问题及改进情况\n人手不足。\n（六）其他需要报告的事项\n没有别的事。\n");
        Assert.Equal(("稳步推进。", "人手不足。", "没有别的事。"),
            (read.Report.Overview!.Text, read.Report.Problems!.Text, read.Report.OtherMatters!.Text));
    }

    [Fact]
    public void Sections_on_one_line_end_where_the_next_begins()
    {
        ParseResult read = ReportParser.Parse(
            $"{Title}一、总体情况 稳步推进。 五、存在的主要问题及改进情况2023年，人手不足。六、其他需要报告的事项 没有别的事\n");
        Assert.Equal(("稳步推进。", "2023年，人手不足。", "没有别的事"),
            (read.Report.Overview!.Text, read.Report.Problems!.Text, read.Report.OtherMatters!.Text));
    }
}
