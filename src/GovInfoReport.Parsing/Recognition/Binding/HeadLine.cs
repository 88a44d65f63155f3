using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>A line of the heads of table 3 as it is seen: of heads that wrap, the parts that stand side by side.</summary>
internal static class HeadLine
{
    /// <summary>What stands between the pieces of a line whose separators tell its columns.</summary>
    public const char Separator = '|';

    /// <summary>What a cell is that names no column: nothing, other words, or the common head of the organisations.</summary>
    public const int Blank = -2, Words = -1, AllOrganizations = -3;

    private const int MaxLength = 16;

    // What begins or ends no other head than those of one column, by the columns of the format.
    private static readonly string[][] Parts =
        [["自然人", "自然"], ["商业", "商业企业"], ["科研", "科研机构"], ["社会", "公益", "社会公益"], ["法律", "服务", "法律服务"], ["其他", "其它"], ["总计", "合计"]];

    private static readonly SearchValues<char> Begins = SearchValues.Create([.. Parts.SelectMany(p => p).Select(p => p[0])]);

    /// <summary>Whether separators tell the columns of a line.</summary>
    public static bool IsSeparated(ReadOnlySpan<char> line) => line.Contains(Separator);

    /// <summary>Whether parts of heads stand in another order than the columns of the format.</summary>
    public static bool IsMixed(ReadOnlySpan<char> line)
    {
        int last = -1;
        bool sawTotal = false, isSeparated = IsSeparated(line);
        foreach (Range range in PiecesOf(line))
        {
            int column = ColumnOf(line[range]);
            if (column < 0 || (isSeparated && IsOtherSum(column, sawTotal))) continue;
            if (column < last || (sawTotal && (column == 0 || last > 0))) return true;
            // Of heads in two rows written one after the other, the total stands before the organisations.
            sawTotal |= column == Parts.Length - 1;
            if (!sawTotal) last = column;
        }

        return false;
    }

    // 合计 beside 总计.
    private static bool IsOtherSum(int column, bool sawTotal) => sawTotal && column == Parts.Length - 1;

    /// <summary>Whether persons stand behind organisations in a line, or behind their common head.</summary>
    public static bool HasPersonsBehind(ReadOnlySpan<char> line)
    {
        bool sawOrganization = false;
        foreach (Range range in PiecesOf(line))
        {
            ReadOnlySpan<char> piece = line[range];
            int column = ColumnOf(piece);
            if (column == 0 && sawOrganization) return true;
            sawOrganization |= (column > 0 && column < Parts.Length - 1) || piece.Trim().SequenceEqual(HeadWords.Organizations);
        }

        return false;
    }

    // Where pieces stand apart by more than one blank, one may be within a head: 自 然 人.
    private static List<Range> PiecesOf(ReadOnlySpan<char> line)
    {
        List<Range> pieces = [];
        bool isSeparated = IsSeparated(line), isWide = !isSeparated && line.Trim().IndexOf("  ", StringComparison.Ordinal) >= 0;
        for (int start = 0, i = 0; i <= line.Length; i++)
        {
            bool isEnd = i == line.Length || (isSeparated ? line[i] == Separator : IsBlank(line[i]) && (!isWide || IsWide(line, i)));
            if (!isEnd) continue;
            if (i > start) pieces.Add(start..i);
            start = i + 1;
        }

        return pieces;
    }

    private static bool IsBlank(char c) => c is ' ' or '\u3000' or '\u00A0';

    private static bool IsWide(ReadOnlySpan<char> line, int i) =>
        (i > 0 && IsBlank(line[i - 1])) || (i + 1 < line.Length && IsBlank(line[i + 1]));

    /// <summary>The column of the format that a cell of a line names, or what else it is.</summary>
    public static int ColumnOfCell(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        if (cell.IsEmpty) return Blank;
        return cell.SequenceEqual(HeadWords.Organizations) ? AllOrganizations : ColumnOf(cell);
    }

    private static int ColumnOf(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength || !MayBePart(text)) return -1;
        Span<char> words = stackalloc char[MaxLength];
        ReadOnlySpan<char> piece = words[..LabelText.Normalize(text, words)];
        for (int column = 0; column < Parts.Length; column++)
        {
            foreach (string part in Parts[column])
            {
                if (piece.SequenceEqual(part)) return column;
            }
        }

        return -1;
    }

    private static bool MayBePart(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (LabelText.Normalize(c) is not '\0' and var first) return Begins.Contains(first);
        }

        return false;
    }
}
