namespace GovInfoReport;

/// <summary>What characters mean in the cells and labels of a form, whoever reads them: digits, marks of blank cells, item marks.</summary>
internal static class FormText
{
    /// <summary>The digit that a character stands for, of either width; -1 where it is none.</summary>
    internal static int DigitOf(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    /// <summary>Whether a character is a digit of either width.</summary>
    internal static bool IsDigit(char c) => DigitOf(c) >= 0;

    /// <summary>Whether a character is a Chinese numeral as item marks use it.</summary>
    internal static bool IsNumeral(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    /// <summary>Whether a text has a Chinese numeral.</summary>
    internal static bool HasNumeral(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (IsNumeral(c)) return true;
        }

        return false;
    }

    /// <summary>Whether a character ends an item mark.</summary>
    internal static bool EndsItemMark(char c) => c is '.' or '．' or '、' or ')' or '）';

    /// <summary>Whether a character, alone or repeated, says that a cell is blank.</summary>
    internal static bool IsBlankMark(char c) =>
        c is '/' or '／' or '\\' or '-' or '－' or '–' or '—' or '―' or '─' or '\u2212' or '·';

    /// <summary>Whether a word says that a cell is blank.</summary>
    internal static bool IsBlankWord(ReadOnlySpan<char> text) => text is "无" or "無";

    /// <summary>Whether nothing, or nothing but marks of a blank cell, stands in a cell.</summary>
    /// <param name="text">The text of the cell, without outer white space.</param>
    internal static bool IsBlankCell(ReadOnlySpan<char> text)
    {
        if (IsBlankWord(text)) return true;
        foreach (char c in text)
        {
            if (!IsBlankMark(c) && !char.IsWhiteSpace(c)) return false;
        }

        return true;
    }
}
