using System.Buffers;

namespace GovInfoReport.Validation;

/// <summary>Finds places where a figure is missing before its unit: 主动公开信息  条.</summary>
internal static class MissingFigureClaims
{
    private static readonly SearchValues<char> Units = SearchValues.Create("条件宗份次篇期");

    internal static IEnumerable<ClaimDraft> Find(ClaimSentence sentence)
    {
        string text = sentence.Text;
        for (int i = 1, next; i < text.Length && (next = text.AsSpan(i).IndexOfAny(Units)) >= 0; i++)
        {
            i += next;
            if (i + 1 < text.Length && !IsEnd(text[i + 1])) continue;
            ClaimSpan before = sentence.Prose.SpanOf(sentence.Start + i - 1, 1), unit = sentence.Prose.SpanOf(sentence.Start + i, 1);
            int gap = unit.Start - before.Start - before.Length;
            foreach ((string word, string measure) in ClaimWords.Table.Missing)
            {
                // Without a gap only 信息条 is no word: 申请件 and 文件 are.
                if (!text.AsSpan(0, i).EndsWith(word, StringComparison.Ordinal) || (gap < 2 && !(word == "信息" && text[i] == '条'))) continue;
                ClaimDraft missing = new(sentence, i, i, measure, null);
                yield return missing with { Unit = text[i].ToString(), Verdict = ClaimVerdict.Contradicts };
                break;
            }
        }
    }

    private static bool IsEnd(char c) => ClaimSentence.IsMark(c) || c is '、' or '）';
}
