using System.Collections.Immutable;
using System.Globalization;
using CsCheck;

namespace GovInfoReport.TestSupport;

/// <summary>
/// Reports among the furniture of sites and pages: menus, paths, boxes, counters, buttons, lists of contents, running heads, links,
/// footers, each drawn at random or left out.
/// </summary>
public static class FurnitureGrammar
{
    private static readonly string[] Agencies =
    [
        "云溪县", "云溪县人民政府", "平安市云溪区水务局", "云溪县平安镇", "平安市云溪区人民政府长乐街道办事处", "云溪县发展和改革局", "平安海关",
        "国家税务总局云溪县税务局", "云溪经济技术开发区管理委员会", "云溪县人民政府办公室", "平安市卫生健康委员会", "将乐县教育局",
    ];

    // {0} is the agency, {1} the year; a line feed sets two lines apart.
    private static readonly string[] Titles =
    [
        "{0}{1}年政府信息公开工作年度报告", "{1}年度{0}政府信息公开工作年度报告", "{0}{1}年政府信息公开年报", "{0}政府信息公开{1}年度报告",
        "{0}关于{1}年政府信息公开工作的年度报告", "{0}\n{1}年政府信息公开工作年度报告", "{0}{1}年\n政府信息公开工作年度报告", "{0}{1}年政府信息公开\n工作年度报告",
        "（更正）{0}{1}年政府信息公开工作年度报告", "{0}{1}年政府信息公开年度\n报告", "{0}{1}年政府\n信息公开年度报告", "{0}政府信息公开工作年度报告（{1}年度）",
    ];

    private static readonly string[] Menu =
    [
        "首页", "政务公开", "政府信息公开指南", "政府信息公开制度", "法定主动公开内容", "政府信息公开年报", "依申请公开", "互动交流", "无障碍阅读 | 长者模式",
        "登录 | 注册", "请输入关键字 搜索", "微信 微博", "云溪县人民政府门户网站",
    ];

    private static readonly string[] Paths =
    [
        "当前位置：首页 > 政务公开 > 政府信息公开年报 > 正文", "首页 > 政府信息公开 > 政府信息公开年报", "您现在的位置: 首页/政府信息公开/政府信息公开年报",
        "首页 » 政务公开 » 年报", "首页>>政务公开>>法定主动公开内容>>政府信息公开年报", "首页 / 政务公开 / 政府信息公开年报 / 正文", "您的位置:首页 > 云溪县人民政府 > 政府信息公开工作年度报告",
    ];

    // {0} is the publisher, {1} the day of publication, {2} the same without marks.
    private static readonly string[] Boxes =
    [
        "索 引 号：11320000/2024-00001　主题分类：年报\n发布机构：{0}　发布日期：{1}\n文　　号：　　　有效性：有效",
        "索引号\n11320000/2024-00001\n发布机构\n{0}\n文号\n发布日期\n{1}\n有效性\n有效",
        "索引号：11320000/2024-00001\n发布机构：{0}\n文号：\n公开日期：{1} 09:12",
        "【索 引 号】 11320000/2024-00001\n【发布机构】 {0}\n【文　　号】\n【发布日期】 {1}",
        "• 索引号:11320000/2024-00001\n• 发布机构:{0}\n• 文号:\n• 发布日期:{1}",
        "发布机构：{0} 索引号：11320000/2024-00001 成文日期：{1} 发布日期：{1} 浏览量：31",
        "公开方式：主动公开　公开范围：面向社会\n发布日期：{1} 有效性：有效 文号：无",
        "索引号：11320000/2024-00001 | 发布机构：{0} | 发布日期：{1} 10:21:05",
        "索引号：11320000/2024-00001\n公文文号：\n制发日期：{2}\n公开日期：{2}",
    ];

    private static readonly string[] Sources =
    [
        "发布时间：{1} 09:15　来源：{0}　浏览次数：123次　字体：[大 中 小]　打印", "来源:{0} 时间:{1}", "来源：{0}发布时间：{1} 17:49访问量：字体",
        "{1} 来源：{0} 阅读：35 次 分享", "来源：{0} 浏览量：1204 发布时间：{1} 16:08 字号：大 中 小", "发布日期：{1}【字号：大 中 小】已有 35 人浏览",
        "日期：{1} 来源：{0} 作者： 编辑：张三", "{1} 09:05", "【字体：大 中 小】 发布日期：{1} 点击数：33", "时间：{1} 浏览：3 次 【打印】【关闭】",
        "云溪发布 {1} 09:15", "原创 张三 云溪发布 {1} 09:15 浙江", "[{1}]", "发布时间：{2}", "{1} 17时20分",
    ];

    private static readonly string[] Footers =
    [
        "上一篇：云溪县林业局2022年政府信息公开工作年度报告", "下一篇：没有了", "分享到：", "扫一扫在手机打开当前页", "相关链接", "【打印】【关闭】",
        "主办单位：平安市人民政府办公室　地址：平安市某某路9号　邮编：999999", "网站标识码：3300000001　电话：0999-9999999", "浙ICP备12345678号",
        "附件：统计表.xls", "版权所有：云溪县人民政府", "关联稿件", "关联稿件：图解云溪县2023年政府信息公开工作年度报告",
        "相关解读：一图读懂年度报告", "分享到：微信 新浪微博 QQ空间", "浏览次数：123次", "您是第 10023 位访客", "责任编辑：张三", "打印本页 关闭窗口",
        "阅读 321", "微信扫一扫", "继续滑动看下一个", "延伸阅读", "平安市林业局2023年政府信息公开工作年度报告[2024-02-01]", "编辑 | 张三",
    ];

    // {0} is a heading, {1} its page.
    private static readonly string[] Contents = ["{0}……{1}", "{0} ........ {1}", "{0}···········{1}", "{0}{1}", "{0}", "{0} - {1} -"];

    // {0} is the page, {1} the agency.
    private static readonly string[] Running = ["— {0} —", "第 {0} 页 共 9 页", "- {0} -\n{1}政府信息公开年报", "{1}\n— {0} —", "共9页 第{0}页"];

    private static readonly string[] Publishers = ["云溪县人民政府办公室", "平安市云溪区大数据局", "云溪县平安镇", "县政府办", "云溪县信息中心"];
    private static readonly string[] Streets = ["云溪县平安路18号", "平安市云溪区人民大道1号，行政中心3号楼502室", "云溪县站前路6号（县政府大院东门）"];
    private static readonly string[] Telephones = ["0577-12345678", "057********58", "12345678", "（0577）12345678", "0577-12345678转803"];

    // {0} to {3} are address, postcode, telephone and mail.
    private static readonly string[] Contacts =
    [
        "如对本报告有疑问，请与我单位联系（地址：{0}；邮编：{1}；电话：{2}；邮箱：{3}）。",
        "如有疑问，请联系我单位(联系电话:{2},电子邮箱:{3},通讯地址:{0},邮政编码:{1})。",
        "如对报告内容有疑问，请与我单位联系（{0}，邮政编码：{1}，联系电话：{2}，电子邮箱：{3}）。",
    ];

    // Below the last section, {0} to {3} as above.
    private static readonly string[] EndContacts =
        ["联系地址：{0}　邮编：{1}\n联系电话：{2}　电子邮箱：{3}", "地址：{0}\n邮编：{1}\n电话：{2}\n邮箱：{3}", "（联系电话：{2}；电子邮箱：{3}；邮编：{1}；联系地址：{0}）",
            "地址：{0}；邮编：{1}；电话：{2}；邮箱：{3}。", "地址{0}，邮编{1}，电话{2}，邮箱{3}。"];

    /// <summary>Reports among furniture.</summary>
    public static Gen<FurnishedReport> Reports { get; } =
        from report in ReportGenerator.Consistent
        from agency in Gen.OneOf(Agencies)
        from year in Gen.Int[2020, 2025]
        from title in Gen.OneOf(Titles)
        from before in Before
        from published in Published(year)
        from signedOn in Gen.Int[0, 9]
        from contact in Contact.Null()
        from isAtEnd in Gen.Bool
        from after in Some(Footers, 4)
        from contents in Gen.OneOf(Contents).Null()
        from running in Gen.OneOf(Running).Null()
        select Furnish(report, new Names(agency, year, title), before, published, signedOn,
            contact is null ? null : new StatedContact(contact, isAtEnd), after, new Paging(contents, running));

    private static Gen<ImmutableArray<string>> Before =>
        from menu in Some(Menu, 8)
        from path in Gen.OneOf(Paths).Null()
        select path is null ? menu : menu.Add(path);

    private static Gen<ContactDetails> Contact =>
        from address in Gen.OneOf(Streets)
        from telephone in Gen.OneOf(Telephones)
        from other in Gen.Bool
        select new ContactDetails
        {
            Address = address,
            Postcode = "325000",
            Telephone = telephone,
            OtherTelephones = other ? ["0577-12345679"] : [],
            Email = "yx_xxgk-1@example.gov.cn",
        };

    // Where and when it was published, and how the page writes that; nothing where it does not.
    private static Gen<Publication> Published(int year) =>
        from day in Gen.Int[10, 31]
        from publisher in Gen.OneOf(Publishers)
        from kind in Gen.Int[0, 2]
        from box in Gen.OneOf(Boxes)
        from source in Gen.OneOf(Sources)
        select new Publication(new DateOnly(year + 1, 1, day), publisher, kind == 0 ? box : "", kind == 1 ? source : "");

    private static Gen<ImmutableArray<string>> Some(string[] words, int most) =>
        Gen.Shuffle(words, 0, most).Select(some => some.ToImmutableArray());

    private static FurnishedReport Furnish(AnnualReport report, Names names, ImmutableArray<string> before, Publication published,
        int signedOn, StatedContact? contact, ImmutableArray<string> after, Paging paging)
    {
        string[] title = Format(names.Title, names.Agency, names.Year).Split('\n');
        string period = $"统计期限自{names.Year}年1月1日起至{names.Year}年12月31日止。";
        string inFront = contact is { IsAtEnd: false } ? Write(contact.Details, Contacts) : "";
        string[] atEnd = contact is { IsAtEnd: true } ? [.. Write(contact.Details, EndContacts).Split('\n'), "分享到："] : [];
        string preamble = $"根据《中华人民共和国政府信息公开条例》有关规定，编制本报告。{period}{inFront}";
        IEnumerable<string> contents = paging.Contents is null ? []
            : report.Headings.Select((h, i) => Format(paging.Contents, h.Text, i + 1)).Prepend("目　录");
        ImmutableArray<string> lines = [.. before, .. Lines(published.Box), .. title, .. Lines(published.Source), .. contents, preamble];
        DateOnly? signed = signedOn == 0 ? null : new DateOnly(names.Year + 1, 1, signedOn);
        string[] signature = signed is { } day ? [names.Agency, $"{day.Year}年{day.Month}月{day.Day}日"] : [];
        ImmutableArray<string> running = paging.Running is null ? [] : [.. Format(paging.Running, "{0}", names.Agency).Split('\n')];
        return new FurnishedReport(lines, [.. Lines(report.OtherMatters!.Text), .. signature, .. atEnd, .. after], running, report with
        {
            Title = string.Concat(title),
            Agency = names.Agency,
            Year = names.Year,
            Period = new ReportingPeriod(new DateOnly(names.Year, 1, 1), new DateOnly(names.Year, 12, 31)),
            PublicationDate = published.IsStated ? published.Day : signed,
            Contact = contact?.Details,
            Preamble = preamble,
        });

        IEnumerable<string> Lines(string text) =>
            text.Length == 0 ? [] : Format(text, published.By, published.Text, published.Digits).Split('\n');
    }

    private static string Write(ContactDetails contact, string[] forms)
    {
        string telephones = string.Join('、', contact.OtherTelephones.Prepend(contact.Telephone));
        string form = forms[contact.Address!.Length % forms.Length];
        return Format(form, contact.Address, contact.Postcode, telephones, contact.Email);
    }

    private static string Format(string form, params object?[] values) => string.Format(CultureInfo.InvariantCulture, form, values);

    private sealed record StatedContact(ContactDetails Details, bool IsAtEnd);

    // How a list of contents and the heads of pages are written; null where there are none.
    private sealed record Paging(string? Contents, string? Running);

    private sealed record Names(string Agency, int Year, string Title);

    private sealed record Publication(DateOnly Day, string By, string Box, string Source)
    {
        public bool IsStated => Box.Length > 0 || Source.Length > 0;

        public string Text => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        public string Digits => Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
    }
}
