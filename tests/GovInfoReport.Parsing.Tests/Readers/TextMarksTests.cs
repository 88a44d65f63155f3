using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

public class TextMarksTests
{
    // U+017C, U+0109 and U+020A have the low bytes of a bar, a tab and a line feed.
    private static readonly Gen<string> Texts = Gen.Char["\n\f|\t 0一二三四五六\u017C\u0109\u020A\uFF5C\u3000\uFEFF"].Array[0, 130].Select(characters => new string(characters));

    [Fact]
    public void Each_mark_stands_where_its_character_stands() =>
        Gen.Select(Texts, Gen.ULong).Holds((text, mask) =>
        {
            TextMarks marks = TextMarks.Find(text);
            ulong ends = 0, bars = 0, tabs = 0;
            for (int i = 0; i < Math.Min(text.Length, TextMarks.Window); i++)
            {
                if (text[i] is '\n' or '\f') ends |= 1UL << i;
                if (text[i] == '|') bars |= 1UL << i;
                if (text[i] == '\t') tabs |= 1UL << i;
            }

            Assert.Equal(ends, marks.LineEnds);
            Assert.Equal((bars & mask) != 0, marks.Among(mask).HasFlag(TextSeparators.Bars));
            Assert.Equal((tabs & mask) != 0, marks.Among(mask).HasFlag(TextSeparators.Tabs));
            for (int end = 0; end < TextMarks.Window; end++)
                Assert.Equal(end > 0 && (bars & mask) == 1UL << (end - 1) && (tabs & mask) == 0, marks.EndInTheOnlyBar(mask, end));
        });

    [Fact]
    public void Words_are_found_where_blanks_and_bars_end() =>
        Gen.Select(Texts, Gen.Int[0, 63], Gen.Int[0, 63]).Holds((text, one, other) =>
        {
            int start = Math.Min(one, other), end = Math.Min(Math.Max(one, other), text.Length - 1);
            if (end < start) return;
            ulong mask = (ulong.MaxValue >> (63 - end + start)) << start;
            bool found = TextMarks.Find(text).TryFindWords(mask, out int first, out int last);
            string part = text[start..(end + 1)];
            bool isSure = !part.Any(c => c > ' ' && TextBlanks.IsBlank(c));
            List<int> words = [.. Enumerable.Range(start, part.Length).Where(i => text[i] != '|' && !TextBlanks.IsBlank(text[i]))];
            if (found) Assert.Equal((words[0], words[^1]), (first, last));
            // U+017C and its like may be blanks for all that the marks tell; ideographs may not.
            else Assert.True(words.Count == 0 || !isSure || part.Any(c => c is >= '\u0080' and <= '\u3000'));
        }, samples: 2_000);
}
