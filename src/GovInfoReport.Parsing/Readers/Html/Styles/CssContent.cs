using System.Globalization;
using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>Reads what <c>content</c> adds before or after an element.</summary>
internal static class CssContent
{
    /// <summary>The text that a person sees; U+FFFD for what is not in the sheet, such as a counter; empty where it is nothing, or mere
    /// ornament.</summary>
    public static string Read(ReadOnlySpan<char> value)
    {
        if (CssText.Is(value, "none") || CssText.Is(value, "normal")) return "";
        StringBuilder text = new();
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] is '"' or '\'')
            {
                int end = CssText.StringEnd(value, i);
                Unescape(value[(i + 1)..Math.Max(i + 1, end - 1)], text);
                i = end - 1;
            }
            else if (value[i] == '/')
            {
                break;
            }
            else if (value[i] == '(' && !value[..i].EndsWith("url", StringComparison.OrdinalIgnoreCase))
            {
                text.Append('\uFFFD');
                i = CssText.IndexOf(value[(i + 1)..], ')', ')') + i + 1;
            }
            else if (value[i] == '(')
            {
                i = CssText.IndexOf(value[(i + 1)..], ')', ')') + i + 1;
            }
        }

        string all = text.ToString();
        return Matters(all) ? all : "";
    }

    // Bullets, arrows and the signs of icon fonts change no figure and no label.
    private static bool Matters(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || c is '\uFFFD' or '-' or '+' or '−' or '－' or '＋' or '.' or '%' or '‰') return true;
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber) return true;
        }

        return false;
    }

    /// <summary>Reads characters that are written with a backslash.</summary>
    public static void Unescape(ReadOnlySpan<char> text, StringBuilder to)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                to.Append(text[i]);
                continue;
            }

            int digits = 0;
            while (digits < 6 && i + 1 + digits < text.Length && char.IsAsciiHexDigit(text[i + 1 + digits])) digits++;
            if (digits == 0)
            {
                to.Append(text[++i]);
                continue;
            }

            int code = int.Parse(text.Slice(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            to.Append(Rune.IsValid(code) && code != 0 ? new Rune(code).ToString() : "\uFFFD");
            i += digits;
            if (i + 1 < text.Length && text[i + 1] == ' ') i++;
        }
    }
}
