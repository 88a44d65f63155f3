using System.Globalization;

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
    [InlineData("地址：平安路18号（100018）；电话：010-12345678")]
    [InlineData("地址：平安路18号，100018，联系电话：010-12345678。")]
    [InlineData("联系方式：平安路18号，100018，联系电话010-12345678。")]
    public void Six_digits_behind_an_address_are_its_postcode(string text)
    {
        ContactDetails? contact = ContactReader.Find(text);
        Assert.Equal(("平安路18号", "100018", "010-12345678"), (contact?.Address, contact?.Postcode, contact?.Telephone));
    }

    [Theory]
    [InlineData("地址：平安路18号，10001812，电话：010-12345678")]
    [InlineData("地址：平安路18号（100018室）；电话：010-12345678")]
    public void Other_digits_behind_an_address_are_none(string text) => Assert.Null(ContactReader.Find(text)?.Postcode);

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
    // Blanks within a number are none between two.
    [InlineData("电话：0577-8234 5678。", "0577-8234 5678")]
    [InlineData("电话：0577 8234 5678，邮编", "0577 8234 5678")]
    [InlineData("电话：8234 5678 8234 5679", "8234 5678")]
    [InlineData("电话：0577-8234567 8", "0577-8234567 8")]
    [InlineData("电话：138 0000 1234", "138 0000 1234")]
    [InlineData("电话：0 5 7 7 - 8 2 3 4 5 6 7 8", "0 5 7 7 - 8 2 3 4 5 6 7 8")]
    [InlineData("电话：0577-1234567 8月", "0577-1234567")]
    [InlineData("电话：400 800 1234", "400 800 1234")]
    [InlineData("电话：+86 577 82345678", "+86 577 82345678")]
    [InlineData("电话：+86(577)82345678", "+86(577)82345678")]
    [InlineData("电话：86 577 8234 5678", "86 577 8234 5678")]
    [InlineData("电话：0577-12345。", "0577-12345")]
    // An extension belongs to its number.
    [InlineData("电话：(0577) 8234-5678 转 801", "(0577) 8234-5678 转 801")]
    [InlineData("电话：0577-82345678-801", "0577-82345678-801")]
    [InlineData("电话：0577-82345678分机：801）", "0577-82345678分机：801")]
    [InlineData("电话：0577-82345678（转801）。", "0577-82345678（转801）")]
    [InlineData("电话：0577-82345678,转801", "0577-82345678,转801")]
    [InlineData("电话：0577-82345678 ext. 801", "0577-82345678 ext. 801")]
    [InlineData("电话：0577-82345678转办公室", "0577-82345678")]
    [InlineData("电话：0577-8234", null)]
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
    [InlineData("邮箱：abc @ 163.com", "abc@163.com")]
    [InlineData("邮箱：abc@example.gov.\ncn）", "abc@example.gov.cn")]
    [InlineData("邮箱：abc@163.com.\n2023年", "abc@163.com")]
    [InlineData("邮箱：ａｂｃ＠１６３．ｃｏｍ。", "ａｂｃ＠１６３．ｃｏｍ")]
    [InlineData("邮箱：abc@@163.com", null)]
    [InlineData("邮箱：abc@163..com", null)]
    [InlineData("邮箱：abc#163.com", null)]
    public void An_address_of_mail_ends_where_it_ends(string text, string? expected) =>
        Assert.Equal(expected, ContactReader.Find(text)?.Email);

    [Theory]
    [InlineData("地址：平安路18号（县政府大院东门），电话", "平安路18号（县政府大院东门）")]
    [InlineData("(地址:云溪县平安路18号;邮编:325000)", "云溪县平安路18号")]
    [InlineData("地　址：平安路18号 邮编：325000", "平安路18号")]
    [InlineData("地址在云溪县平安路18号，邮编", "云溪县平安路18号")]
    [InlineData("地址：青山县人民路1号（原县委大院，行政中心3号楼501室）；电话", "青山县人民路1号（原县委大院，行政中心3号楼501室）")]
    [InlineData("地址：青山县人民路1号，行政中心B座，5楼；电话", "青山县人民路1号，行政中心B座，5楼")]
    [InlineData("地址：青山县，人民路1号，三楼，邮编：325000", "青山县，人民路1号，三楼")]
    [InlineData("地址：青山县人民路1号，联系人：王楼，电话", "青山县人民路1号")]
    [InlineData("地址：青山县人民路1号，欢迎社会各界监督。", "青山县人民路1号")]
    [InlineData("请与县教育局办公室联系（青山县人民路1号，邮政编码：325000）。", "青山县人民路1号")]
    [InlineData("联系方式：青山县人民路1号；电话", "青山县人民路1号")]
    // A name within an address is a name of a place.
    [InlineData("地址：青山县电话局街12号；电话", "青山县电话局街12号")]
    [InlineData("地址：青山县电话路5号电话：0577-12345678", "青山县电话路5号")]
    [InlineData("地址：青山县联系村12号，邮编", "青山县联系村12号")]
    [InlineData("地址：青山县人民路1号（电话大楼）；电话", "青山县人民路1号（电话大楼）")]
    [InlineData("地址：青山县手机城二楼 联系人：王某", "青山县手机城二楼")]
    [InlineData("地址：青山县人民路1号联系电话0577-12345678", "青山县人民路1号")]
    [InlineData("地址：青山县人民路1号邮编325000", "青山县人民路1号")]
    [InlineData("地址：位于青山县人民路1号；邮编", "青山县人民路1号")]
    [InlineData("请与我局联系（县教育局位于人民路1号，邮编：325000）。", "人民路1号")]
    [InlineData("地址：青山县人民路1号，县教育局；电话", "青山县人民路1号，县教育局")]
    [InlineData("地址：青山新城A座；电话", "青山新城A座")]
    [InlineData("请与县教育局办公室联系（工作日8:30至17:00，电话：0577-12345678）。", null)]
    [InlineData("网站地址：www.example.gov.cn", null)]
    [InlineData("邮箱地址：abc@163.com", null)]
    public void An_address_ends_where_it_ends(string text, string? expected) =>
        Assert.Equal(expected, ContactReader.Find(text)?.Address);

    [Theory]
    [InlineData("邮编：325000；", "325000")]
    [InlineData("邮政编码325000）", "325000")]
    [InlineData("邮编：3 2 5 0 0 0）", "325000")]
    [InlineData("邮编：3　2　5　0　0　0；", "325000")]
    [InlineData("邮编：３２５０００；", "325000")]
    [InlineData("邮编：325000、325001；", null)]
    [InlineData("邮编：325 000 0577-12345678", "325000")]
    [InlineData("邮编：32500 0577-12345678", null)]
    [InlineData("邮编：32500", null)]
    [InlineData("邮编：3250001", null)]
    public void A_postcode_has_six_digits(string text, string? expected) =>
        Assert.Equal(expected, ContactReader.Find(text)?.Postcode);

    [Theory]
    [InlineData("电话：0577-12345678、0577-12345679。", "0577-12345678", "0577-12345679")]
    [InlineData("电话：0577-12345678/12345679，邮编", "0577-12345678", "12345679")]
    [InlineData("电话：0577-12345678，13812345678。", "0577-12345678", "13812345678")]
    [InlineData("电话：0577-12345678或12345679，", "0577-12345678", "12345679")]
    [InlineData("电话：0577-8234 5678、0577-8234 5679。", "0577-8234 5678", "0577-8234 5679")]
    [InlineData("电话：（0577）8234 5678 、（0577）8234 5679）", "（0577）8234 5678", "（0577）8234 5679")]
    [InlineData("电话：0577-12345678（李某）、0577-12345679（王某）", "0577-12345678", "0577-12345679")]
    [InlineData("电话：李某0577-12345678、王某：0577-12345679", "0577-12345678", "0577-12345679")]
    [InlineData("电话：0577-12345678；0577-12345679", "0577-12345678", "0577-12345679")]
    [InlineData("电话：0577-12345678/79。", "0577-12345678", "79")]
    [InlineData("电话：0577-12345678（9）。", "0577-12345678", "9")]
    [InlineData("电话：0577-12345678转801、802。", "0577-12345678转801", "802")]
    [InlineData("电话：0577-12345678（工作日8:30-17:00）", "0577-12345678", null)]
    [InlineData("电话：0577-12345678，2024-01-15，", "0577-12345678", null)]
    [InlineData("电话：0577-12345678，传真0577-12345670", "0577-12345678", null)]
    [InlineData("咨询电话：0577-12345678；联系电话：0577-12345679", "0577-12345678", "0577-12345679")]
    [InlineData("电话：0577-12345678，12345679件", "0577-12345678", null)]
    [InlineData("电话：0577-12345678；监督电话：0577-12345679；传真：0577-12345670", "0577-12345678", null)]
    public void The_first_telephone_number_is_taken_and_the_others_are_kept(string text, string first, string? other)
    {
        ContactDetails contact = ContactReader.Find(text)!;
        Assert.Equal(first, contact.Telephone);
        Assert.Equal(other is null ? [] : [other], contact.OtherTelephones);
    }

    [Theory]
    [InlineData("邮编：3250；电话：0577-12345678", "contact.postcode")]
    [InlineData("邮编：325000；电话：0577-12", "contact.telephone")]
    [InlineData("电话：0577-12345678；邮箱：abc123#163.com", "contact.email")]
    [InlineData("地址：青山县人民路1号（县政府大院，邮编：325000；电话：0577-12345678", "contact.address")]
    [InlineData("地址：青山县人民路1号（邮编：325000；电话：0577-12345678", null)]
    [InlineData("邮编：325000、325001；电话：0577-12345678", "contact.postcode")]
    [InlineData("邮箱：某某@163.com；电话：0577-12345678", "contact.email")]
    [InlineData("邮箱：abc(at)163.com；电话：0577-12345678", "contact.email")]
    [InlineData("地址：教育局；电话：0577-12345678", "contact.address")]
    [InlineData("地址：无；电话：0577-12345678", null)]
    [InlineData("地址：www.example.gov.cn；电话：0577-12345678", null)]
    [InlineData("邮编：；电话：无；邮箱：无", null)]
    public void A_value_that_is_not_whole_is_none_and_said(string text, string? place)
    {
        ParseResult read = ReportParser.Parse($"云溪县水务局2023年政府信息公开工作年度报告\n如有疑问，请与我局联系（{text}）。\n一、总体情况\n公开3条。");
        Assert.Equal(place is null ? [] : [place], read.Diagnostics.Where(d => d.Id == "GIR1046").Select(d => d.Place.Code));
        Assert.DoesNotContain(read.Diagnostics, d => d.Id == "GIR1048");
    }

    [Theory]
    [InlineData("邮箱：abc@163.com、abd@163.com", "contact.email", "abc@163.com", "abd@163.com")]
    [InlineData("邮箱：abc@163.com；联系邮箱：abd@163.com", "contact.email", "abc@163.com", "abd@163.com")]
    [InlineData("邮编：325000；邮编：325001", "contact.postcode", "325000", "325001")]
    [InlineData("地址：青山县人民路1号；通讯地址：青山县人民路2号", "contact.address", "青山县人民路1号", "青山县人民路2号")]
    public void The_first_of_several_values_is_taken_and_the_others_are_said(string text, string place, string first, string other)
    {
        ParseResult read = ReportParser.Parse($"云溪县水务局2023年政府信息公开工作年度报告\n如有疑问，请与我局联系（{text}）。\n一、总体情况\n公开3条。");
        Diagnostic said = Assert.Single(read.Diagnostics, d => d.Id == "GIR1070");
        Assert.Equal(place, said.Place.Code);
        string message = said.ToString(CultureInfo.InvariantCulture);
        Assert.Contains($"“{first}”", message, StringComparison.Ordinal);
        Assert.Contains($"“{other}”", message, StringComparison.Ordinal);
        ContactDetails contact = read.Report.Contact!;
        Assert.Equal(first, contact.Email ?? contact.Postcode ?? contact.Address);
    }

    [Theory]
    [InlineData("没有其他事项。如对本报告有疑问，请与云溪县水务局联系，电话：0577-12345678。", "0577-12345678")]
    [InlineData("县政府热线电话：0577-12345678，全年受理5件。", null)]
    public void A_section_states_whom_to_ask_behind_the_words_that_say_so(string section, string? telephone)
    {
        Assert.Equal(telephone, ContactReader.FindBehindDoubts(section, [])?.Telephone);
        AnnualReport report = ReportParser.Parse($"云溪县水务局2023年政府信息公开工作年度报告\n一、总体情况\n公开3条。\n六、其他需要报告的事项\n{section}").Report;
        Assert.Equal(telephone, report.Contact?.Telephone);
    }
}
