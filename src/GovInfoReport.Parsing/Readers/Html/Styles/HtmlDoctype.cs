namespace GovInfoReport.Parsing;

/// <summary>Tells pages that are shown in the manner of old browsers.</summary>
internal static class HtmlDoctype
{
    private const int Reach = 2000;

    /// <summary>Whether a page has no document type, or that of a time before style sheets.</summary>
    public static bool IsQuirky(ReadOnlySpan<char> html)
    {
        ReadOnlySpan<char> start = html[..Math.Min(html.Length, Reach)];
        int type = start.IndexOf("<!doctype", StringComparison.OrdinalIgnoreCase);
        if (type < 0) return true;
        int end = start[type..].IndexOf('>');
        ReadOnlySpan<char> doctype = end < 0 ? start[type..] : start.Slice(type, end);
        bool isLoose = doctype.Contains("HTML 4.01 Transitional", StringComparison.OrdinalIgnoreCase)
            || doctype.Contains("HTML 4.01 Frameset", StringComparison.OrdinalIgnoreCase);
        return doctype.Contains("HTML 3", StringComparison.OrdinalIgnoreCase)
            || doctype.Contains("HTML 4.0 ", StringComparison.OrdinalIgnoreCase)
            || (isLoose && !doctype.Contains("http", StringComparison.OrdinalIgnoreCase));
    }
}
