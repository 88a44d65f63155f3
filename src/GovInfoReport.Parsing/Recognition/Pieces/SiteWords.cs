using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>
/// Tells the words of a publishing site around a report from the report: share links, related articles, footers, buttons.
/// </summary>
internal static class SiteWords
{
    // What only a site says, at the start of a line: before the report, and after it.
    private static readonly string[] Before = ["当前位置", "您的位置", "您现在的位置", "发布时间", "发布日期", "来源", "信息来源", "浏览次数", "浏览量", "点击", "访问量", "阅读",
        "字号", "字体", "打印", "【打印", "保护视力", "分享"];
    private static readonly string[] After =
    [
        "分享到", "扫一扫", "扫码", "相关稿件", "关联稿件", "相关阅读", "相关链接", "相关文章", "相关新闻", "相关信息", "相关解读", "上一篇", "下一篇", "上一条",
        "下一条", "打印本页", "打印此页", "关闭窗口", "关闭本页", "关闭此页", "返回顶部", "返回首页", "附件", "附：", "责任编辑", "版权所有", "主办单位", "主管单位",
        "承办单位", "技术支持", "备案", "网站备案", "网站标识码", "政府网站标识码", "网站地图", "网站声明", "公网安备", "ICP备", "联系我们", "关于本站", "关于我们",
        "您是第", "您是本站", "浏览次数", "访问量", "访问次数", "点击数", "字体", "字号", "抄送", "抄报", "此件公开", "此件主动公开", "信息公开选项", "公开方式",
        "Copyright", "©", "我要纠错", "最后更新", "更新时间", "当前页", "页面访问", "政务微信", "政务微博", "移动客户端", "政府网站找错", "网站找错",
        "文件下载", "点击下载", "附件下载", "友情链接", "热门文章", "热点新闻", "推荐阅读", "最新信息", "相关附件", "相关文件", "相关文档", "相关推荐", "热点推荐", "延伸阅读",
        "微信扫一扫", "关注该公众号", "继续滑动看下一个", "向上滑动看下一个", "阅读原文", "写留言", "轻点两下取消", "预览时标签不可点",
        "此页无正文", "信息公开形式", "信息公开类型", "信息公开类别", "信息公开属性", "公开形式", "公开属性",
    ];

    // Of those what a report has, too.
    private static readonly string[] OfReports =
        ["附件", "附：", "抄送", "抄报", "此件公开", "此件主动公开", "信息公开选项", "公开方式", "文件下载", "点击下载", "编辑", "责编", "审核", "作者", "撰稿", "校对", "供稿", "初审", "终审",
            "复审", "报送单位", "填报单位", "编制单位", "报告单位", "填报人"];

    // Links to other articles.
    private static readonly string[] OfOthers = ["相关", "关联", "上一", "下一", "热门", "推荐", "最新", "友情链接", "更多"];

    // Who runs a site.
    private static readonly string[] Owners =
        ["主办单位", "主管单位", "承办单位", "主办：", "主办:", "承办：", "承办:", "版权所有", "网站标识码", "技术支持", "ICP备", "公网安备", "网站备案", "Copyright", "©"];

    private static readonly SearchValues<char> NoMenu = SearchValues.Create("。，；：、0123456789");

    private static readonly SearchValues<char> OfCounts = SearchValues.Create("0123456789万+");

    private const int MaxMenu = 16;
    private const string Read = "阅读";
    private const int MaxMenus = 1000;
    private const string Brackets = "【[［(（|｜•· \u3000\u00A0\t";

    // With a colon behind, and those that are buttons in brackets.
    private static readonly string[] Named =
    [
        "分享", "主办", "承办", "来源", "信息来源", "发布时间", "发布日期", "公开日期", "公开时间", "发布机构", "发布单位", "索引号",
        "编辑", "责编", "审核", "作者", "撰稿", "校对", "供稿", "初审", "终审", "复审", "报送单位", "填报单位", "编制单位", "报告单位", "填报人",
    ];

    // What begins none of them begins no line of a site.
    private static readonly SearchValues<char> FirstsOfAfter = SearchValues.Create(WordSearch.FirstsOf(After) + WordSearch.FirstsOf(Named));

    private static readonly string[] Licences = ["ICP备", "公网安备"];
    private static readonly string[] Buttons = ["打印", "关闭", "收藏", "纠错", "返回"];

    /// <summary>Whether a line before a report belongs to the site.</summary>
    public static bool StandBefore(ReadOnlySpan<char> line) => WordSearch.StartsWithAny(line, Before);

    /// <summary>Whether a line behind a report names who runs the site.</summary>
    public static bool IsOwners(ReadOnlySpan<char> line) => WordSearch.HasAny(line, Owners);

    /// <summary>Whether a line behind a report begins a list of other articles, or the foot of the site.</summary>
    public static bool IsOfOthers(ReadOnlySpan<char> line) =>
        IsOwners(line) || WordSearch.StartsWithAny(line.TrimStart(Brackets), OfOthers);

    /// <summary>Whether a line behind a report says what only a site says.</summary>
    public static bool IsSites(ReadOnlySpan<char> line) => IsAfter(line) && !WordSearch.StartsWithAny(line.TrimStart(Brackets), OfReports);

    /// <summary>The text of a document's last section without the words of the site after it.</summary>
    /// <remarks>They begin where a line says what only a site says and no sentence follows any more.</remarks>
    public static ReadOnlySpan<char> CutOff(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        for (int lineEnd = text.Length; lineEnd > 0;)
        {
            int start = text[..lineEnd].LastIndexOf('\n') + 1;
            ReadOnlySpan<char> line = text[start..lineEnd];
            if (IsAfter(line)) end = start;
            else if (line.Contains('。')) break;
            lineEnd = start - 1;
        }

        return end == text.Length ? text : WithoutMenu(text[..end].TrimEnd());
    }

    // 政府信息公开指南, 政府信息公开制度 above a footer: words below the last sentence.
    private static ReadOnlySpan<char> WithoutMenu(ReadOnlySpan<char> text)
    {
        int sentence = text.LastIndexOf("。\n");
        if (sentence < 0 || text.Length - sentence > MaxMenus) return text;
        foreach (Range range in text[(sentence + 2)..].Split('\n'))
        {
            if (!IsMenu(text[(sentence + 2)..][range])) return text;
        }

        return text[..(sentence + 1)];
    }

    private static bool IsMenu(ReadOnlySpan<char> line) =>
        line.Length is > 1 and < MaxMenu && line.IndexOfAny(NoMenu) < 0 && ChineseNumerals.ReadBracketed(line, out _) == 0
        && AgencyName.Parse(line.ToString()).Kind == AgencyKind.Unknown;

    // 打印 关闭
    private static bool AreButtons(ReadOnlySpan<char> line)
    {
        const int Longest = 6;
        if (line.Length is < 2 or > MaxMenu * 2) return false;
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range].Trim(Brackets);
            if (word.Length > Longest || (word.Length > 0 && !WordSearch.StartsWithAny(word, Buttons))) return false;
        }

        return true;
    }

    private static bool IsAfter(ReadOnlySpan<char> line)
    {
        if (AreButtons(line) || (IsOwners(line) && !line.Contains('。'))) return true;
        ReadOnlySpan<char> words = line.TrimStart(Brackets);
        if (words.IsEmpty) return false;
        if (words.Length < line.Length && WordSearch.StartsWithAny(words, Buttons)) return true;
        return BeginsAfter(words) || IsLicence(words) || IsCounter(words) || IsOtherReport(words);
    }

    private static bool BeginsAfter(ReadOnlySpan<char> words) =>
        FirstsOfAfter.Contains(words[0]) && (WordSearch.StartsWithAny(words, After) || IsNamed(words));

    // 阅读 321
    private static bool IsCounter(ReadOnlySpan<char> words) => words.StartsWith(Read)
        && words[Read.Length..].Trim() is { IsEmpty: false } count
        && count.IndexOfAnyExcept(OfCounts) < 0;

    // A link to the report of another, and its day: 云溪县水务局2023年政府信息公开工作年度报告 [2024-03-01].
    private static bool IsOtherReport(ReadOnlySpan<char> line)
    {
        if (line.Contains('。') || !TitleForm.TryRead(line, out ReadOnlySpan<char> title) || TitleForm.Rank(title) == 0) return false;
        ReadOnlySpan<char> behind = line[(line.IndexOf(title) + title.Length)..].Trim(Brackets).TrimEnd("】]］)）");
        return behind.IsEmpty || DateReader.TryRead(behind, out _, out _);
    }

    // 浙ICP备12345678号, 赣公网安备…号: behind the province.
    private static bool IsLicence(ReadOnlySpan<char> words) => WordSearch.StartsWithAny(words[1..], Licences);

    private static bool IsNamed(ReadOnlySpan<char> words)
    {
        foreach (string name in Named)
        {
            if (words.StartsWith(name) && words[name.Length..].TrimStart() is [':' or '：' or '|' or '丨' or '｜', ..]) return true;
        }

        return false;
    }
}
