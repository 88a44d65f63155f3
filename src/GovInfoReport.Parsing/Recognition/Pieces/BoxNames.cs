using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Finds the names of statements about the document in a line: 发布机构：…, 【索 引 号】…, 来源:…发布时间:….</summary>
internal static class BoxNames
{
    /// <summary>The weight of a name that says it outright.</summary>
    public const int Certain = 3;

    /// <summary>The weight of what the file says of itself.</summary>
    public const int Stated = 2;

    /// <summary>The weight of a name that other things have too: 时间, 来源.</summary>
    public const int Weak = 1;

    private const int Buckets = 64;

    private static readonly BoxName[] All =
    [
        .. Names(BoxField.IndexNumber, Certain, "索引号", "信息索引号", "信息索引"),
        .. Names(BoxField.Name, Certain, "信息名称", "标题", "文件名称", "文章标题", "信息标题"), .. Names(BoxField.Name, Stated, "名称", "title", "Title"),
        .. Names(BoxField.Publisher, Certain, "发布机构", "发布单位", "发布机关", "公开机构", "公开单位", "公开部门", "公开主体", "公开责任部门"),
        .. Names(BoxField.Publisher, Stated, "发文单位", "发文机关", "发文机构", "制发机关", "发布部门", "信息提供单位"),
        .. Names(BoxField.Publisher, Weak, "来源", "信息来源", "稿件来源", "文章来源", "稿源", "信息提供", "source", "Source"),
        .. Names(BoxField.Reporting, Certain, "编制单位", "编制机关", "编报单位", "填报单位", "报告单位", "报送单位"),
        .. Names(BoxField.DocumentNumber, Certain, "文号", "发文字号", "发文文号", "文件编号", "公文编号", "公文文号"),
        .. Names(BoxField.IssuedOn, Certain, "成文日期", "生成日期", "发文日期", "生成时间", "成文时间", "发文时间", "印发日期", "产生日期", "制发日期", "制发时间"),
        .. Names(BoxField.PublishedOn, Certain, "发布日期", "公开日期", "发布时间", "公布日期", "公开时间", "公布时间", "信息提供日期", "信息提供时间",
            "发表时间", "发表日期", "发布于", "发表于", "公布于"),
        .. Names(BoxField.PublishedOn, Weak, "时间", "日期", "date", "Date", "published", "Published"),
        .. Names(BoxField.Subject, Certain, "主题分类"), .. Names(BoxField.Subject, Stated, "信息分类"),
        .. Names(BoxField.Byline, Weak, "浏览次数", "浏览量", "访问量", "访问次数", "点击数", "点击量", "点击率", "点击次数", "阅读", "阅读量", "阅读次数",
            "阅读数", "浏览", "点击", "作者", "责任编辑", "编辑", "审核", "责编", "校对", "撰稿", "发布人", "撰稿人", "录入", "供稿", "信息员", "签发",
            "审稿", "初审", "复审", "终审"),
        .. Names(BoxField.Other, Weak, "公开方式", "公开形式", "公开范围", "公开时限", "公开类别", "公开属性", "公开目录", "有效性", "是否有效", "时效性",
            "效力状态", "有效状态", "废止日期", "失效日期", "失效时间", "生效日期", "实施日期", "施行日期", "更新日期", "更新时间", "修改时间", "信息形式",
            "关键词", "关键字", "主题词", "内容概述", "内容摘要", "摘要", "文件状态", "体裁分类", "组配分类", "服务对象", "服务对象分类", "栏目", "所属栏目", "所属分类",
            "原文链接", "文章链接", "本地目录", "字体", "字号", "字体大小", "文字大小", "大小",
            "打印", "分享", "分享到", "下载", "载体类型", "记录形式", "信息类别", "信息类型", "语种", "所属机构", "责任部门", "信息有效性", "编号", "备注",
            "统计时间", "办公时间", "工作时间", "受理时间", "截止时间", "有效期", "主送", "附件", "类别", "分类", "地区", "网址", "正文", "索引",
            "author", "tags", "categories", "layout", "description"),
    ];

    private static readonly SearchValues<char> NoAgency = SearchValues.Create("，。：:;；");
    private static readonly SearchValues<char> Firsts = FirstsOf(string.Concat(All.Select(n => n.Text[..1])));

    // By the last bits of their first character, the longest first.
    private static readonly BoxName[][] ByFirst = [.. Enumerable.Range(0, Buckets).Select(NamesOf)];

    /// <summary>What may stand before and around a name: bullets, brackets, bars.</summary>
    public const string Marks = "\"【】[]［］|｜*•·●◆■★▪◇○※ \u3000\u00A0\t";

    /// <summary>The first name in a line, from a place on.</summary>
    /// <param name="line">The line.</param>
    /// <param name="from">Where to begin; what stands before is the value of another name.</param>
    /// <param name="label">The name and its place.</param>
    public static bool TryFind(ReadOnlySpan<char> line, int from, out BoxLabel label)
    {
        for (int at = from; at < line.Length; at++)
        {
            int next = line[at..].IndexOfAny(Firsts);
            if (next < 0) break;
            at += next;
            bool isApart = at == from || Marks.Contains(line[at - 1], StringComparison.Ordinal);
            if (TryReadAt(line, at, isApart, out label)) return true;
        }

        label = default;
        return false;
    }

    private static bool TryReadAt(ReadOnlySpan<char> line, int at, bool isApart, out BoxLabel label)
    {
        label = default;
        if (IsWithinWord(line, at)) return false;
        foreach (BoxName name in ByFirst[TraditionalCharacters.Simplify(line[at]) % Buckets])
        {
            int length = LengthOf(line[at..], name.Text);
            if (length == 0) continue;
            int end = at + length, behind = SkipMarks(line, end, out bool hasColon);
            label = new BoxLabel(name, at, behind);
            if (hasColon || (isApart && (behind > end || behind == line.Length))) return true;
            if (at == 0 && IsGlued(line[end..], name)) return true;
        }

        label = default;
        return false;
    }

    // "update" has a date of its own.
    private static bool IsWithinWord(ReadOnlySpan<char> line, int at) =>
        at > 0 && char.IsAsciiLetter(line[at]) && char.IsAsciiLetter(line[at - 1]);

    // Where a value begins behind its name.
    private static int SkipMarks(ReadOnlySpan<char> line, int end, out bool hasColon)
    {
        int behind = line.Length - line[end..].TrimStart(Marks).Length;
        hasColon = line[behind..] is [':' or '：', ..];
        return hasColon ? behind + 1 : behind;
    }

    // 索引号000014349/2023, 发布机构发文日期 2023-01-12: only where a line begins.
    private static bool IsGlued(ReadOnlySpan<char> value, BoxName name) => name.Weight >= Stated && name.Field switch
    {
        BoxField.Publisher when IsAgency(value) => true,
        _ when name.Weight < Certain => false,
        BoxField.IndexNumber => char.IsAsciiLetterOrDigit(value[0]),
        BoxField.IssuedOn or BoxField.PublishedOn => DateReader.TryReadDay(value, out _, out _),
        BoxField.Name => TitleForm.TryRead(value, out _),
        _ => TryFind(value, 0, out BoxLabel next) && next.Start == 0,
    };

    private static bool IsAgency(ReadOnlySpan<char> value)
    {
        const int Longest = 40;
        if (value.Length is < 3 or > Longest || value.IndexOfAny(NoAgency) >= 0) return false;
        return AgencyName.Parse(value.ToString()) is { Kind: not AgencyKind.Unknown, Divisions.Count: > 0 };
    }

    // The length of the text that spells the name, blanks between its characters skipped; 0 where it does not.
    private static int LengthOf(ReadOnlySpan<char> text, string name)
    {
        const int MostBlanks = 8;
        int at = 0, blanks = 0;
        foreach (char c in name)
        {
            while (at > 0 && at < text.Length && TextBlanks.IsBlank(text[at]) && blanks++ < MostBlanks) at++;
            if (at == text.Length || TraditionalCharacters.Simplify(text[at]) != c) return 0;
            at++;
        }

        return at;
    }

    private static BoxName[] NamesOf(int bucket) =>
        [.. All.Where(n => n.Text[0] % Buckets == bucket).OrderByDescending(n => n.Text.Length)];

    // In simplified characters or not.
    private static SearchValues<char> FirstsOf(string firsts) => SearchValues.Create(firsts + TraditionalCharacters.FormsOf(firsts));

    private static IEnumerable<BoxName> Names(BoxField field, int weight, params string[] names) =>
        names.Select(n => new BoxName(n, field, weight));
}
