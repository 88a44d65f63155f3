using System.Text;

namespace GovInfoReport.Rendering;

/// <summary>Writes text so that Markdown shows it as it is: no mark-up, no HTML, no broken tables.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]&|~";

    // Not escaped but named: what reads the file and sees a tag would take the whole for a page.
    private const string LessThan = "&lt;";

    /// <summary>The text on one line, for a heading or a cell; characters that nobody sees are written out.</summary>
    public static string Inline(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char c in VisibleText.OneLine(text))
        {
            if (Special.Contains(c, StringComparison.Ordinal)) escaped.Append('\\');
            if (c == '<') escaped.Append(LessThan);
            else escaped.Append(c);
        }

        return escaped.ToString().Trim();
    }

    /// <summary>A page of our own as text: without the signs of headings and the fences of code.</summary>
    public static string ToPlain(string page)
    {
        StringBuilder text = new(page.Length);
        bool isCode = false;
        foreach (string line in page.Trim().Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
                continue;
            }

            string shown = isCode ? "    " + line
                : line.StartsWith('#') ? line.TrimStart('#', ' ')
                : line.Replace("`", "", StringComparison.Ordinal);
            text.Append(shown).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>A line of prose as a paragraph, so that a number or dash at its start does not make a list.</summary>
    public static string Paragraph(string line)
    {
        string text = Inline(line);
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        bool list = digits > 0 && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ';
        if (list) return text.Insert(digits, "\\");
        return text.Length > 0 && text[0] is '#' or '+' or '-' or '>' or '=' ? "\\" + text : text;
    }
}
