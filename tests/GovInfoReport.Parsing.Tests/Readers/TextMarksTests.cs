using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

public class TextMarksTests
{
    // U+017C, U+0109 and U+020A have the low bytes of a bar, a tab and a line feed.
    private static readonly Gen<string> Texts = Gen.Char["\n\f|\t 0一\u017C\u0109\u020A\uFF5C"].Array[0, 130].Select(characters => new string(characters));

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
}
