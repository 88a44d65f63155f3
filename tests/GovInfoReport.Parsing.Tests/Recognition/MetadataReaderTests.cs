using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

public class MetadataReaderTests
{
    [Fact]
    public void A_box_is_read_whether_values_stand_beside_their_names_or_below()
    {
        MetadataReader reader = new(new WorkMeter());
        foreach (string line in (string[])["索引号：0001-2024-00001　主题分类：年报", "发布机构", "云溪县水务局", "文号：", "成文日期：", "发布日期：2024-01-15 10:20"])
            reader.AddText(line);
        Assert.Equal(
            new DocumentMetadata
            { IndexNumber = "0001-2024-00001", Subject = "年报", Publisher = "云溪县水务局", PublishedOn = new DateOnly(2024, 1, 15) },
            reader.ToMetadata());
    }

    [Theory]
    [InlineData("发布机构：水务局 \u3000 【文号】 3号")]
    [InlineData("  发布机构：水务局\u00A0\t 文号：3号   ")]
    [InlineData("首页  [ 发布机构： 水务局 [ 文号： 3号")]
    public void Several_statements_share_a_line_whatever_blanks_set_them_apart(string line)
    {
        MetadataReader reader = new(new WorkMeter());
        reader.AddText(line);
        Assert.Equal(new DocumentMetadata { Publisher = "水务局", DocumentNumber = "3号" }, reader.ToMetadata());
    }

    [Fact]
    public void Prose_is_no_box()
    {
        MetadataReader reader = new(new WorkMeter());
        reader.AddText("本报告的来源可靠，文号由办公室统一编排。");
        Assert.Null(reader.ToMetadata());
    }

    [Fact]
    public void Statements_of_the_file_are_read()
    {
        MetadataReader reader = new(new WorkMeter());
        reader.AddStatement("PubDate=2024-01-15 08:00");
        reader.AddStatement("ContentSource=云溪县水务局");
        reader.AddStatement("keywords=年报");
        reader.AddStatement("=");
        Assert.Equal(new DocumentMetadata { Publisher = "云溪县水务局", PublishedOn = new DateOnly(2024, 1, 15) }, reader.ToMetadata());
    }

    [Theory]
    [InlineData("来源:云溪县平安镇发布时间:2024-01-26 17:49:57访问量:字体", "云溪县平安镇", "2024-01-26")]
    [InlineData("时间:2024-01-16来源:云溪县平安镇", "云溪县平安镇", "2024-01-16")]
    [InlineData("信息提供日期 : 2024-01-16 16:25来源 : 云溪县平安镇", "云溪县平安镇", "2024-01-16")]
    [InlineData("来源：本站 发布时间：2024-01-16 浏览次数：12次", null, "2024-01-16")]
    [InlineData("发布机构发文日期 2024-01-16 20:04", null, null)]
    [InlineData("• 发布时间: 2024-01-16 • 来源: 云溪县平安镇", "云溪县平安镇", "2024-01-16")]
    [InlineData("发布机构云溪县平安镇", "云溪县平安镇", null)]
    [InlineData("2024-01-16 09:30 浏览：3", null, "2024-01-16")]
    [InlineData("来源：云溪县平安镇　2024-01-16", "云溪县平安镇", "2024-01-16")]
    [InlineData("办公时间：2024年1月2日起每天", null, null)]
    public void Glued_statements_are_told_apart(string line, string? publisher, string? published)
    {
        MetadataReader reader = new(new WorkMeter());
        reader.AddText(line);
        DocumentMetadata? metadata = reader.ToMetadata();
        Assert.Equal((publisher, published), (metadata?.Publisher, metadata?.PublishedOn?.ToString("O", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("文号", "发布日期", "2024-01-16")]
    [InlineData("发布机构:", "栏目: 政府信息公开年报", "")]
    [InlineData("发布机构:", "某个名目：政府信息公开年报", "")]
    [InlineData("发布日期", "有效", "")]
    public void A_blank_value_is_not_the_next_name(string first, string second, string third)
    {
        MetadataReader reader = new(new WorkMeter());
        foreach (string line in (string[])[first, second, third]) reader.AddText(line);
        DocumentMetadata? expected = third.Length == 0 ? null : new() { PublishedOn = new DateOnly(2024, 1, 16) };
        Assert.Equal(expected, reader.ToMetadata());
    }

    [Fact]
    public void What_a_person_sees_outweighs_what_the_file_says()
    {
        MetadataReader reader = new(new WorkMeter());
        reader.AddStatement("PubDate=2024-01-15 08:00");
        reader.AddStatement("title=云溪县2023年政府信息公开工作年度报告_云溪县人民政府");
        reader.AddText("发布日期：2024-01-16");
        Assert.Equal(new DocumentMetadata { PublishedOn = new DateOnly(2024, 1, 16) }, reader.ToMetadata());
        Assert.Equal("云溪县2023年政府信息公开工作年度报告", reader.Title);
    }
}
