namespace GovInfoReport.Parsing;

/// <summary>
/// Finds the words of notes that stand below a table, where a mark behind a figure points to them: 198¹, and below ¹ 含上年结转3件.
/// </summary>
internal static class NoteTexts
{
    private const int MaxBlocks = 400;
    private const int MinLength = 2;

    /// <summary>The words of a note, without its mark; <see langword="null"/> where the document has none that can be told.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mark">What stands behind the figure.</param>
    /// <param name="start">Where the figure starts in the document's text.</param>
    /// <param name="end">Where the section of the figure ends.</param>
    public static string? Find(Document document, ReadOnlySpan<char> mark, int start, int end)
    {
        string number = IsRoman(mark) ? mark.ToString() : NoteMarks.Normalize(mark);
        if (number.Length == 0) return null;
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int looked = 0;
        foreach (ref readonly Block block in blocks)
        {
            if (block.Start <= start || block.Start >= end || block.Length == 0) continue;
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Fragment or BlockKind.Cell)) continue;
            if (looked++ == MaxBlocks) break;
            if (TryRead(document.GetText(block), number, out ReadOnlySpan<char> words)) return words.ToString();
        }

        return null;
    }

    // Endnotes of Word are numbered i, ii, iii.
    private static bool IsRoman(ReadOnlySpan<char> mark) => mark.Length is > 0 and < 6 && !mark.ContainsAnyExcept("ivx");

    /// <summary>Reads the words of a note from a line that begins with its mark: ¹含…, ①含…, 注1：含…, [1]含….</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">The number of the note, or a star.</param>
    /// <param name="words">The words behind the mark.</param>
    public static bool TryRead(ReadOnlySpan<char> line, string number, out ReadOnlySpan<char> words)
    {
        words = line.TrimStart("注释 \u3000\u00A0：:");
        bool isNote = words.Length < line.Length && line.TrimStart(" \u3000\u00A0").StartsWith('注');
        int marks = 0;
        while (marks < words.Length && NoteMarks.IsMark(words[marks])) marks++;
        bool found = marks > 0 && NoteMarks.Normalize(words[..marks]) == number;
        if (!found)
        {
            ReadOnlySpan<char> inner = words.TrimStart("[［〔");
            isNote |= inner.Length < words.Length || IsRoman(number);
            found = isNote && marks == 0 && StartsWithNumber(inner, number);
            words = inner;
            marks = number.Length;
        }

        if (!found) return false;
        words = words[marks..].Trim("]］〕)）.．、：: \u3000\u00A0\t");
        return words.Length >= MinLength;
    }

    private static bool StartsWithNumber(ReadOnlySpan<char> text, string number) =>
        text.StartsWith(number) && (text.Length == number.Length || !char.IsAsciiLetterOrDigit(text[number.Length]));
}
