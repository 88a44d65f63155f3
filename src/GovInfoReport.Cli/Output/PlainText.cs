using System.Globalization;
using System.Text;

namespace GovInfoReport.Cli;

/// <summary>Makes a document's text safe to print: one line, and nothing in it that a terminal would obey.</summary>
internal static class PlainText
{
    /// <summary>The text with every control, format and line-separating character as a blank.</summary>
    public static string OneLine(string text)
    {
        int first = 0;
        while (first < text.Length && !IsUnsafe(text[first])) first++;
        if (first == text.Length) return text;
        StringBuilder safe = new(text, 0, first, text.Length);
        foreach (char c in text.AsSpan(first)) safe.Append(IsUnsafe(c) ? ' ' : c);
        return safe.ToString();
    }

    private static bool IsUnsafe(char c) =>
        c is < ' ' or >= '\u007F' && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
