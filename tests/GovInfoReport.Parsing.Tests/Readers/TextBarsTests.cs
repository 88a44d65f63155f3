using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

public class TextBarsTests
{
    [Fact]
    public void A_bar_behind_words_before_the_tables_is_no_sign_of_where_theirs_stand() =>
        Assert.Equal(
            "F0,0 首页\nF0,1 年报\nF1,0 规章\nF3,0 1\nF5,0 2\n",
            TextBlocks.Of("首页 | 年报\n规章\n|\n1\n|\n2\n|"));

    [Fact]
    public void A_menu_of_cells_and_bars_in_turn_is_no_sign_either() =>
        Assert.Equal(
            "P0 首页\nF1,0 \nP2 年报\nF3,0 \nF4,0 规章\nF5,0 1\nP6 2\nF7,0 \nF8,0 3\n",
            TextBlocks.Of("首页\n|\n年报\n|\n规章 |\n1 |\n2\n|\n3 |"));

    [Fact]
    public void Words_tell_where_there_are_no_figures() =>
        Assert.Equal("F0,0 甲\nF0,1 乙\nF1,0 丙\nF3,0 丁\n", TextBlocks.Of("甲 | 乙\n丙\n|\n丁\n|"));

    [Fact]
    public void A_text_that_is_read_anew_is_read_within_its_bound()
    {
        string text = "首页 | 年报 | 地图 |\n规章\n|\n" + string.Concat(Enumerable.Repeat("1\n|\n", 2_000));
        ParseResult read = ReportParser.Parse(text, ReportParserOptions.Default with { MaxBlocks = 16 });
        Assert.Single(read.Diagnostics, d => d.Id == "GIR0008");
    }

    [Fact]
    public void Bars_that_are_read_anew_beside_a_framed_table_leave_its_cells_as_they_are() =>
        Assert.Equal(
            "F0,0 首页\nF0,1 年报\nF1,0 规章\nF3,0 1\nF5,0 2\nT\nC0,0 12\nC0,1 3\nE\n",
            TextBlocks.Of("首页 | 年报\n规章\n|\n1\n|\n2\n|\n+----+---+\n| 12 | 3 |\n+----+---+\n"));

    [Fact]
    public void Any_text_of_bars_and_frames_gives_blocks() =>
        Gen.OneOf([.. Pieces.Select(Gen.Const)]).Array[1, 40].Holds(pieces => TextBlocks.Of(string.Concat(pieces)));

    private static readonly string[] Pieces =
    [
        "规章", "7", "12", " ", "\n", "\r\n", "\f", "\t", "|", "||", "|\n", "\n|\n", " | ", "+---+---+\n", "| 3 | 4 |\n",
        "┌──┬──┐\n", "│1 │2 │\n",
        "├──┼──┤\n", "└──┴──┘\n", "+---+---+\n| 3 | 4 |\n+---+---+\n", "规章\n|\n7\n|\n", "规章 | 7\n",
    ];
}
