namespace GovInfoReport.Tests;

public class AgencyNameTests
{
    [Theory]
    [InlineData("江苏省淮安市洪泽区人民政府", "江苏省/淮安市/洪泽区", "", AgencyLevel.County, AgencyKind.Government)]
    [InlineData("淮江市洪川区人民政府", "淮江市/洪川区", "", AgencyLevel.County, AgencyKind.Government)]
    [InlineData("洪泽区", "洪泽区", "", AgencyLevel.County, AgencyKind.Government)]
    [InlineData("宿迁市", "宿迁市", "", AgencyLevel.City, AgencyKind.Government)]
    [InlineData("常熟市人民政府", "常熟市", "", AgencyLevel.County, AgencyKind.Government)]
    [InlineData("吉林省人民政府", "吉林省", "", AgencyLevel.Province, AgencyKind.Government)]
    [InlineData("吉林市人民政府", "吉林市", "", AgencyLevel.City, AgencyKind.Government)]
    [InlineData("甲乙县人民政府办公室", "甲乙县", "政府办公室", AgencyLevel.County, AgencyKind.GovernmentOffice)]
    [InlineData("甲乙县政府办", "甲乙县", "政府办公室", AgencyLevel.County, AgencyKind.GovernmentOffice)]
    [InlineData("甲乙市人民政府信访局", "甲乙市", "信访局", AgencyLevel.County, AgencyKind.Department)]
    [InlineData("温州市鹿城区人民政府七都街道办事处", "温州市/鹿城区/七都街道", "", AgencyLevel.Township, AgencyKind.StreetOffice)]
    [InlineData("南山区南山街道办事处", "南山区/南山街道", "", AgencyLevel.Township, AgencyKind.StreetOffice)]
    [InlineData("柳林镇人民政府", "柳林镇", "", AgencyLevel.Township, AgencyKind.Government)]
    [InlineData("水城区杨梅乡", "水城区/杨梅乡", "", AgencyLevel.Township, AgencyKind.Government)]
    [InlineData("景德镇市教育局", "景德镇市", "教育局", AgencyLevel.City, AgencyKind.Department)]
    [InlineData("新乡市红旗区住房和城乡建设局", "新乡市/红旗区", "住房和城乡建设局", AgencyLevel.County, AgencyKind.Department)]
    [InlineData("聊城市城市管理局", "聊城市", "城市管理局", AgencyLevel.City, AgencyKind.Department)]
    [InlineData("甲乙县市场监督管理局", "甲乙县", "市场监督管理局", AgencyLevel.County, AgencyKind.Department)]
    [InlineData("甲乙县乡村振兴局", "甲乙县", "乡村振兴局", AgencyLevel.County, AgencyKind.Department)]
    [InlineData("青岛市市南区人民政府", "青岛市/市南区", "", AgencyLevel.County, AgencyKind.Government)]
    [InlineData("荆州市沙市区", "荆州市/沙市区", "", AgencyLevel.County, AgencyKind.Government)]
    [InlineData("津市市人民政府", "津市市", "", AgencyLevel.County, AgencyKind.Government)]
    [InlineData("恩施州教育局", "恩施土家族苗族自治州", "教育局", AgencyLevel.City, AgencyKind.Department)]
    [InlineData("海南藏族自治州人民政府", "海南藏族自治州", "", AgencyLevel.City, AgencyKind.Government)]
    [InlineData("河南蒙古族自治县", "河南蒙古族自治县", "", AgencyLevel.County, AgencyKind.Government)]
    [InlineData("武汉东湖新技术开发区教育局", "武汉市/东湖新技术开发区", "教育局", AgencyLevel.Unknown, AgencyKind.Department)]
    [InlineData("平潭综合实验区管理委员会", "平潭综合实验区", "", AgencyLevel.Unknown, AgencyKind.ZoneCommittee)]
    [InlineData("浙江温州市鹿城区", "浙江省/温州市/鹿城区", "", AgencyLevel.County, AgencyKind.Government)]
    [InlineData("南京路街道办事处", "南京路街道", "", AgencyLevel.Township, AgencyKind.StreetOffice)]
    [InlineData("人民路街道", "人民路街道", "", AgencyLevel.Township, AgencyKind.StreetOffice)]
    [InlineData("海关总署(本级机关)", "", "海关总署本级机关", AgencyLevel.Nation, AgencyKind.Customs)]
    [InlineData("湛江海关", "", "湛江海关", AgencyLevel.Unknown, AgencyKind.Customs)]
    [InlineData("国家税务总局宿迁市税务局", "宿迁市", "税务局", AgencyLevel.City, AgencyKind.Tax)]
    [InlineData("池州市气象局", "池州市", "气象局", AgencyLevel.City, AgencyKind.Vertical)]
    [InlineData("教育部", "", "教育部", AgencyLevel.Nation, AgencyKind.Department)]
    [InlineData("教育局", "", "教育局", AgencyLevel.Unknown, AgencyKind.Department)]
    [InlineData("甲乙市第一人民医院", "甲乙市", "第一人民医院", AgencyLevel.County, AgencyKind.Institution)]
    [InlineData("廣州市國資委", "广州市", "国资委", AgencyLevel.City, AgencyKind.Department)]
    [InlineData("锡林郭勒盟行政公署", "锡林郭勒盟", "", AgencyLevel.City, AgencyKind.Government)]
    [InlineData("鄂尔多斯市准格尔旗", "鄂尔多斯市/准格尔旗", "", AgencyLevel.County, AgencyKind.Government)]
    [InlineData("清河县（本级）", "清河县", "本级", AgencyLevel.County, AgencyKind.GovernmentOffice)]
    [InlineData("清河县人民政府本级", "清河县", "本级", AgencyLevel.County, AgencyKind.GovernmentOffice)]
    [InlineData("清河县教育局（本级）", "清河县", "教育局本级", AgencyLevel.County, AgencyKind.Department)]
    [InlineData("中共清河县委员会办公室", "清河县", "委办公室", AgencyLevel.County, AgencyKind.Department)]
    [InlineData("中国共产党清河县委员会", "清河县", "委", AgencyLevel.County, AgencyKind.Department)]
    [InlineData("", "", "", AgencyLevel.Unknown, AgencyKind.Unknown)]
    public void A_name_is_taken_apart_by_its_form(string name, string divisions, string body, AgencyLevel level, AgencyKind kind)
    {
        AgencyName agency = AgencyName.Parse(name);

        Assert.Equal((divisions, body, level, kind), (string.Join('/', agency.Divisions), agency.Body, agency.Level, agency.Kind));
    }

    [Theory]
    [InlineData("洪泽区人民政府", "淮安市洪泽区人民政府", AgencyMatch.Same)]
    [InlineData("江苏省洪泽区", "淮安市洪泽区", AgencyMatch.Same)]
    [InlineData("廣州市國資委", "广州市 国资委", AgencyMatch.Same)]
    [InlineData("海关总署(本级机关)", "海关总署（本级机关）", AgencyMatch.Same)]
    [InlineData("福州市鼓楼区", "福建省鼓楼区", AgencyMatch.Same)]
    [InlineData("湛江海关", "中华人民共和国湛江海关", AgencyMatch.Same)]
    [InlineData("中共清河县委办公室", "清河县委办公室", AgencyMatch.Same)]
    [InlineData("清河县（本级）", "清河县人民政府", AgencyMatch.Different)]
    [InlineData("清河县委办公室", "清河县人民政府办公室", AgencyMatch.Different)]
    [InlineData("清河县人民政府", "清河县人民政府办公室", AgencyMatch.Different)]
    [InlineData("福州市鼓楼区", "南京市鼓楼区", AgencyMatch.Different)]
    [InlineData("浙江省洪泽区", "淮安市洪泽区", AgencyMatch.Different)]
    [InlineData("淮安市", "淮安市洪泽区", AgencyMatch.Different)]
    [InlineData("天津市河东区", "天津市河西区", AgencyMatch.Different)]
    [InlineData("清河县水利局", "清河县水务局", AgencyMatch.Different)]
    [InlineData("沐阳县教育局", "沭阳县教育局", AgencyMatch.Similar)]
    [InlineData("弥勒市林草局", "弥勒市林业和草原局", AgencyMatch.Similar)]
    [InlineData("鼓楼区", "福州市鼓楼区", AgencyMatch.Uncertain)]
    [InlineData("城关镇", "清河县城关镇", AgencyMatch.Uncertain)]
    [InlineData("教育局", "教育局", AgencyMatch.Uncertain)]
    public void Two_names_are_one_agency_where_nothing_but_higher_divisions_differs(string first, string second, AgencyMatch expected)
    {
        AgencyName one = AgencyName.Parse(first), other = AgencyName.Parse(second);

        Assert.Equal((expected, expected), (one.Match(other), other.Match(one)));
    }

    [Theory]
    [InlineData("城关镇", true)]
    [InlineData("教育局", true)]
    [InlineData("朝阳区教育局", true)]
    [InlineData("清河县教育局", false)]
    [InlineData("长春市朝阳区教育局", false)]
    [InlineData("湛江海关", false)]
    [InlineData("教育部", false)]
    public void A_name_that_many_places_have_is_shared(string name, bool isShared) =>
        Assert.Equal(isShared, AgencyName.Parse(name).IsShared);

    [Fact]
    public void Names_that_match_have_the_same_short_name()
    {
        Assert.Equal("洪泽区", AgencyName.Parse("洪泽区人民政府").ShortName);
        Assert.Equal("洪泽区", AgencyName.Parse("江苏省淮安市洪泽区").ShortName);
    }

    [Fact]
    public void Names_are_equal_where_their_normal_forms_are()
    {
        Assert.Equal(AgencyName.Parse("清河县人民政府"), AgencyName.Parse("清 河 縣"));
        Assert.NotEqual(AgencyName.Parse("清河县人民政府"), AgencyName.Parse("清河县人民政府办公室"));
    }
}
