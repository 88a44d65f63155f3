using System.Numerics;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

public class TextMarksTests
{
    // U+017C, U+0109 and U+020A have the low bytes of a bar, a tab and a line feed.
    private static readonly Gen<string> Texts = Gen.Char["\n\f|\t 0一二三四五六\u017C\u0109\u020A\uFF5C\u3000\uFEFF"].Array[0, 130]
        .Select(characters => new string(characters));

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
        });

    [Theory]
    [InlineData("  \r", TextLineKind.Blank, 0, 0)]
    [InlineData(" 规 章 ", TextLineKind.Words, 1, 3)]
    [InlineData(" 规章 | ", TextLineKind.Cell, 1, 2)]
    [InlineData("|规章", TextLineKind.Row, 1, 2)]
    [InlineData("规章|1|", TextLineKind.Row, 0, 3)]
    [InlineData(" || ", TextLineKind.Bars, 1, 2)]
    [InlineData("| |", TextLineKind.Other, 0, 0)]
    [InlineData("规章\t1", TextLineKind.TabRow, 0, 3)]
    [InlineData("\t规章\t", TextLineKind.TabRow, 1, 2)]
    [InlineData("\t规章", TextLineKind.TabbedCell, 1, 2)]
    [InlineData(" \t规章", TextLineKind.Other, 0, 0)]
    [InlineData("规章\t1|", TextLineKind.Other, 0, 0)]
    [InlineData("\t", TextLineKind.Other, 0, 0)]
    [InlineData("规章-", TextLineKind.Other, 0, 0)]
    [InlineData("规章:", TextLineKind.Other, 0, 0)]
    [InlineData("规章\u00A0", TextLineKind.Other, 0, 0)]
    public void A_line_is_of_the_kind_that_its_marks_tell(string line, object kind, int first, int last)
    {
        foreach (string after in (string[])["", "|一|", new string('一', 70)])
        {
            TextMarks marks = TextMarks.Find("1|\n" + line + '\n' + after);
            ulong ends = marks.LineEnds & (marks.LineEnds - 1);
            Assert.Equal(kind, marks.KindOf((ends ^ (ends - 1)) & TextMarks.From(3), out ulong content));
            if ((TextLineKind)kind is TextLineKind.Blank) Assert.Equal(0UL, content);
            else if ((TextLineKind)kind is not TextLineKind.Other)
                Assert.Equal((first, last),
                    (BitOperations.TrailingZeroCount(content) - 3, 63 - BitOperations.LeadingZeroCount(content) - 3));
        }
    }
}
