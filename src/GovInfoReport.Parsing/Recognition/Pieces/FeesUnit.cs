using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>
/// Tells whether a text says that amounts are in another unit than that of the fees in the format, 万元: 单位：元, （千元）, 以元为单位. An amount
/// with its unit (380元) says nothing of others.
/// </summary>
internal static class FeesUnit
{
    private const char Yuan = '元';
    private const int MaxSentence = 40;
    private const string Multiples = "十百千亿";
    private const string NoUnitBefore = "多单公纪状零〇";
    private const string NoUnitBehind = "旦素件月宵";
    private const string Procurement = "采购";

    private static readonly string[] Subjects = ["单位", "收费", "金额"];
    private static readonly string[] Latin = ["RMB", "CNY", "USD", "YUAN"];

    // One of them stands in each unit.
    private static readonly SearchValues<char> InUnits = SearchValues.Create([Yuan, 'R', 'r', 'C', 'c', 'U', 'u', 'Y', 'y']);

    /// <summary>Whether one of its sentences does.</summary>
    public static bool IsOther(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(InUnits)) return false;
        foreach (Range range in text.SplitAny('。', '；', ';', '\n'))
        {
            ReadOnlySpan<char> sentence = text[range];
            if (sentence.Length <= MaxSentence && NamesOther(sentence)) return true;
        }

        return false;
    }

    private static bool NamesOther(ReadOnlySpan<char> sentence)
    {
        sentence = sentence.Trim();
        if (!IsAboutAmounts(sentence)) return false;
        for (int i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] == Yuan && IsOtherUnit(sentence, i)) return true;
        }

        foreach (string word in Latin)
        {
            if (sentence.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // A cell of its own holds the unit alone.
    private static bool IsAboutAmounts(ReadOnlySpan<char> sentence)
    {
        if (sentence.Contains(Procurement, StringComparison.Ordinal)) return false;
        if (sentence.Length <= Multiples.Length && sentence.EndsWith([Yuan])) return true;
        foreach (string subject in Subjects)
        {
            if (sentence.Contains(subject, StringComparison.Ordinal)) return true;
        }

        // The note of a figure.
        return !sentence.IsEmpty && FormText.DigitOf(sentence[0]) >= 0;
    }

    private static bool IsMultiple(char c) => IsTenThousand(c) || Multiples.Contains(c, StringComparison.Ordinal);

    private static bool IsTenThousand(char c) => TraditionalCharacters.Simplify(c) == '万';

    private static bool IsOtherUnit(ReadOnlySpan<char> sentence, int yuan)
    {
        if (yuan + 1 < sentence.Length && NoUnitBehind.Contains(sentence[yuan + 1], StringComparison.Ordinal)) return false;
        int start = yuan;
        while (start > 0 && IsMultiple(sentence[start - 1])) start--;
        ReadOnlySpan<char> multiple = sentence[start..yuan], before = sentence[..start].TrimEnd();
        if (multiple is [var one] && IsTenThousand(one)) return false;
        if (before.IsEmpty) return true;
        bool isAmount = FormText.DigitOf(before[^1]) >= 0 || FormText.IsNumeral(before[^1]);
        return !isAmount && !NoUnitBefore.Contains(before[^1], StringComparison.Ordinal);
    }
}
