namespace GovInfoReport.Parsing;

/// <summary>Tells lines that hold nothing but a page number: <c>- 4 -</c>, <c>— 5 —</c>, 第 3 页, <c>P. 8</c>, <c>3 / 12</c>.</summary>
internal static class PageNumbers
{
    private const int MaxLength = 16;

    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > MaxLength) return false;
        ReadOnlySpan<char> inner = line.Trim("-—–－─ \u3000\u00A0");
        bool dashed = inner.Length < line.Length && IsDash(line[0]) && IsDash(line[^1]);
        if (dashed) return IsNumber(inner);
        if (inner.StartsWith("P", StringComparison.OrdinalIgnoreCase) && inner.Length > 1) return inner[1] is '.' or ' '
            && IsNumber(inner[2..].Trim());
        if (inner[0] == '第') inner = inner[1..].Trim();
        else if (inner.IndexOf('/') < 0) return false;
        int page = inner.IndexOf('页');
        if (page >= 0) return IsNumber(inner[..page].Trim());
        int slash = inner.IndexOf('/');
        return slash > 0 && IsNumber(inner[..slash].Trim()) && IsNumber(inner[(slash + 1)..].Trim());
    }

    private static bool IsDash(char c) => c is '-' or '—' or '–' or '－' or '─';

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and <= 4 && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
