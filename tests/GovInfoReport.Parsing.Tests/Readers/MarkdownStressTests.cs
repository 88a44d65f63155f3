namespace GovInfoReport.Parsing.Tests;

/// <summary>Marks of stress are no part of what a line of Markdown says.</summary>
public class MarkdownStressTests
{
    [Fact]
    public void Headings_titles_and_prose_are_read_through()
    {
        string text = TestDocuments.Text;
        foreach (SectionHeading heading in TestDocuments.Report.Headings)
            text = text.Replace($"\n{heading.Text}\n", $"\n### **{heading.Text}**\n", StringComparison.Ordinal);
        text = $"# **{TestDocuments.Report.Title}**\n" + text[(text.IndexOf('\n') + 1)..];
        AnnualReport read = ReportParser.Parse(text).Report;
        Assert.Equal(TestDocuments.Report.Title, read.Title);
        Assert.Equal(TestDocuments.Report.Headings, read.Headings);
        Assert.Equal(TestDocuments.Report.Overview, read.Overview);
        Assert.Equal(TestDocuments.Report.OtherMatters, read.OtherMatters);
        Assert.Equal(TestDocuments.Report.Cells, read.Cells);
    }

    [Theory]
    [InlineData("**发布日期：** 2024-01-22　**来源：** 云溪县水务局")]
    [InlineData("**发布日期**：2024-01-22 ***来源***：云溪县水务局")]
    [InlineData("| **发布日期** | 2024-01-22 |\n| **来源** | 云溪县水务局 |")]
    public void Fields_are_read_through(string box)
    {
        AnnualReport read = ReportParser.Parse($"云溪县水务局2023年政府信息公开工作年度报告\n{box}\n一、总体情况\n稳步推进。\n").Report;
        Assert.Equal(new DateOnly(2024, 1, 22), read.PublicationDate);
        Assert.Equal("云溪县水务局", read.Metadata!.Publisher);
    }

    [Theory]
    [InlineData("联系电话：138****5678。", "138****5678")]
    [InlineData("联系电话：138**678901、139**678902。", "138**678901")]
    [InlineData("**联系电话：** **0577-12345678**。", "0577-12345678")]
    public void Masks_of_digits_are_no_stress(string contact, string telephone)
    {
        AnnualReport read = ReportParser.Parse($"云溪县水务局2023年政府信息公开工作年度报告\n如有疑问，请联系我局。{contact}\n一、总体情况\n稳步推进。\n").Report;
        Assert.Equal(telephone, read.Contact!.Telephone);
    }

    [Fact]
    public void Masked_names_of_a_text_stay()
    {
        const string Text = "王**、李**先生和赵**反映公开不及时。";
        Assert.Equal(Text, ReportParser.Parse($"云溪县水务局2023年政府信息公开工作年度报告\n一、总体情况\n{Text}\n").Report.Overview!.Text);
    }
}
