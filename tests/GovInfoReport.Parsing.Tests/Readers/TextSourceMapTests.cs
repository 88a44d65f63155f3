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
    public void The_lines_that_a_reader_went_through_are_those_of_the_text() =>
        Gen.Select(Gen.Char["\n\n\f\r甲a1| \t"].Array[0, 400].Select(characters => new string(characters)), Gen.Int[0, 420]).Holds((text, offset) =>
        {
            using DocumentBuilder builder = new(ReportParserOptions.Default);
            new TextDocumentReader().Read(new DocumentInput { Text = text.AsMemory() }, builder);
            Assert.Equal(new TextSourceMap(text.AsMemory()).Locate(offset, 1), builder.SourceMap!.Locate(offset, 1));
        }, samples: 500);

    [Fact]
    public void Lines_are_told_where_they_are_too_many_to_be_kept()
    {
        string text = new('\n', LineTable.MaxKeptLines + 50);
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        new TextDocumentReader().Read(new DocumentInput { Text = text.AsMemory() }, builder);
        Assert.Equal(LineTable.MaxKeptLines + 50, builder.SourceMap!.Locate(LineTable.MaxKeptLines + 49, 1).Line);
    }
}
