namespace GovInfoReport.Parsing;

/// <summary>Tells templates that are shown in place of what their host holds (declarative shadow roots) from others.</summary>
internal static class HtmlShadow
{
    private const int MaxLength = 20_000;

    private static readonly string[] Parts = ["<style", "<link", "<slot", "<template"];

    /// <summary>Whether a template is such a root.</summary>
    /// <param name="html">The page.</param>
    /// <param name="token">The tokenizer at the template's start tag.</param>
    /// <param name="isDoubtful">Whether it is not told what is shown: it has styles or slots, or its host holds more than it.</param>
    public static bool Find(ReadOnlySpan<char> html, in HtmlTokenizer token, out bool isDoubtful)
    {
        isDoubtful = false;
        if (!HtmlAttributes.TryFind(html, token.NameEnd, "shadowrootmode", out ReadOnlySpan<char> mode)) return false;
        if (!CssText.Is(mode, "open") && !CssText.Is(mode, "closed")) return false;
        ReadOnlySpan<char> rest = html.Slice(token.TagEnd + 1, Math.Min(MaxLength, html.Length - token.TagEnd - 1));
        int length = rest.IndexOf("</template>", StringComparison.OrdinalIgnoreCase);
        isDoubtful = length < 0 || !rest[(length + "</template>".Length)..].TrimStart().StartsWith("</", StringComparison.Ordinal);
        foreach (string part in Parts) isDoubtful |= length >= 0 && rest[..length].Contains(part, StringComparison.OrdinalIgnoreCase);
        return true;
    }
}
