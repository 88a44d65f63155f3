namespace GovInfoReport.Parsing;

/// <summary>
/// Leaves out the marks of stress in the lines of Markdown, as nobody sees them: **一、总体情况**, **发布日期：** 2024-01-22; not those that
/// hide digits: 138****5678.
/// </summary>
internal static class MarkdownStress
{
    private const string Stress = "**";

    // ** and ***: four are a mask.
    private const int LongestMark = 3;

    /// <summary>Marks them, so that they are no part of the text.</summary>
    public static void LeaveOut(DocumentBuilder document)
    {
        ReadOnlySpan<char> text = document.Text;
        if (text.IndexOf(Stress) < 0) return;
        // 王**、李** are masks where nothing else is Markdown.
        bool isMarkdown = HasLineMarks(document, text);
        foreach (ref readonly Block block in document.Blocks)
        {
            if (block.Kind is BlockKind.Paragraph or BlockKind.Fragment) LeaveOut(document, text, block, isMarkdown);
        }
    }

    private static bool HasLineMarks(DocumentBuilder document, ReadOnlySpan<char> text)
    {
        foreach (ref readonly Block block in document.Blocks)
        {
            ReadOnlySpan<char> line = text[block.Start..block.End];
            if (block.Kind is BlockKind.Paragraph or BlockKind.Fragment && (line.StartsWith(Stress) || line is ['#', '#' or ' ', ..]))
                return true;
        }

        return false;
    }

    private static void LeaveOut(DocumentBuilder document, ReadOnlySpan<char> text, in Block block, bool isMarkdown)
    {
        int open = FindMark(text, block.Start, block, isOpening: true, out int length);
        while (open >= 0 && (isMarkdown || open == block.Start || !char.IsLetterOrDigit(text[open - 1])))
        {
            int close = FindMark(text, open + length, block, isOpening: false, out int lengthOfClose);
            if (close < 0 || lengthOfClose != length) return;
            document.Work.Add(close - open);
            document.Mark(open, length, CharacterTraits.Struck);
            document.Mark(close, length, CharacterTraits.Struck);
            open = FindMark(text, close + length, block, isOpening: true, out length);
        }
    }

    // A mark that stands at words: behind it where it opens, before it where it closes.
    private static int FindMark(ReadOnlySpan<char> text, int from, in Block block, bool isOpening, out int length)
    {
        length = 0;
        for (int at = from; at < block.End; at += length)
        {
            int next = text[at..block.End].IndexOf(Stress);
            if (next < 0) return -1;
            at += next;
            length = 0;
            while (at + length < block.End && text[at + length] == '*') length++;
            char before = at > block.Start ? text[at - 1] : ' ', behind = at + length < block.End ? text[at + length] : ' ';
            bool isMask = char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(behind);
            if (length <= LongestMark && !isMask && !TextBlanks.IsBlank(isOpening ? behind : before)) return at;
        }

        return -1;
    }
}
