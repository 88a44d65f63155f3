namespace GovInfoReport.Validation;

/// <summary>Tells whether 申请 is a request for information of the government, or an application for anything else.</summary>
/// <remarks>
/// What stands around 申请 must be words of such requests (requestWord, requestVerb); any other word makes it another thing.
/// </remarks>
internal static class RequestMentions
{
    private const string Request = "申请";

    private static readonly ClaimWords Words = ClaimWords.Table;

    /// <summary>Where 申请 stands last in a text; -1 where it does not. 申请人 is none.</summary>
    internal static int LastIn(ReadOnlySpan<char> text)
    {
        for (int end = text.Length; end > 0;)
        {
            int at = text[..end].LastIndexOf(Request);
            if (at < 0 || !text[at..].StartsWith("申请人", StringComparison.Ordinal)) return at;
            end = at;
        }

        return -1;
    }

    /// <summary>Whether the 申请 at a place of a text is a request for information.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="ofAnyone">Whether it may be that of one kind of applicants: 自然人申请.</param>
    internal static bool IsOfInformation(ReadOnlySpan<char> text, int at, bool ofAnyone)
    {
        if (Words.List("requestBefore").EndOf(text[..at]) is not null
            || Words.List("requestBehind").LongestAt(text[at..]) is not null) return true;
        ReadOnlySpan<char> rest = text[..at];
        while (rest.Length > 0 && !IsBound(rest[^1]) && Words.List("requestVerb").EndOf(rest) is null)
        {
            string? word = Words.List("requestWord").EndOf(rest) ?? (ofAnyone ? Words.List("applicant").EndOf(rest) : null);
            if (word is null) return false;
            rest = rest[..^word.Length];
        }

        return true;
    }

    /// <summary>Whether a text has nothing but words of requests.</summary>
    internal static bool ArePlain(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            string? word = Words.List("requestWord").EndOf(text) ?? Words.List("requestVerb").EndOf(text);
            if (word is null && !IsBound(text[^1])) return false;
            text = text[..^(word?.Length ?? 1)];
        }

        return true;
    }

    /// <summary>Whether what stands between a verb and its figure speaks of requests for information alone: 收到 政府信息公开申请 5件.</summary>
    internal static bool IsObject(ReadOnlySpan<char> between)
    {
        int at = LastIn(between);
        if (at < 0) return ArePlain(between);
        return IsOfInformation(between, at, ofAnyone: false) && ArePlain(between[(at + Request.Length)..]);
    }

    private static bool IsBound(char c) => ClaimSentence.IsMark(c) || c is '、' or '（' or '）' || char.IsAsciiDigit(c);
}
