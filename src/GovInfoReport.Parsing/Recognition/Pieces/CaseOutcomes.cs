namespace GovInfoReport.Parsing;

/// <summary>The outcomes of cases as the heads of table 4 name them, those told by one word: 结果维持, 结果纠正, 尚未审结, 总计.</summary>
internal static class CaseOutcomes
{
    /// <summary>结果纠正.</summary>
    public const int Corrected = 1;

    /// <summary>尚未审结.</summary>
    public const int Pending = 2;

    /// <summary>The last one: 总计.</summary>
    public const int Total = 3;

    /// <summary>What only the group of cases without a review is called: 未经复议直接起诉.</summary>
    public const string DirectStem = "未经复议";

    /// <summary>What only the group of cases behind a review is called: 复议后起诉.</summary>
    public const string AfterReviewStem = "复议后";

    private const int StemLength = 2;

    private static readonly string[] Stems = ["维持", "纠正", "审结", "总计"];

    /// <summary>How many there are.</summary>
    public static int Count => Stems.Length;

    /// <summary>Whether words hold those that only the heads of table 4 have together.</summary>
    public static bool NamesTable(ReadOnlySpan<char> words) =>
        words.Contains(Stems[Pending], StringComparison.Ordinal) && words.Contains(Stems[0], StringComparison.Ordinal);

    /// <summary>Whether words are the beginning of a head without the word that tells its outcome: 结果, 尚未.</summary>
    public static bool IsPart(ReadOnlySpan<char> words)
    {
        foreach (ColumnDefinition column in ReportFormat.Current.Cases.Columns)
        {
            if (words.Length < column.Label.Length && column.Label.StartsWith(words, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The outcome that words end in, from 0 in the order of the format; -1 where they end in none.</summary>
    public static int FindAtEnd(ReadOnlySpan<char> words)
    {
        for (int i = 0; i < Stems.Length; i++)
        {
            if (words.EndsWith(Stems[i])) return i;
        }

        return -1;
    }

    /// <summary>The outcome that words name first, in the order of the format; -1 where they name none.</summary>
    /// <param name="words">The words; they go on behind it.</param>
    public static int FindNext(ref ReadOnlySpan<char> words)
    {
        // A search for any of several words would be compiled anew in every process; these words are few.
        for (int end = StemLength; end <= words.Length; end++)
        {
            if (FindAtEnd(words[..end]) is not (>= 0 and var outcome)) continue;
            words = words[end..];
            return outcome;
        }

        return -1;
    }
}
