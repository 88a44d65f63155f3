using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

public class TextSourceMapTests
{
    private static readonly Gen<string> Texts = Gen.Char["\n\n\r甲a1| "].Array[0, 400].Select(characters => new string(characters));

    [Fact]
    public void Lines_and_columns_are_those_of_a_plain_count() =>
        Gen.Select(Texts, Gen.Int[0, 420].Array[1, 20]).Holds((text, offsets) =>
        {
            TextSourceMap map = new(text.AsMemory());
            foreach (int offset in offsets)
            {
                int at = Math.Min(offset, text.Length);
                SourcePosition position = map.Locate(offset, 3);
                int line = text[..at].Count(c => c == '\n') + 1, lineStart = text[..at].LastIndexOf('\n') + 1;
                Assert.Equal((at, 3, line, at - lineStart + 1), (position.Start, position.Length, position.Line, position.Column));
            }
        }, samples: 500);

    [Fact]
    public void Offsets_outside_the_text_are_its_ends()
    {
        TextSourceMap map = new("一\n二".AsMemory());
        Assert.Equal((2, 2), (map.Locate(99, 0).Line, map.Locate(99, 0).Column));
        Assert.Equal((1, 1), (map.Locate(-5, 0).Line, map.Locate(-5, 0).Column));
    }

    [Fact]
    public void A_line_feed_belongs_to_the_line_that_it_ends()
    {
        TextSourceMap map = new("一\n\n二".AsMemory());
        Assert.Equal("1,2 2,1 3,1", $"{map.Locate(1, 1)} {map.Locate(2, 1)} {map.Locate(3, 1)}");
    }

    [Fact]
    public void Lines_of_a_long_text_are_those_of_a_plain_count() =>
        Gen.Select(Texts, Gen.Int[1, 60], Gen.Int[0, 24_000].Array[1, 20]).Holds((text, times, offsets) =>
        {
            string whole = string.Concat(Enumerable.Repeat(text, times));
            TextSourceMap map = new(whole.AsMemory());
            foreach (int offset in offsets)
            {
                int at = Math.Min(offset, whole.Length);
                SourcePosition position = map.Locate(offset, 0);
                Assert.Equal((whole.AsSpan(0, at).Count('\n') + 1, at - whole.AsSpan(0, at).LastIndexOf('\n')),
                    (position.Line, position.Column));
            }
        }, samples: 300);
}
