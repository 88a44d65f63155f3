namespace GovInfoReport.Parsing;

/// <summary>A line of the heads of table 3 as it is seen: of heads that wrap, the parts that stand side by side.</summary>
internal static class HeadLine
{
    // What begins or ends no other head than those of one column, by the columns of the format.
    private static readonly string[][] Parts =
        [["自然人"], ["商业", "商业企业"], ["科研", "科研机构"], ["社会", "公益", "社会公益"], ["法律", "服务", "法律服务"], ["其他", "其它"], ["总计", "合计"]];

    /// <summary>Whether parts of heads stand in another order than the columns of the format.</summary>
    public static bool IsMixed(ReadOnlySpan<char> line)
    {
        int last = -1;
        TextPieces pieces = new(line, 0, line.Length);
        while (pieces.TryNext(out int start, out int end))
        {
            int column = ColumnOf(line[start..end]);
            if (column < 0) continue;
            if (column < last) return true;
            last = column;
        }

        return false;
    }

    private static int ColumnOf(ReadOnlySpan<char> piece)
    {
        for (int column = 0; column < Parts.Length; column++)
        {
            foreach (string part in Parts[column])
            {
                if (piece.SequenceEqual(part)) return column;
            }
        }

        return -1;
    }
}
