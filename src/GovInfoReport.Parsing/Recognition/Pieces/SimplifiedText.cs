using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>
/// Texts in traditional characters as the words that are looked for are written: 聯繫電話 is 联系电话. Each character stands where it stood.
/// </summary>
internal static class SimplifiedText
{
    // What names of contact details, buttons and footers have, and texts in simplified characters have not.
    private static readonly SearchValues<char> Traditional =
        SearchValues.Create(TraditionalCharacters.FormsOf("电话邮编联传责网关办单术备浏览访阅时间发机构链页闭为注号"));

    /// <summary>The text in simplified characters; the text itself where it is in them.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Traditional)) return text;
        char[] simplified = new char[text.Length];
        for (int i = 0; i < simplified.Length; i++) simplified[i] = TraditionalCharacters.Simplify(text[i]);
        return simplified;
    }

    /// <summary>A part of the simplified text as it was written.</summary>
    /// <param name="part">The part.</param>
    /// <param name="simplified">The text in simplified characters.</param>
    /// <param name="text">The text as it was written.</param>
    public static string? Restore(string? part, ReadOnlySpan<char> simplified, ReadOnlySpan<char> text)
    {
        int at = part is null || simplified == text ? -1 : simplified.IndexOf(part);
        return at < 0 ? part : text.Slice(at, part!.Length).ToString();
    }
}
