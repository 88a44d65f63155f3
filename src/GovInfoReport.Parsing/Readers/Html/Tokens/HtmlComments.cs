using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Finds the ends of comments, declarations and character data.</summary>
internal static class HtmlComments
{
    private const string CharacterDataStart = "<![CDATA[", CharacterDataEnd = "]]>";

    private static readonly SearchValues<string> Ends = SearchValues.Create(["-->", "--!>"], StringComparison.Ordinal);

    /// <summary>Finds the end of a comment or declaration.</summary>
    /// <param name="html">The page.</param>
    /// <param name="start">Where it starts, behind its <c>&lt;</c>.</param>
    /// <returns>Where the page goes on behind it; -1 where it does not end.</returns>
    public static int FindEnd(ReadOnlySpan<char> html, int start)
    {
        if (html[start..].StartsWith("!--", StringComparison.Ordinal)) return FindEndOfContent(html, start + 3);
        int length = html[start..].IndexOf('>');
        return length < 0 ? -1 : start + length + 1;
    }

    /// <summary>Finds the end of character data in the manner of XML.</summary>
    /// <param name="html">The page.</param>
    /// <param name="start">Where it may start.</param>
    /// <param name="end">Where the page goes on behind it; -1 where it does not end.</param>
    /// <returns>Whether some starts there.</returns>
    public static bool TryFindCharacterData(ReadOnlySpan<char> html, int start, out int end)
    {
        end = -1;
        if (!html[start..].StartsWith(CharacterDataStart, StringComparison.Ordinal)) return false;
        int length = html[start..].IndexOf(CharacterDataEnd);
        if (length >= 0) end = start + length + CharacterDataEnd.Length;
        return true;
    }

    private static int FindEndOfContent(ReadOnlySpan<char> html, int content)
    {
        // A comment may end at once, its two hyphens serving twice: <!--> and <!--->.
        if (html[content..].StartsWith(">", StringComparison.Ordinal)) return content + 1;
        if (html[content..].StartsWith("->", StringComparison.Ordinal)) return content + 2;
        int length = html[content..].IndexOfAny(Ends);
        if (length < 0) return -1;
        return content + length + (html[content + length + 2] == '>' ? 3 : 4);
    }
}
