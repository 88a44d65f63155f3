using System.Buffers;

namespace GovInfoReport.Validation;

/// <summary>GIR3018: no text of a template was left in: 请填写, XX街道, ×年×月.</summary>
internal sealed class TemplateTextRule : IReportRule
{
    // What reports are searched for, and what must stand before or after it: 填写 alone is a word like any other.
    private static readonly (string Word, string Before, string After)[] Phrases =
    [
        ("填写", "此处", ""), ("填写", "请", ""), ("填写", "待", ""), ("填写", "", "说明"), ("待补充", "", ""), ("文字描述", "（", "）"), ("文字描述", "(", ")"),
        ("单位名称", "（", "）"), ("单位名称", "(", ")"),
    ];

    private static readonly string[] MaskedPlaces = ["小区", "乡村", "村", "路", "公司", "项目", "示范", "片区", "工程", "先生", "女士"];

    private static readonly SearchValues<char> Crosses = SearchValues.Create("X×Ｘxｘ");

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3018", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        foreach ((Place place, string text) in context.Texts)
        {
            (int start, int length) = Find(text);
            if (start >= 0) context.Add(new Diagnostic(Descriptor, Location.At(place), Around(text, start, length)));
        }
    }

    private static (int Start, int Length) Find(string text)
    {
        string last = "";
        int first = -1;
        foreach ((string word, string before, string after) in Phrases)
        {
            if (word != last) first = text.IndexOf(word, StringComparison.Ordinal);
            last = word;
            for (int at = first; at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (text.AsSpan(0, at).EndsWith(before, StringComparison.Ordinal)
                    && text.AsSpan(at + word.Length).StartsWith(after, StringComparison.Ordinal)) return (at, word.Length);
            }
        }

        for (int at = text.AsSpan().IndexOfAny(Crosses); at >= 0;)
        {
            int end = at + 1;
            while (end < text.Length && Crosses.Contains(text[end])) end++;
            if (IsPlaceholder(text, at, end)) return (at, end - at);
            int next = text.AsSpan(end).IndexOfAny(Crosses);
            at = next < 0 ? -1 : end + next;
        }

        return (-1, 0);
    }

    // XX街道, but not xxgk.gov.cn; one cross alone only before a unit: ×月×日, but not 3×5.
    private static bool IsPlaceholder(string text, int start, int end)
    {
        char before = start > 0 ? text[start - 1] : ' ', after = end < text.Length ? text[end] : ' ';
        if (IsOfAddress(before) || IsOfAddress(after) || IsMasked(text.AsSpan(end))) return false;
        return end - start >= 2 ? IsChinese(before) || IsChinese(after) : after is '年' or '月' or '日' or '件' or '条' or '次' or '个' or '项';
    }

    // “XX小区”, XX乡村振兴示范片: a place that the author does not name.
    private static bool IsMasked(ReadOnlySpan<char> after) => WordSearch.StartsWithAny(after, MaskedPlaces);

    private static bool IsOfAddress(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/' or ':' or '@';

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff' or '〔' or '〕';

    private static string Around(string text, int start, int length)
    {
        int from = Math.Max(0, start - 6), to = Math.Min(text.Length, start + length + 6);
        return text[from..to].ReplaceLineEndings(" ").Trim();
    }
}
