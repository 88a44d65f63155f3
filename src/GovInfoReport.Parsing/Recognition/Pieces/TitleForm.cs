using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Tells titles of such reports by their form, and what they name.</summary>
/// <remarks>
/// A title speaks of 信息公开 and ends in 报告 or 年报. What a site puts around it on the same line is none of it: 标题：, its own name behind a
/// stroke, buttons. A path to the page (首页 &gt; …) and a sentence are no titles.
/// </remarks>
internal static class TitleForm
{
    /// <summary>A title is shorter.</summary>
    public const int MaxTitle = 80;

    private const int MinTitle = 7;
    private const int MaxAgency = MaxTitle * 2;
    private const int BestRank = 2;
    private const string Subject = "信息公开";
    private const string OtherSubject = "政务公开";
    private const string Marks = "#* \u3000\u00A0\t•·●◆■★▪◇○";
    private const string Strokes = "-—–_|｜";

    private static readonly SearchValues<char> NoAgency = SearchValues.Create("。，：:|>");
    private static readonly SearchValues<char> NoStart = SearchValues.Create("。，；：:|>＞【《");
    private static readonly SearchValues<char> NoTitle = SearchValues.Create("。；，《？?！>＞»›");
    private static readonly SearchValues<char> NoLine = SearchValues.Create("。，；>＞»›");
    private static readonly string[] Ends = ["报告", "年报"];

    // A character that both ends have, and the traditional forms of all characters that are looked for.
    private static readonly SearchValues<char> InEnds = SearchValues.Create('报' + TraditionalCharacters.FormsOf("报"));
    private static readonly SearchValues<char> Traditional =
        SearchValues.Create(TraditionalCharacters.FormsOf(string.Concat(Subject, OtherSubject, Ends[0], Ends[1])));

    private static readonly string[] Behind = ["的公告", "的公示", "的通告", "公示", "公告", "全文", "正文"];
    private static readonly string[] Notices = ["的通知", "的公告", "的公示", "的通告", "通知", "公告"];
    private static readonly string[] Announcing = ["印发", "公布", "发布", "公开", "公示"];
    private static readonly string[] NoTitles = ["附件", "附:", "附：", "下载", "上一", "下一", "返回", "相关", "链接", "点击", "关联"];
    private static readonly string[] Paths = ["位置", "首页", "主页"];

    /// <summary>The title that a line, or lines joined, are; cut to what belongs to it.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out ReadOnlySpan<char> title)
    {
        title = default;
        // Most lines.
        if (line.Length < MinTitle || !line.ContainsAny(InEnds)) return false;
        line = WithoutKind(WithoutQuotes(WithoutNotice(line.Trim(Marks))));
        if (line.Length < MinTitle || IsPath(line) || WordSearch.StartsWithAny(line, NoTitles)) return false;
        int best = -1;
        for (int end = NextEnd(line, 0); end > 0; end = NextEnd(line, end))
        {
            if (!EndsBehind(line[end..], out int behind)) continue;
            ReadOnlySpan<char> part = WithoutSite(line[..(end + behind)]);
            int rank = IsTitle(part) ? Rank(part) : -1;
            if (rank <= best) continue;
            best = rank;
            title = part;
        }

        return best >= 0;
    }

    /// <summary>Whether a line names a year's report as a title does, and has not the form of one.</summary>
    public static bool IsUnclear(ReadOnlySpan<char> line)
    {
        line = line.Trim(Marks).TrimEnd('》');
        bool isEnd = line.Length is >= MinTitle and < MaxTitle && WordSearch.EndsWithAny(line, Ends);
        bool isSubject = line.IndexOf("公开") >= 0 && (line.IndexOf("信息") >= 0 || line.IndexOf(OtherSubject) >= 0);
        return isEnd && isSubject && FindYear(line) is not null
            && line.IndexOfAny(NoLine) < 0 && !IsPath(line) && !WordSearch.StartsWithAny(line, NoTitles) && !StartsWithMark(line);
    }

    /// <summary>The title that the name of a file is: 云溪县水务局2023年政府信息公开工作年度报告.docx.</summary>
    public static string? FindInFileName(string? name)
    {
        if (name is null) return null;
        ReadOnlySpan<char> stem = name.AsSpan((name.LastIndexOfAny(['/', '\\']) + 1)..);
        int dot = stem.LastIndexOf('.');
        return TryRead(dot > 0 ? stem[..dot] : stem, out ReadOnlySpan<char> title) ? title.ToString() : null;
    }

    /// <summary>Whether a line may be the second of a title's two lines: 工作年度报告.</summary>
    public static bool IsEnd(ReadOnlySpan<char> line) =>
        line.Length is > 3 and < 40 && line.IndexOfAny("。，：") < 0
        && (IndexOf(line[^2..], Ends[0]) == 0 || IndexOf(line[^2..], Ends[1]) == 0);

    /// <summary>Whether a line may be the first of a title's two lines: no sentence, no box, no path.</summary>
    public static bool IsStart(ReadOnlySpan<char> line) => line.Length is > 2 and < MaxTitle && line.IndexOfAny(NoStart) < 0;

    /// <summary>Whether a line is the agency that stands alone over its title.</summary>
    public static bool IsAgency(ReadOnlySpan<char> line) =>
        line.Length is > 2 and < 40 && line.IndexOfAny(NoAgency) < 0
        && "府局委办会厅部院处镇乡署队所站社馆心道区县市省组关学校司园行团州盟旗室台街".Contains(line[^1], StringComparison.Ordinal);

    /// <summary>Whether a text ends in a stroke, as the name of a site before a title does.</summary>
    public static bool IsStroke(ReadOnlySpan<char> text) => text is [.., var last] && Strokes.Contains(last, StringComparison.Ordinal);

    /// <summary>Whether a title is the report's own name, and no announcement of it: 关于公布…的公告.</summary>
    public static bool IsOwn(ReadOnlySpan<char> title) => !title.StartsWith("关于") && !title.StartsWith("公布");

    /// <summary>How much a title says: whether it names a year, and an agency.</summary>
    public static int Rank(ReadOnlySpan<char> title) => (FindYear(title) is null ? 0 : 1) + (NamesAgency(title) ? 1 : 0);

    /// <summary>The year that a title names; <see langword="null"/> where it names none.</summary>
    public static int? FindYear(ReadOnlySpan<char> title) => YearReader.TryFind(title, out int year, out _, out _) ? year : null;

    /// <summary>
    /// The agency that a title names: what stands before 政府信息公开 but for the year; <see langword="null"/> where it names none.
    /// </summary>
    public static string? FindAgency(ReadOnlySpan<char> title) =>
        ReadAgency(title, stackalloc char[MaxAgency]) is { IsEmpty: false } name ? name.ToString() : null;

    /// <summary>Whether a title names an agency.</summary>
    public static bool NamesAgency(ReadOnlySpan<char> title) => !ReadAgency(title, stackalloc char[MaxAgency]).IsEmpty;

    private static ReadOnlySpan<char> ReadAgency(ReadOnlySpan<char> title, Span<char> agency)
    {
        int end = SubjectOf(title);
        if (end <= 0) return default;
        ReadOnlySpan<char> before = title[..end];
        // 云溪县人民政府信息公开年报
        if (before.EndsWith("政府") && !before.EndsWith("人民政府")) before = before[..^2];
        int length = 0;
        while (YearReader.TryFind(before, out _, out int start, out int behind))
        {
            length += CopyWithoutBlanks(before[..start], agency[length..]);
            before = before[behind..];
        }

        // 云溪县2023年水务局, but 云溪县水务局2023年第四季度
        if (length == 0 || before is ['（' or '(', ..] || IsAgency(before.Trim())) length += CopyWithoutBlanks(before, agency[length..]);
        ReadOnlySpan<char> name = WithoutAnnouncement(AgencyLine.WithoutTail(AgencyLine.WithoutRemarks(agency[..length])));
        return name.Length > 1 && !IsPronoun(name) ? name : default;
    }

    // 关于公布云溪县水务局…的公告
    private static ReadOnlySpan<char> WithoutAnnouncement(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("关于")) name = name[2..];
        return name.StartsWith("公布") || name.StartsWith("发布") ? name[2..] : name;
    }

    /// <summary>Whether words stand for the agency and do not name it: 我局, 本机关.</summary>
    public static bool IsPronoun(ReadOnlySpan<char> name) => name[0] is '我' or '本' && name.Length < 5;

    /// <summary>Whether a line is the path to a page: 您的位置：首页 &gt; 政务公开.</summary>
    public static bool IsPath(ReadOnlySpan<char> line)
    {
        int arrow = line.IndexOfAny(">＞»›→");
        if (arrow >= 0) return true;
        foreach (string word in Paths)
        {
            int at = line.IndexOf(word);
            if (at >= 0 && at < 8 && line.IndexOfAny("/:：") >= 0) return true;
        }

        return false;
    }

    private static int SubjectOf(ReadOnlySpan<char> title)
    {
        int at = IndexOf(title, Subject);
        return at >= 0 ? at : YearReader.TryFind(title, out _, out _, out _) ? IndexOf(title, OtherSubject) : -1;
    }

    private static bool IsTitle(ReadOnlySpan<char> text) =>
        text.Length is >= MinTitle and < MaxTitle && SubjectOf(text) >= 0 && text.IndexOfAny(NoTitle) < 0
        && text.IndexOfAny(':', '：') < 0 && text.IndexOf("报告、") < 0 && !StartsWithMark(text);

    // Where the next 报告 or 年报 behind a place ends; 0 where there is none.
    private static int NextEnd(ReadOnlySpan<char> text, int from)
    {
        int next = 0;
        foreach (string word in Ends)
        {
            int at = IndexOf(text[from..], word);
            if (at >= 0 && (next == 0 || from + at + word.Length < next)) next = from + at + word.Length;
        }

        return next;
    }

    // Nothing, brackets, 的公告; or what belongs to the site, behind a blank or a stroke.
    private static bool EndsBehind(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        while (length < rest.Length && rest[length] is '(' or '（' or '【' or '[')
        {
            int close = rest[length..].IndexOfAny(")）】]");
            if (close < 0) return true;
            if (rest[length] is '【' or '[') return true;
            length += close + 1;
        }

        if (WordSearch.IsAny(rest[length..], Behind)) length = rest.Length;
        return length == rest.Length || TextBlanks.IsBlank(rest[length]) || Strokes.Contains(rest[length], StringComparison.Ordinal)
            || rest[length] is '<';
    }

    private static ReadOnlySpan<char> WithoutQuotes(ReadOnlySpan<char> line) =>
        line is ['《', .., '》'] && line[1..^1].IndexOfAny('《', '》') < 0 ? line[1..^1] : line;

    // 关于印发《云溪县水务局2023年…报告》的通知
    private static ReadOnlySpan<char> WithoutNotice(ReadOnlySpan<char> line)
    {
        int open = line.IndexOf('《'), close = line.LastIndexOf('》');
        bool isNotice = open > 0 && close > open && WordSearch.IsAny(line[(close + 1)..], Notices)
            && WordSearch.EndsWithAny(SimplifiedText.Of(line[..open]), Announcing);
        return isNotice ? line[open..(close + 1)] : line;
    }

    // 【年报】云溪县水务局2023年…报告
    private static ReadOnlySpan<char> WithoutKind(ReadOnlySpan<char> line)
    {
        const int Longest = 10;
        if (line is not ['【' or '[' or '［', ..]) return line;
        int close = line.IndexOfAny("】]］");
        // 【2023年】 is a part of the title.
        if (close > 0 && YearReader.TryFind(line[..close], out _, out _, out _)) return line;
        return close is > 0 and <= Longest ? line[(close + 1)..].TrimStart(Marks) : line;
    }

    // 甲乙市人民政府 | 甲乙市2023年…报告
    private static ReadOnlySpan<char> WithoutSite(ReadOnlySpan<char> title)
    {
        int stroke = title.LastIndexOfAny('|', '｜', '_');
        if (stroke > 0 && SubjectOf(title[(stroke + 1)..]) >= 0) return title[(stroke + 1)..].Trim();
        // 云溪县人民政府 年度报告 云溪县2023年…报告
        int blank = title.LastIndexOfAny(' ', '\u3000');
        bool isSite = blank > 0 && Rank(title[(blank + 1)..]) == BestRank
            && (IndexOf(title[..blank], Ends[0]) >= 0 || IndexOf(title[..blank], Ends[1]) >= 0);
        return isSite ? title[(blank + 1)..] : title;
    }

    // （一）政府信息公开年报, 1.2021年…报告: a line of a list.
    private static bool StartsWithMark(ReadOnlySpan<char> title) =>
        ChineseNumerals.ReadBracketed(title, out _) > 0
        || (ChineseNumerals.Read(title, out int length) > 0 && length < title.Length && title[length] is '、' or '.')
        || (char.IsAsciiDigit(title[0]) && title.IndexOfAny('.', '、') is 1 or 2);

    private static int IndexOf(ReadOnlySpan<char> text, string word)
    {
        int plain = text.IndexOf(word);
        if (plain >= 0 || !text.ContainsAny(Traditional)) return plain;
        for (int i = 0; i + word.Length <= text.Length; i++)
        {
            int same = 0;
            while (same < word.Length && TraditionalCharacters.Simplify(text[i + same]) == word[same]) same++;
            if (same == word.Length) return i;
        }

        return -1;
    }

    private static int CopyWithoutBlanks(ReadOnlySpan<char> text, Span<char> destination)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (!TextBlanks.IsBlank(c) && length < destination.Length) destination[length++] = c;
        }

        return length;
    }
}
