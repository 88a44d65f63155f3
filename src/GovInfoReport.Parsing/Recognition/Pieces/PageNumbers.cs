namespace GovInfoReport.Parsing;

/// <summary>Tells lines that hold nothing but a page number: <c>- 4 -</c>, <c>— 5 —</c>, 第 3 页, <c>P. 8</c>, <c>3 / 12</c>.</summary>
internal static class PageNumbers
{
    private const int MaxLength = 16;

    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > MaxLength || !line.ContainsAnyInRange('0', '9')) return false;
        ReadOnlySpan<char> inner = line.Trim("-—–－─ \u3000\u00A0");
        if (IsDash(line[0]) && IsDash(line[^1])) return IsNumber(inner);
        if (inner is ['P' or 'p', _, ..]) return IsNamed(inner);
        if (inner[0] == '共') return IsWithinTotal(inner);
        if (inner[0] == '第') inner = inner[1..].Trim();
        else if (inner.IndexOf('/') < 0) return false;
        int page = inner.IndexOf('页');
        return page >= 0 ? IsNumber(inner[..page].Trim()) : IsOf(inner, "/");
    }

    // P. 8, Page 3, Page 3 of 8
    private static bool IsNamed(ReadOnlySpan<char> text)
    {
        const string Page = "Page ";
        if (text.StartsWith(Page)) return IsNumber(text[Page.Length..].Trim()) || IsOf(text[Page.Length..], " of ");
        return text[1] is '.' or ' ' && IsNumber(text[2..].Trim());
    }

    // 共 8 页 第 3 页
    private static bool IsWithinTotal(ReadOnlySpan<char> text)
    {
        int total = text.IndexOf('页');
        if (total < 0 || !IsNumber(text[1..total].Trim())) return false;
        text = text[(total + 1)..].TrimStart("，, /");
        return text is ['第', .., '页'] && IsNumber(text[1..^1].Trim());
    }

    // 3 of 8, 3 / 8
    private static bool IsOf(ReadOnlySpan<char> text, string word)
    {
        int of = text.IndexOf(word);
        return of > 0 && IsNumber(text[..of].Trim()) && IsNumber(text[(of + word.Length)..].Trim());
    }

    private static bool IsDash(char c) => c is '-' or '—' or '–' or '－' or '─';

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and <= 4 && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
