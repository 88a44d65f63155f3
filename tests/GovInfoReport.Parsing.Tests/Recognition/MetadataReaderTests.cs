namespace GovInfoReport.Parsing.Tests;

public class MetadataReaderTests
{
    [Fact]
    public void A_box_is_read_whether_values_stand_beside_their_names_or_below()
    {
        MetadataReader reader = new(new WorkMeter());
        foreach (string line in (string[])["索引号：0001-2024-00001　主题分类：年报", "发布机构", "云溪县水务局", "文号：", "成文日期：", "发布日期：2024-01-15 10:20"]) reader.AddText(line);
        Assert.Equal(
            new DocumentMetadata { IndexNumber = "0001-2024-00001", Subject = "年报", Publisher = "云溪县水务局", PublishedOn = new DateOnly(2024, 1, 15) },
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
}
