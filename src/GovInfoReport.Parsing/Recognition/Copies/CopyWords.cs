namespace GovInfoReport.Parsing;

/// <summary>
/// What stands above a table: its heads, a caption, the heading of its section; and whether that says the table is of another year.
/// </summary>
internal readonly ref struct CopyWords
{
    private const int MaxBlocks = 64;

    // A longer line is no caption.
    private const int MaxLength = 60;

    // Heads of tables say 本年 and 上一年, too, of what they count.
    private static readonly string[] Counted = ["数量", "件数", "金额", "结转"];

    /// <summary>Looks above a table.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">The block of the table's first figure.</param>
    /// <param name="year">The report's year, where it is known.</param>
    /// <param name="agency">The report's agency, where it is known.</param>
    public CopyWords(Document document, int first, int? year, string? agency)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int i = first - 1;
        for (; i >= Math.Max(0, first - MaxBlocks) && blocks[i].Kind != BlockKind.TableEnd; i--)
        {
            ReadOnlySpan<char> text = blocks[i].HoldsText ? document.GetText(blocks[i]).Trim() : [];
            bool isHeading = LineForms.IsHeading(text);
            if (!isHeading && (EndsInFigure(text) || LineForms.IsProse(text))) break;
            if (text.Length is > 0 and <= MaxLength) IsOther ??= SaysOther(text, year, agency);
            if (isHeading) break;
        }

        First = i + 1;
    }

    /// <summary>The first block of the words.</summary>
    public int First { get; }

    /// <summary>Whether they say that the table is of another year, or an example; nothing where they do not say.</summary>
    public bool? IsOther { get; }

    // A row of another table; a year alone is a caption, or the label of a row of table 4.
    private static bool EndsInFigure(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || IsYear(text)) return false;
        int start = text.LastIndexOfAny(' ', '\t', '\u3000') + 1;
        return FigureReader.Read(text[start..]).Kind is FigureKind.Number or FigureKind.ZeroLed;
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        YearReader.TryFind(text, out _, out int start, out int end) && start == 0 && end == text.Length;

    private static bool? SaysOther(ReadOnlySpan<char> text, int? year, string? agency)
    {
        CaptionKind caption = CaptionReader.Read(text, year, agency);
        if (caption > CaptionKind.OtherYear) return true;

        foreach (string counted in Counted)
        {
            if (text.Contains(counted, StringComparison.Ordinal)) return null;
        }

        if (caption != CaptionKind.None) return caption == CaptionKind.OtherYear;
        return NamesYears(text) ? null : ShapeWords.IsOfOtherYear(text, year);
    }

    // 2022年与2023年对比.
    private static bool NamesYears(ReadOnlySpan<char> text)
    {
        if (!YearReader.TryFind(text, out int year, out _, out int end)) return false;
        while (YearReader.TryFind(text[end..], out int next, out _, out int length))
        {
            if (next != year) return true;
            text = text[end..];
            end = length;
        }

        return false;
    }
}
