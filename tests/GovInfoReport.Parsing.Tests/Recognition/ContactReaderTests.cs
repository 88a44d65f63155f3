namespace GovInfoReport.Parsing.Tests;

public class ContactReaderTests
{
    [Fact]
    public void Contact_details_stand_in_brackets()
    {
        const string Text = "请与我局联系（通讯地址：平安路18号；邮政编码：100018；联系电话：010-12345678；电子邮箱：gk@example.gov.cn）。";
        ContactDetails expected = new()
        {
            Address = "平安路18号",
            Postcode = "100018",
            Telephone = "010-12345678",
            Email = "gk@example.gov.cn",
        };
        Assert.Equal(expected, ContactReader.Find(Text));
        Assert.Null(ContactReader.Find("本报告由我局编制。"));
    }

    [Theory]
    [InlineData("(电话:0577-12345678)。", "0577-12345678")]
    [InlineData("电话：（0577）12345678，", "（0577）12345678")]
    [InlineData("联系电话(传真):0566-1234567,邮箱", "0566-1234567")]
    [InlineData("电话/传真：0591-12345678；", "0591-12345678")]
    [InlineData("电话：057********58，邮编", "057********58")]
    [InlineData("电 话：010—65194406;", "010—65194406")]
    [InlineData("电话：0577-12345678、0577-12345679", "0577-12345678")]
    [InlineData("电话：0577-12345678 0577-12345679", "0577-12345678")]
    [InlineData("联系电话为12345。", "12345")]
    [InlineData("电话：0577-12345678转8012。", "0577-12345678转8012")]
    [InlineData("咨询电话12345678", "12345678")]
    [InlineData("欢迎致电0577-12345678咨询。", "0577-12345678")]
    [InlineData("监督电话：12345；咨询电话：0577-12345678。", "0577-12345678")]
    [InlineData("监督电话：12345。", "12345")]
    [InlineData("咨询电话：县水务局办公室 0577-12345678。", "0577-12345678")]
    [InlineData("联系电话：无，2023年12345678件", null)]
    [InlineData("电话：，邮编", null)]
    [InlineData("电话咨询3次，受理5件", null)]
    [InlineData("电话：0577-12", null)]
    public void A_telephone_number_is_whole_or_none(string text, string? expected) =>
        Assert.Equal(expected, ContactReader.Find(text)?.Telephone);

    [Theory]
    [InlineData("电子邮箱:abc@163.com)。", "abc@163.com")]
    [InlineData("邮箱：1234567890@qq.com,邮编", "1234567890@qq.com")]
    [InlineData("请发送至gk-1@example.gov.cn。", "gk-1@example.gov.cn")]
    [InlineData("邮箱：abc#163.com", null)]
    public void An_address_of_mail_ends_where_it_ends(string text, string? expected) =>
        Assert.Equal(expected, ContactReader.Find(text)?.Email);

    [Theory]
    [InlineData("地址：平安路18号（县政府大院东门），电话", "平安路18号（县政府大院东门）")]
    [InlineData("(地址:云溪县平安路18号;邮编:325000)", "云溪县平安路18号")]
    [InlineData("地　址：平安路18号 邮编：325000", "平安路18号")]
    [InlineData("地址在云溪县平安路18号，邮编", "云溪县平安路18号")]
    [InlineData("网站地址：www.example.gov.cn", null)]
    [InlineData("邮箱地址：abc@163.com", null)]
    public void An_address_ends_where_it_ends(string text, string? expected) =>
        Assert.Equal(expected, ContactReader.Find(text)?.Address);

    [Theory]
    [InlineData("邮编：325000；", "325000")]
    [InlineData("邮政编码325000）", "325000")]
    [InlineData("邮编：32500", null)]
    [InlineData("邮编：3250001", null)]
    public void A_postcode_has_six_digits(string text, string? expected) =>
        Assert.Equal(expected, ContactReader.Find(text)?.Postcode);

    [Theory]
    [InlineData("没有其他事项。如对本报告有疑问，请与云溪县水务局联系，电话：0577-12345678。", "0577-12345678")]
    [InlineData("县政府热线电话：0577-12345678，全年受理5件。", null)]
    public void A_section_states_whom_to_ask_behind_the_words_that_say_so(string section, string? telephone)
    {
        Assert.Equal(telephone, ContactReader.FindBehindDoubts(section)?.Telephone);
        AnnualReport report = ReportParser.Parse($"云溪县水务局2023年政府信息公开工作年度报告\n一、总体情况\n公开3条。\n六、其他需要报告的事项\n{section}").Report;
        Assert.Equal(telephone, report.Contact?.Telephone);
    }
}
