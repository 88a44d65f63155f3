namespace GovInfoReport.TestSupport;

/// <summary>
/// Measures text in the font of <see cref="TestPdf"/> and breaks it into lines: between ideographs and at blanks, never within a figure or
/// a word.
/// </summary>
internal static class PdfText
{
    /// <summary>The width of a text in a size.</summary>
    public static double Width(ReadOnlySpan<char> text, double size)
    {
        double width = 0;
        foreach (char c in text) width += c == ' ' ? 0.25 : c < 128 ? 0.5 : 1;
        return width * size;
    }

    /// <summary>The width of the longest piece that cannot be broken.</summary>
    public static double LongestPiece(string text, double size) => Pieces(text).Select(p => Width(p, size)).DefaultIfEmpty(0).Max();

    /// <summary>Breaks a text into lines no wider than the room; a line feed breaks it anyway.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">The width of a line.</param>
    /// <param name="size">The size of the font.</param>
    /// <param name="indentation">How much narrower the first line is.</param>
    public static List<string> Wrap(string text, double room, double size, double indentation = 0)
    {
        List<string> lines = [];
        foreach (string part in text.Split('\n'))
        {
            string line = "";
            foreach (string piece in Pieces(part))
            {
                if (line.Length > 0 && Width(line + piece, size) > room - indentation + 0.01)
                {
                    lines.Add(line.TrimEnd());
                    (line, indentation) = ("", 0);
                }

                line += line.Length == 0 ? piece.TrimStart() : piece;
            }

            lines.Add(line.TrimEnd());
        }

        return lines;
    }

    // A run of narrow characters without blanks is one piece, and so is a figure of wide digits; any other character is a piece of its own.
    private static IEnumerable<string> Pieces(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = start + 1;
            while (IsNarrow(text[start]) && end < text.Length && IsNarrow(text[end])) end++;
            yield return text[start..end];
            start = end;
        }
    }

    private static bool IsNarrow(char c) => c is > ' ' and < (char)128 or >= '０' and <= '９';
}
