namespace GovInfoReport.Parsing.Tests;

public class HeadingReaderTests
{
    [Theory]
    [InlineData("一、总体情况", 1, 1)]
    [InlineData("二、主动公开政府信息情况", 2, 2)]
    [InlineData("三、收到和处理政府信息公开申请情况", 3, 3)]
    [InlineData("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", 4, 4)]
    [InlineData("五、政府信息公开工作存在的主要问题及改进情况", 5, 5)]
    [InlineData("六、其它需要报告的事项", 6, 6)]
    [InlineData("其他需要报告的事项", 6, 0)]
    [InlineData("（一）总体情况", 1, 1)]
    [InlineData("## 二、主动公开政府信息情况", 2, 2)]
    [InlineData("七、其他需要报告的事项", 6, 7)]
    [InlineData("三、收到和处理政府信息公开情况", 3, 3)]
    [InlineData("二、 主 动 公 开 政府信息情况：", 2, 2)]
    [InlineData("1.总体情况", 1, 1)]
    [InlineData("3、收到和处理政府信息公开申请情况", 3, 3)]
    [InlineData("【五、存在的主要问题及改进情况】", 5, 5)]
    [InlineData("■ 六、其他需要报告的事项", 6, 6)]
    [InlineData("**一、总体情况**", 1, 1)]
    [InlineData("1. 一、总体情况", 1, 1)]
    [InlineData("3. 二、主动公开政府信息情况", 2, 2)]
    [InlineData("2.二、主动公开政府信息情况", 2, 2)]
    public void Headings_of_sections(string line, int section, int number)
    {
        Assert.True(HeadingReader.TryRead(line, out Heading heading));
        Assert.Equal((section, number), (heading.Section, heading.Number));
    }

    [Fact]
    public void Text_may_follow_a_heading_on_its_line()
    {
        const string Line = "六、其他需要报告的事项：本年度无。";
        Assert.True(HeadingReader.TryRead(Line, out Heading heading));
        Assert.Equal("六、其他需要报告的事项", Line[..heading.Length]);
    }

    // Their first pieces are labels of rows and groups, and rows with figures are told from headings by their label.
    [Theory]
    [InlineData("行政复议 行政诉讼情况", 4)]
    [InlineData("行政复议 、行政诉讼情况", 4)]
    [InlineData("其他 需要报告的事项", 6)]
    [InlineData("其它 需要报告的事项", 6)]
    public void A_heading_with_a_blank_behind_a_label_is_a_heading(string line, int section)
    {
        string before = string
            .Concat(ReportFormat.Current.Sections.Where(s => s.Number < section).Select(s => s.Heading + "\n第一句话在这里。\n规章 1 2 3\n"));
        AnnualReport report = ReportParser.Parse(before + line + "\n信息处理费为零。\n").Report;
        Assert.Contains(report.Headings, h => h.Section == section && h.Text == line);
    }

    [Fact]
    public void A_numbered_line_of_other_words_is_a_heading_of_no_section()
    {
        Assert.True(HeadingReader.TryRead("七、附件", out Heading heading));
        Assert.Equal((0, 7), (heading.Section, heading.Number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("总体情况良好，各项工作按计划完成。")]
    [InlineData("（一）主动公开情况")]
    [InlineData("1.主动公开情况")]
    [InlineData("3.其他")]
    [InlineData("1.属于国家秘密")]
    [InlineData("一、总体情况……1")]
    [InlineData("存在的主要问题是人手不足")]
    [InlineData("二是加强培训，全年培训三次，参加人数不断增加，取得了较好的效果，今后将继续坚持下去。")]
    [InlineData("2023年")]
    public void Other_lines_are_no_headings(string line) => Assert.False(HeadingReader.TryRead(line, out _));

    // Each label of a section in comparable form, with its section and whether it is the official one.
    private static readonly (string Words, int Section, bool Official)[] Labels =
        [.. ReportFormat.Current.Sections
            .SelectMany(s => s.Aliases.Prepend(s.Label).Select((text, i) => (LabelText.Normalize(text), s.Number, i == 0)))];

    [Fact]
    public void Every_label_of_a_section_is_its_heading_whatever_others_begin_with()
    {
        foreach ((string words, int section, _) in Labels)
        {
            foreach (string line in (string[])["三、" + words, "三、" + string.Join(' ', words.ToCharArray()), "三、" + words + "：全年无。"])
            {
                Assert.True(HeadingReader.TryRead(line, out Heading heading), line);
                Assert.Equal((section, 3), (heading.Section, heading.Number));
                Assert.Equal(words, LabelText.Normalize(line[2..heading.Length]));
            }
        }
    }

    [Fact]
    public void A_label_that_a_sentence_breaks_off_is_none()
    {
        foreach ((string words, _, _) in Labels)
        {
            for (int cut = 1; cut < words.Length; cut++)
            {
                string line = $"（三）{words[..cut]}。{words[cut..]}";
                bool isLabel = Labels.Any(l => l.Words == words[..cut] && (l.Official || l.Words.Length >= 8));
                Assert.True(isLabel == HeadingReader.TryRead(line, out _), line);
            }
        }
    }

    [Fact]
    public void A_heading_glued_to_the_text_before_it_is_found()
    {
        Assert.Equal(9, HeadingReader.FindGlued("工作水平进一步提升六、其他需要报告的事项无", 6));
        Assert.Equal(-1, HeadingReader.FindGlued("对“六、其他需要报告的事项”所列事项，将持续跟踪", 6));
        Assert.Equal(-1, HeadingReader.FindGlued("一、二、三、四、五、六、", 6));
    }
}
