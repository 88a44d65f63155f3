namespace GovInfoReport.Parsing;

/// <summary>What Markdown writes around the text of a cell and nobody sees: stress, code, formulas, links, hard blanks.</summary>
internal static class MarkdownMarks
{
    private const string LinkMiddle = "](";

    private static readonly string[] HardBlanks = ["&nbsp;", "&ensp;", "&emsp;", "&#160;"];

    /// <summary>The text of a cell without the marks around it.</summary>
    /// <param name="text">The source.</param>
    /// <param name="start">Where the cell's text starts.</param>
    /// <param name="length">The number of its characters.</param>
    public static (int Start, int Length) TakeOff(ReadOnlySpan<char> text, int start, int length)
    {
        int end = start + length;
        while (end > start && MayBeMark(text[start], text[end - 1]) && TryTakeOff(text, ref start, ref end))
            TextBlanks.Trim(text, ref start, ref end);
        return (start, end - start);
    }

    // Asked of every cell: nearly all are figures or words.
    private static bool MayBeMark(char first, char last) => first is '*' or '_' or '`' or '$' or '[' or '&' || last == ';';

    private static bool TryTakeOff(ReadOnlySpan<char> text, ref int start, ref int end)
    {
        ReadOnlySpan<char> cell = text[start..end];
        if (cell.Length > 2 && cell[0] is '*' or '_' or '`' or '$' && cell[^1] == cell[0])
        {
            (start, end) = (start + 1, end - 1);
            return true;
        }

        foreach (string blank in HardBlanks)
        {
            if (cell.StartsWith(blank)) start += blank.Length;
            else if (cell.EndsWith(blank)) end -= blank.Length;
            else continue;
            return true;
        }

        return TryTakeOffLink(cell, ref start, ref end);
    }

    // [12](address): one link is the whole cell.
    private static bool TryTakeOffLink(ReadOnlySpan<char> cell, ref int start, ref int end)
    {
        int middle = cell.IndexOf(LinkMiddle);
        if (middle <= 1 || cell[0] != '[' || cell[^1] != ')' || cell[(middle + 1)..^1].Contains(')')) return false;
        end = start + middle;
        start++;
        return true;
    }
}
