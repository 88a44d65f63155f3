namespace GovInfoReport.Parsing;

/// <summary>The head over the fees of table 2, which names the unit: the format's is 万元.</summary>
internal static class FeesHead
{
    private const int LongestUnit = 8;

    // What all wordings of the head have.
    private static readonly string Words = ReportFormat.Current.Disclosure.Rows[^1].Columns[^1].Aliases[^1];

    /// <summary>Whether words, in the form in which labels are compared, name another unit: 本年收费金额单位元.</summary>
    public static bool NamesYuan(ReadOnlySpan<char> words)
    {
        int at = words.IndexOf(Words);
        if (at < 0) return false;
        ReadOnlySpan<char> unit = words[(at + Words.Length)..];
        int yuan = unit[..Math.Min(unit.Length, LongestUnit)].IndexOf('元');
        return yuan == 0 || (yuan > 0 && unit[yuan - 1] != '万');
    }
}
