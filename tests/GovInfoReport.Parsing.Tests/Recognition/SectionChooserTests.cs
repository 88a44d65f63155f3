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
    public void Over_a_table_in_lines_it_does_so_too()
    {
        string text = TestDocuments.Layout(nameof(CellALine)).Write(TestDocuments.Report, LayoutOptions.Default)
            .Replace("\n二、主动", "\n（一）主动", StringComparison.Ordinal).Replace("\n三、收到", "\n（二）收到", StringComparison.Ordinal);
        ParseResult read = ReportParser.Parse(text);
        Assert.Equal(TestDocuments.Report.Overview, read.Report.Overview);
        Assert.True(CellComparison.Compare(TestDocuments.Report, read).IsExact);
    }

    [Theory]
    [InlineData("5、")]
    [InlineData("5.")]
    public void A_heading_with_its_number_in_digits_begins_its_section(string mark)
    {
        string text = TestDocuments.Text.Replace("\n五、", "\n" + mark, StringComparison.Ordinal);
        ParseResult read = ReportParser.Parse(text);
        Assert.Equal(TestDocuments.Report.Problems!.Text, read.Report.Problems!.Text);
        Assert.Contains(read.Report.Headings,
            h => h is { Section: 5, Number: 5, IsNested: false } && h.Text.StartsWith(mark, StringComparison.Ordinal));
        Assert.True(CellComparison.Compare(TestDocuments.Report, read).IsExact);
    }

    [Fact]
    public void A_heading_in_digits_is_a_part_of_section_one_where_the_section_has_another()
    {
        string text = TestDocuments.Text.Replace("\n二、主动", "\n5.存在的主要问题及改进情况\n人手不足。\n二、主动", StringComparison.Ordinal);
        ParseResult read = ReportParser.Parse(text);
        Assert.EndsWith("5.存在的主要问题及改进情况\n人手不足。", read.Report.Overview!.Text, StringComparison.Ordinal);
        Assert.Equal(TestDocuments.Report.Problems, read.Report.Problems);
        Assert.DoesNotContain(read.Diagnostics, d => d.Descriptor == RecognitionDiagnostics.SectionRepeated);
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
        Assert.Equal(["s2", "s3", "s4"], read.Diagnostics.Where(d => d.Id == "GIR1001").Select(d => d.Place.Code));
    }

    [Fact]
    public void A_heading_on_two_lines_is_one()
    {
        ParseResult read = ReportParser.Parse(
            $"{Title}一、总体情况\n稳步推进。\n四、政府信息公开行政复议、行政\n诉讼情况\n未发生。\n五、政府信息公开工作存在的主要问题及改\n进情况\n人手不足。\n");
        Assert.Equal(["一、总体情况", "四、政府信息公开行政复议、行政诉讼情况", "五、政府信息公开工作存在的主要问题及改进情况"],
            read.Report.Headings.Select(h => h.Text));
        Assert.Equal("人手不足。", read.Report.Problems!.Text);
    }

    [Theory]
    [InlineData("1.总体情况", "5.存在的主要问题及改进情况", "6.其他需要报告的事项")]
    [InlineData("【一、总体情况】", "【五、存在的主要问题及改进情况】", "【六、其他需要报告的事项】")]
    [InlineData("◆一、总体情况：", "◆五、存在的主要问题及改进情况：", "◆六、其他需要报告的事项：")]
    public void Headings_in_other_marks_begin_sections(string one, string five, string six)
    {
        AnnualReport read = ReportParser.Parse($"{Title}{one}\n稳步推进。\n{five}\n人手不足。\n{six}\n没有别的事。\n").Report;
        Assert.Equal(("稳步推进。", "人手不足。", "没有别的事。"), (read.Overview!.Text, read.Problems!.Text, read.OtherMatters!.Text));
    }

    [Fact]
    public void Items_in_digits_with_the_words_of_a_section_are_parts_of_it()
    {
        const string Items = "1.收取信息处理费情况\n未收取。\n2.其他需要报告的事项\n没有别的事。";
        ParseResult read = ReportParser.Parse($"{Title}一、总体情况\n稳步推进。\n六、其他需要报告的事项\n{Items}\n");
        Assert.Equal(Items, read.Report.OtherMatters!.Text);
        Assert.DoesNotContain(read.Diagnostics, d => d.Descriptor == RecognitionDiagnostics.SectionRepeated);
    }
}
