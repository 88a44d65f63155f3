using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

public class TextDocumentReaderTests
{
    [Fact]
    public void Lines_without_separators_are_paragraphs() =>
        Assert.Equal("P0 第一段\nP1 第二段\nP3 第三段\n", TextBlocks.Of("第一段\r\n　　第二段  \n \n第三段"));

    [Fact]
    public void A_page_break_ends_a_line() => Assert.Equal("P0 第一页\nP1 第二页\n", TextBlocks.Of("第一页\f第二页"));

    [Fact]
    public void Bars_divide_a_line() =>
        Assert.Equal("F0,0 规章\nF0,1 1\nF0,2 \nF0,3 3\n", TextBlocks.Of("规章 | 1 | | 3 |"));

    [Fact]
    public void A_bar_before_the_first_cell_is_its_frame() => Assert.Equal("F0,0 规章\nF0,1 1\n", TextBlocks.Of("| 规章 | 1 |"));

    [Fact]
    public void What_follows_the_last_bar_is_not_closed() => Assert.Equal("F0,0 规章\nF0,1 1\n", TextBlocks.Of("规章 | 1"));

    [Fact]
    public void Runs_of_bars_are_the_remains_of_spans() =>
        Assert.Equal("F0,0 行政许可\nF0,1 0\nF0,2  SpanRemains x2\n", TextBlocks.Of("行政许可 | 0 |||"));

    [Fact]
    public void More_columns_than_a_block_can_count_are_the_last_one()
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        new TextDocumentReader()
            .Read(new DocumentInput { Text = (string.Concat(Enumerable.Repeat("a|", 70_000)) + "||\n").AsMemory() }, builder);
        Assert.Equal(ushort.MaxValue, builder.Blocks[^1].Column);
    }

    [Fact]
    public void A_bar_on_the_line_after_a_cell_closes_it() =>
        Assert.Equal("F0,0 规章\nF2,0 1\nF4,0 \n", TextBlocks.Of("规章\n|\n1\n|\n|"));

    [Fact]
    public void A_bar_that_opens_a_row_closes_nothing_where_bars_stand_behind_cells() =>
        Assert.Equal("F0,0 规章\nP1 - 4 -\nF2,0 \nF3,0 1\n", TextBlocks.Of("规章 |\n- 4 -\n|\n1 |"));

    [Fact]
    public void Tabs_divide_a_line() =>
        Assert.Equal("F0,0 规章\nF0,1 1\nF0,2 \nF0,3 3\n", TextBlocks.Of("规章\t1\t\t3"));

    [Fact]
    public void A_lone_tab_opens_a_cell() => Assert.Equal("F0,0 规章\nF1,0 \n", TextBlocks.Of("\t规章\n\t"));

    [Fact]
    public void A_Markdown_table_has_rows_and_columns() =>
        Assert.Equal("P0 前文\nT\nC0,0 行\nC0,1 列\nC1,0 规章\nC1,1 1\nC2,0 a|b\nC2,1 \nE\nP5 后文\n",
            TextBlocks.Of("前文\n| 行 | 列 |\n| --- | :-: |\n| 规章 | 1 |\n| a\\|b | |\n后文"));

    [Fact]
    public void A_Markdown_cell_in_bold_is_its_text() =>
        Assert.Equal("T\nC0,0 行\nC0,1 列\nC1,0 规章\nC1,1 12\nC2,0 *\nC2,1 1*\nE\n",
            TextBlocks.Of("| **行** | **列** |\n| --- | --- |\n| __规章__ | ** 12 ** |\n| * | 1* |"));

    [Fact]
    public void A_Markdown_table_may_have_no_frame() =>
        Assert.Equal("T\nC0,0 行\nC0,1 列\nC0,2 \nC1,0 \nC1,1 规章\nC1,2 1\nC2,0 a\nC2,1 b\nC2,2 c\nE\n",
            TextBlocks.Of("行 | 列 |\n--- | --- | ---\n | 规章 | 1\n| a | b | c |"));

    [Theory]
    [InlineData("`12`", "12")]
    [InlineData("$12$", "12")]
    [InlineData("**[12](#a)**", "12")]
    [InlineData("12&nbsp;", "12")]
    [InlineData("&nbsp;", "")]
    [InlineData("[1](#a) [2](#b)", "1 2")]
    public void What_Markdown_writes_around_a_cell_is_no_text_of_it(string cell, string text) =>
        Assert.Equal($"T\nC0,0 行\nC0,1 列\nC1,0 规章\nC1,1 {text}\nE\n", TextBlocks.Of($"| 行 | 列 |\n| --- | --- |\n| 规章 | {cell} |"));

    [Fact]
    public void A_line_of_dashes_without_bars_is_no_table() => Assert.Equal("P0 行\nP1 ---\n", TextBlocks.Of("行\n---"));

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n \n")]
    public void Nothing_gives_no_block(string text) => Assert.Equal("", TextBlocks.Of(text));

    // Lines with every mark side by side, mostly short ones: they stand within 64 characters or across them.
    private static readonly Gen<string> Lines = Gen.OneOf(
        Gen.OneOf("", "", " ", "规章", "行政许可 ", "0", " 12", "1 |", "规章|", "|", "||", "|||", "| |", "| 规章 | 1 |", "规章 | 1 || 2", "a\t1\t\t2",
            "\t1", " \t1", "\t", "1\t|", "1\r", "1 |\r", "| --- | --- |", "|---|", "| **1** | __规章__| * |", "|a\\|b | 1|", "-", ": |",
            "“一” |", "　一", new string('一', 70), new string('一', 70) + "|1|"),
        Gen.Char["  ||\t\r-:01一二“　"].Array[0, 12].Select(characters => new string(characters)),
        Gen.Char["  ||||**_\\1一"].Array[0, 24].Select(characters => new string(characters)));

    [Fact]
    public void Lines_many_at_once_are_the_blocks_of_each_alone() =>
        Gen.Select(Lines, Gen.OneOf("\n", "\n", "\n", "\r\n", "\f")).Select(line => line.Item1 + line.Item2).Array[0, 60].Holds(lines =>
        {
            string text = string.Concat(lines);
            Assert.Equal(TextBlocks.OfOddLines(text), TextBlocks.Of(text));
        }, samples: 4_000);

    [Theory]
    [InlineData("", 5_000)]
    [InlineData("1 |", 5_000)]
    [InlineData("\f-\n规章", 2_500)]
    public void Every_line_has_its_number_however_many(string line, int count)
    {
        string text = string.Concat(Enumerable.Repeat(line + '\n', count));
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        new TextDocumentReader().Read(new DocumentInput { Text = text.AsMemory() }, builder);
        for (int i = 0, number = 1; i < text.Length; number += text[i++] == '\n' ? 1 : 0)
            Assert.Equal(number, builder.SourceMap!.Locate(i, 0).Line);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(512)]
    [InlineData(1_000)]
    public void Near_the_bound_on_blocks_none_is_lost_in_silence(int bound)
    {
        ReportParserOptions options = ReportParserOptions.Default with { MaxBlocks = bound };
        for (int count = 440; count <= 1_200; count++)
        {
            using DocumentBuilder builder = new(options);
            new TextDocumentReader().Read(new DocumentInput { Text = string.Concat(Enumerable.Repeat("1|\n", count)).AsMemory() }, builder);
            Document document = builder.ToDocument();
            Assert.True(document.Blocks.Length == count
                || (builder.IsFull && document.Blocks.Length >= bound), $"{count} lines gave {document.Blocks.Length} blocks.");
            Assert.Equal(Enumerable.Range(0, document.Blocks.Length), document.Blocks.ToArray().Select(block => block.Row));
        }
    }
}
