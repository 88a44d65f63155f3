namespace GovInfoReport.Validation;

/// <summary>Finds the rows of a table of staff (姓名, 职务, 联系方式 …) in the prose.</summary>
/// <remarks>Its cells stand in lines parted by tabs, or each in a line of its own.</remarks>
internal static class StaffTable
{
    private const string Name = "姓名", Serial = "序号";
    private const int LongestName = 8, FewestDigits = 7;

    private static readonly ClaimWords Words = ClaimWords.Table;

    /// <summary>
    /// The rows of the table whose head is the first line of a text; <see langword="null"/> where none begins there, or it is not clear
    /// where it ends.
    /// </summary>
    internal static List<string>? RowsAt(ReadOnlySpan<char> text)
    {
        List<string> lines = [.. text.ToString().Split('\n').Where(l => !string.IsNullOrWhiteSpace(l))];
        if (lines.Count == 0) return null;
        string[] heads = lines[0].Split('\t');
        return heads.Length > 1 ? RowsInLines(lines, heads) : RowsOfLines(lines);
    }

    private static List<string>? RowsInLines(List<string> lines, string[] heads)
    {
        int name = Array.FindIndex(heads, h => Plain(h) == Name);
        if (name < 0 || !Array.TrueForAll(heads, IsHead)) return null;
        List<string> rows = [];
        foreach (string line in lines.Skip(1))
        {
            string[] cells = line.Split('\t');
            if (cells.Length != heads.Length) break;
            if (!IsName(cells[name])) return null;
            rows.Add(line);
        }

        return rows.Count == 0 ? null : rows;
    }

    // Where each cell is a line, a telephone or a number tells whether a row is whole.
    private static List<string>? RowsOfLines(List<string> lines)
    {
        string[] heads = [.. lines.TakeWhile(IsHead)];
        int name = Array.FindIndex(heads, h => Plain(h) == Name);
        int check = Array.FindIndex(heads, h => Plain(h) == Serial || Words.List("staffPhone").Words.Contains(Plain(h)));
        if (name < 0 || check < 0) return null;
        List<string> rows = [];
        for (int i = heads.Length; i + heads.Length <= lines.Count && IsName(lines[i + name]); i += heads.Length)
        {
            string mark = Plain(lines[i + check]);
            bool isWhole = Plain(heads[check]) == Serial ? int.TryParse(mark, out int number) && number == rows.Count + 1
                : mark.Count(char.IsAsciiDigit) >= FewestDigits;
            if (!isWhole) return null;
            rows.Add(string.Join('\t', lines.Skip(i).Take(heads.Length)));
        }

        return rows.Count == 0 ? null : rows;
    }

    private static bool IsHead(string cell) => Words.List("staffHead").Words.Contains(Plain(cell));

    private static bool IsName(string cell)
    {
        string name = Plain(cell);
        return name.Length is >= 2 and <= LongestName
            && name.All(c => c is (>= '\u4e00' and <= '\u9fff') or '·' or '*' or '×' or 'X' or 'x')
            && !IsHead(name);
    }

    private static string Plain(string cell) => string.Concat(cell.Where(c => !char.IsWhiteSpace(c)));
}
