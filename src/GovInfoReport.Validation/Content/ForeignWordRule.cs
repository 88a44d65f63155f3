using System.Collections.Frozen;

namespace GovInfoReport.Validation;

/// <summary>GIR3032: no Latin word stands between Chinese characters, as converters and translators leave them.</summary>
internal sealed class ForeignWordRule : IReportRule
{
    private const int Shortest = 2;
    private const int Longest = 12;

    // Words that reports use on purpose.
    private static readonly FrozenSet<string> Known = new[]
    {
        "app", "apps", "wifi", "logo", "ppt", "pdf", "word", "excel", "html", "www", "http", "https", "com", "cn", "gov", "vr", "ai",
            "led", "ofd", "doc", "docx", "xls", "xlsx",
        "wps", "qq", "vlog", "mv", "hr", "it", "ip", "id", "ipv", "pm", "km", "kg", "mg", "kw", "mm", "cm", "db", "ph", "to", "vs", "ok",
            "pc", "tv", "live", "talk", "email",
    }.ToFrozenSet(StringComparer.Ordinal);

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3032", DiagnosticSeverity.Info);

    public void Check(RuleContext context)
    {
        foreach ((Place place, string text) in context.Texts)
        {
            foreach (string word in Words(text).Distinct()) context.Add(new Diagnostic(Descriptor, Location.At(place), word));
        }
    }

    private static IEnumerable<string> Words(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterLower(text[i])) continue;
            int start = i;
            while (i < text.Length && char.IsAsciiLetterLower(text[i])) i++;
            bool isBetween = IsChinese(Beside(text, start - 1, -1)) && IsChinese(Beside(text, i, 1));
            if (isBetween && i - start is >= Shortest and <= Longest && !Known.Contains(text[start..i])) yield return text[start..i];
        }
    }

    // The character beside a word, blanks passed over.
    private static char Beside(string text, int at, int step)
    {
        while (at >= 0 && at < text.Length && text[at] == ' ') at += step;
        return at < 0 || at >= text.Length ? '\0' : text[at];
    }

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';
}
