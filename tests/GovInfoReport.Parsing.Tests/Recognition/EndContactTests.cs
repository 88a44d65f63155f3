using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Whom to ask, stated in and behind section six: the report's, never the site's.</summary>
public class EndContactTests
{
    private const string Front = "云溪县水务局2023年政府信息公开工作年度报告\n一、总体情况\n稳步推进。\n六、其他需要报告的事项\n没有别的事。\n";

    [Theory]
    [InlineData("联系地址：云溪县平安路18号 联系电话：0577-12345678")]
    [InlineData("云溪县水务局\n2024年1月18日\n地址：云溪县平安路18号\n电话：0577-12345678")]
    [InlineData("（联系地址：云溪县平安路18号；联系电话：0577-12345678）\n云溪县水务局\n2024年1月18日")]
    [InlineData("附件：统计表.xls\n联系电话：0577-12345678　单位地址：云溪县平安路18号\n主办单位：云溪县大数据局　联系电话：0577-99999999")]
    [InlineData("联系电话：0577-12345678，地址：云溪县平安路18号\n分享到：\n地址：云溪县人民路1号\n电话：0577-99999999\n浙ICP备12345678号")]
    [InlineData("地址：云溪县平安路18号；电话：0577-12345678。")]
    [InlineData("地址云溪县平安路18号，邮编325000，电话0577-12345678。")]
    public void The_report_names_it_below_its_last_section(string end)
    {
        AnnualReport read = ReportParser.Parse(Front + end + "\n").Report;
        Assert.Equal(("云溪县平安路18号", "0577-12345678"), (read.Contact!.Address, read.Contact.Telephone));
        Assert.Equal("没有别的事。", read.OtherMatters!.Text);
    }

    [Fact]
    public void It_may_stand_within_the_section()
    {
        const string Text = "报告电子版可在网站下载。联系电话：0577-12345678，联系地址：云溪县平安路18号（邮编：325000）。";
        AnnualReport read = ReportParser.Parse(Front + Text + "\n").Report;
        Assert.Equal(("云溪县平安路18号", "325000", "0577-12345678"),
            (read.Contact!.Address, read.Contact.Postcode, read.Contact.Telephone));
        Assert.EndsWith(Text, read.OtherMatters!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有别的事。（地址：云溪县平安路18号；电话：0577-12345678）")]
    [InlineData("没有别的事。如有问题，请与我局联系，地址：云溪县平安路18号，电话：0577-12345678。")]
    public void Details_behind_a_sentence_are_the_reports(string text)
    {
        AnnualReport read = ReportParser.Parse(Front + text + "\n").Report;
        Assert.Equal(("云溪县平安路18号", "0577-12345678"), (read.Contact!.Address, read.Contact.Telephone));
        Assert.EndsWith(text, read.OtherMatters!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_may_be_named_in_traditional_characters()
    {
        const string Report = "雲溪縣水務局2023年政府信息公開工作年度報告\n一、總體情況\n穩步推進。\n六、其他需要報告的事項\n沒有別的事。\n"
            + "聯繫地址：雲溪縣平安路18號\n郵政編碼：325000\n聯繫電話：0577-12345678轉801\n電子郵箱：gk@example.cn\n主辦單位：雲溪縣人民政府　電話：0577-99999999\n";
        AnnualReport read = ReportParser.Parse(Report).Report;
        Assert.Equal(("雲溪縣平安路18號", "325000", "0577-12345678轉801", "gk@example.cn"),
            (read.Contact!.Address, read.Contact.Postcode, read.Contact.Telephone, read.Contact.Email));
        Assert.Equal("沒有別的事。", read.OtherMatters!.Text);
    }

    [Theory]
    [InlineData("主办单位：云溪县大数据局 地址：云溪县人民路1号 联系电话：0577-99999999 网站标识码：3303000001")]
    [InlineData("联系我们\n电话：0577-99999999\n地址：云溪县人民路1号")]
    [InlineData("版权所有：云溪县水务局 电话：0577-99999999")]
    [InlineData("监督举报电话：0577-99999999")]
    public void The_foot_of_a_site_names_none_of_the_report(string foot)
    {
        ParseResult read = ReportParser.Parse(Front + foot + "\n");
        Assert.Null(read.Report.Contact);
        Assert.DoesNotContain(read.Diagnostics, d => d.Place.Code.StartsWith("contact", StringComparison.Ordinal));
    }

    [Fact]
    public void What_may_be_either_is_said()
    {
        ParseResult read = ReportParser.Parse($"{Front}地址：云溪县人民路1号\n联系电话：0577-99999999\n主办单位：云溪县大数据局\n");
        Assert.Null(read.Report.Contact);
        Assert.Contains(read.Diagnostics, d => d.Descriptor == RecognitionDiagnostics.FieldUnclear && d.Place.Code == "contact");
        Assert.Equal("没有别的事。", read.Report.OtherMatters!.Text);
    }

    [Theory]
    [InlineData("电话：请拨打办公室座机。", "contact.telephone")]
    [InlineData("联系电话：见官网。", "contact.telephone")]
    [InlineData("电话：0577-123。", "contact.telephone")]
    [InlineData("邮编：32500。", "contact.postcode")]
    [InlineData("邮编32500，", "contact.postcode")]
    [InlineData("邮编：见信封。", "contact.postcode")]
    [InlineData("电子邮箱：yxsw.example.gov.cn。", "contact.email")]
    [InlineData("邮箱yxsw163.com）", "contact.email")]
    [InlineData("地址：见官网。", "contact.address")]
    public void What_is_named_and_is_none_is_said(string text, string place)
    {
        List<FieldDoubt> doubts = [];
        Assert.Null(ContactReader.Find(text, doubts));
        Assert.Equal([place], doubts.Select(d => Place.Of(d.Field).Code).Distinct());
    }

    [Theory]
    [InlineData("电话：无，邮编：—，邮箱：暂无。")]
    [InlineData("电话：　邮编：　邮箱：")]
    [InlineData("邮编和电话见信封。")]
    [InlineData("监督电话：见官网。")]
    public void What_is_stated_to_be_none_is_no_doubt(string text)
    {
        List<FieldDoubt> doubts = [];
        Assert.Null(ContactReader.Find(text, doubts));
        Assert.Empty(doubts);
    }

    [Theory]
    [InlineData("发布日期：昨天")]
    [InlineData("发布时间：本月中旬 来源：云溪县水务局")]
    [InlineData("【发布日期】：甲辰年正月")]
    public void A_day_of_words_is_said(string box)
    {
        ParseResult read = ReportParser.Parse($"{box}\n{Front}");
        Assert.Null(read.Report.PublicationDate);
        Assert.Contains(read.Diagnostics, d => d.Descriptor == RecognitionDiagnostics.FieldUnclear && d.Place.Code == "publicationDate");
    }

    [Theory]
    [InlineData("发布日期：")]
    [InlineData("发布日期：— 文号：无")]
    [InlineData("发布日期：字体：大 中 小")]
    [InlineData("发布日期\n有效性\n有效")]
    [InlineData("发布日期 从新到旧")]
    public void A_blank_day_is_none(string box)
    {
        ParseResult read = ReportParser.Parse($"{box}\n{Front}");
        Assert.DoesNotContain(read.Diagnostics, d => d.Place.Code == "publicationDate");
    }

    [Theory]
    [InlineData("发布时间：2024-01-22 来源：云溪县水务局 浏览次数：12", "2024-01-22")]
    [InlineData("【发布日期：2024-01-22】【打印】【关闭】", "2024-01-22")]
    [InlineData("云溪县水务局\n2024年1月10日\n发布时间：2024-01-22", "2024-01-22")]
    [InlineData("报告单位：云溪县水务局\n报告日期：2024年1月10日", "2024-01-10")]
    [InlineData("编制单位\t云溪县水务局\t编制日期\t2024年1月10日", "2024-01-10")]
    [InlineData("相关阅读\n图解年度报告\n发布时间：2024-03-22", null)]
    [InlineData("打印 关闭", null)]
    [InlineData("---", null)]
    public void The_day_of_publication_may_stand_below_the_text(string end, string? date)
    {
        AnnualReport read = ReportParser.Parse(Front + end + "\n").Report;
        Assert.Equal(date, read.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal("没有别的事。", read.OtherMatters!.Text);
    }

    [Theory]
    [InlineData("联系方式：云溪县水务局办公室，0577-12345678，sw@example.gov.cn。", "0577-12345678")]
    [InlineData("联系方式：办公室，2024-01-22，见网站。", null)]
    [InlineData("如有疑问，请与我局联系：0577-12345678。", "0577-12345678")]
    [InlineData("请与办公室联系，电话0577-12345678。", "0577-12345678")]
    [InlineData("加强与群众联系20231231人次。", null)]
    [InlineData("加强与群众联系：全年走访1200户。", null)]
    public void A_number_may_stand_behind_the_name_of_an_office(string text, string? telephone) =>
        Assert.Equal(telephone, ContactReader.Find(text)?.Telephone);

    [Theory]
    [InlineData("电话咨询：120次\n网络咨询：30次")]
    [InlineData("联系群众：走访12户")]
    public void Lines_that_begin_as_contacts_do_are_text(string lines)
    {
        AnnualReport read = ReportParser.Parse(Front + lines + "\n").Report;
        Assert.Equal("没有别的事。\n" + lines, read.OtherMatters!.Text);
        Assert.Null(read.Contact);
    }

    [Theory]
    [InlineData("联系人：张三\n联系电话：0577-12345678")]
    [InlineData("云溪县人民政府版权所有\n电话：0577-99999999")]
    [InlineData("友情链接\n地址：云溪县人民路1号")]
    [InlineData("（此页无正文）\n云溪县水务局\n2024年1月10日")]
    [InlineData("（信息公开形式：主动公开）")]
    public void What_stands_below_is_no_text_of_the_section(string end) =>
        Assert.Equal("没有别的事。", ReportParser.Parse(Front + end + "\n").Report.OtherMatters!.Text);
}
