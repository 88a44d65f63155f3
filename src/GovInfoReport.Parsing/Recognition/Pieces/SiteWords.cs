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
        "分享到", "分享：", "扫一扫", "相关稿件", "关联稿件", "相关阅读", "相关链接", "相关文章", "相关新闻", "上一篇", "下一篇", "【打印", "打印本页", "打印此页", "关闭窗口", "【关闭",
        "版权所有", "主办：", "主办单位", "承办单位", "技术支持", "备案", "网站备案", "网站标识码", "网站地图", "公网安备", "ICP备",
    ];

    /// <summary>Whether a line before a report belongs to the site.</summary>
    public static bool StandBefore(ReadOnlySpan<char> line) => StartsWithAny(line, Before);

    /// <summary>The text of a document's last section without the words of the site after it.</summary>
    /// <remarks>They begin where a line says what only a site says and no sentence follows any more.</remarks>
    public static ReadOnlySpan<char> CutOff(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        for (int lineEnd = text.Length; lineEnd > 0;)
        {
            int start = text[..lineEnd].LastIndexOf('\n') + 1;
            ReadOnlySpan<char> line = text[start..lineEnd];
            if (line.Contains('。')) break;
            if (StartsWithAny(line, After)) end = start;
            lineEnd = start - 1;
        }

        return end == text.Length ? text : text[..end].TrimEnd();
    }

    private static bool StartsWithAny(ReadOnlySpan<char> line, string[] words)
    {
        foreach (string word in words)
        {
            if (line.StartsWith(word)) return true;
        }

        return false;
    }
}
