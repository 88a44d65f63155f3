namespace GovInfoReport.Cli;

/// <summary>Breaks the head of a column over lines, so that columns are no wider than their figures ask for.</summary>
internal static class ColumnHead
{
    /// <summary>
    /// The lines of a head. Chinese heads are made of words of two characters, and break between them: 商业 over 企业; others break at
    /// blanks.
    /// </summary>
    public static List<string> Lines(string label)
    {
        if (label.Contains(' ', StringComparison.Ordinal)) return [.. label.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        if (label.Length <= 3 || label.Length % 2 != 0 || char.IsAscii(label[0])) return [label];
        List<string> words = [];
        for (int i = 0; i < label.Length; i += 2) words.Add(label.Substring(i, 2));
        return words;
    }
}
