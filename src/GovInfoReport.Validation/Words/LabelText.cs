using System.Text;

namespace GovInfoReport.Validation;

/// <summary>Labels and headings as people write them, made comparable: blanks, widths and punctuation do not count.</summary>
internal static class LabelText
{
    /// <summary>The label without the item mark that it starts with: 一、, （一）, (1), 1. and so on.</summary>
    internal static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> label)
    {
        ReadOnlySpan<char> text = label.Trim();
        if (text.Length > 1 && text[0] is '(' or '（')
        {
            int close = text.IndexOfAny(')', '）');
            return close is > 0 and <= 5 ? text[(close + 1)..].TrimStart() : text;
        }

        int numeral = 0;
        while (numeral < text.Length && (FormText.IsDigit(text[numeral]) || FormText.IsNumeral(text[numeral]))) numeral++;
        return numeral > 0 && numeral < text.Length && text[numeral] is '.' or '、' or '．' or '，' or ',' or ' '
            ? text[(numeral + 1)..].TrimStart() : text;
    }

    internal static bool AreSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Letters(left) == Letters(right);

    /// <summary>The letters and digits alone, full-width ones as their plain forms.</summary>
    internal static string Letters(ReadOnlySpan<char> text)
    {
        StringBuilder letters = new(text.Length);
        foreach (char c in text)
        {
            char plain = c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;
            if (char.IsLetterOrDigit(plain)) letters.Append(plain);
        }

        return letters.ToString();
    }
}
